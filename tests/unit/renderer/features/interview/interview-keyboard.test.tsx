import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InterviewScreen } from '../../../../../renderer/features/interview/interview-screen'
import { aDimension, aGate, aPack, aQuestion, aSession, aTopic } from '../../../../support/builders'
import { openData, openInStore, setSave, show } from '../open-session'

/** Three topics: a gate, a plain question, and one that only regulated work is asked. */
const pack = {
  ...aPack(),
  profile: [
    {
      id: 'regulated',
      title: 'Is it regulated?',
      options: [
        { id: 'yes', title: 'Yes' },
        { id: 'no', title: 'No' },
      ],
    },
  ],
  dimensions: [
    aDimension('ownership', [
      aTopic('ownership.first', [aQuestion('first', { gate: aGate('G01', 'foundation') })]),
      aTopic('ownership.second', [aQuestion('second')]),
      aTopic('ownership.third', [aQuestion('third', { when: { fact: 'regulated', is: 'yes' } })]),
      aTopic('ownership.last', [aQuestion('last')]),
    ]),
  ],
}

const press = (key: string, target: Element | Window = document.activeElement ?? document.body) => fireEvent.keyDown(target, { key })
const questionId = () => screen.getByTestId('question').getAttribute('data-question-id')
const chosen = () => within(screen.getByTestId('question')).queryAllByRole('radio', { checked: true })

function showInterview(questionId: string) {
  return show(`/s/s1/interview/${questionId}`, (route) => {
    const id = /interview\/(.+)$/.exec(route)?.[1]
    return id === undefined ? null : <InterviewScreen questionId={id} />
  })
}

beforeEach(() => {
  const session = aSession()
  openInStore(pack, { ...session, session: { ...session.session, id: 's1', profile: { regulated: 'no' } } })
})
afterEach(cleanup)

describe('answering by keyboard', () => {
  it('takes a letter as the level', () => {
    showInterview('second')
    press('c')
    expect(openData().answers.second?.answer).toEqual({ state: 'level', level: 2 })
    expect(chosen()).toHaveLength(1)
    expect(chosen()[0]?.textContent).toContain('C')
  })

  it('takes U as "we don’t know", and a level afterwards replaces it', () => {
    showInterview('second')
    press('u')
    expect(openData().answers.second?.answer).toEqual({ state: 'unknown' })
    press('a')
    expect(openData().answers.second?.answer).toEqual({ state: 'level', level: 0 })
  })

  it('stays silent while Ctrl is held, so that copying is no answer', () => {
    showInterview('second')
    fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true })
    expect(openData().answers.second).toBeUndefined()
  })

  it('does not take letters typed into the note as answers', () => {
    showInterview('second')
    press('m')
    expect(document.activeElement).toBe(screen.getByTestId('note'))
    press('d')
    expect(openData().answers.second?.answer).toBeUndefined()
  })

  it('leaves the note with Escape, so that letters answer again', () => {
    showInterview('second')
    press('m')
    press('Escape')
    press('b')
    expect(openData().answers.second?.answer).toEqual({ state: 'level', level: 1 })
  })

  it('leaves the name and the date of the evidence with Escape too', () => {
    showInterview('second')
    press('d')
    fireEvent.click(screen.getByRole('radio', { name: 'We have seen it' }))
    for (const field of ['reference-title', 'reference-date']) {
      screen.getByTestId(field).focus()
      press('Escape')
      expect(document.activeElement?.tagName).toBe('H1')
    }
  })

  it('steps with the arrows over what is asked and past the last question to the results', () => {
    const shown = showInterview('first')
    press('ArrowRight')
    expect(questionId()).toBe('second')
    press('ArrowRight')
    expect(questionId()).toBe('last')
    press('ArrowLeft')
    expect(questionId()).toBe('second')
    press('ArrowRight')
    press('ArrowRight')
    expect(shown.route()).toBe('/s/s1/results')
  })

  it('remembers the question for next time', () => {
    showInterview('second')
    expect(openData().session?.lastQuestionId).toBe('second')
  })
})

describe('not applicable', () => {
  it('is an answer only with its reason', () => {
    showInterview('second')
    press('n')
    const reason = screen.getByTestId('reason')
    expect(document.activeElement).toBe(reason)
    press('Enter', reason)
    expect(openData().answers.second?.answer).toBeUndefined()
    fireEvent.change(reason, { target: { value: 'No second region in scope' } })
    press('Enter', reason)
    expect(openData().answers.second?.answer).toEqual({ state: 'not-applicable', reason: 'No second region in scope' })
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('is refused on a gate', () => {
    showInterview('first')
    press('n')
    expect(screen.queryByTestId('reason')).toBeNull()
    expect((screen.getByTestId('not-applicable') as HTMLButtonElement).disabled).toBe(true)
  })
})

describe('evidence', () => {
  it('is asked for at D and E only', () => {
    showInterview('second')
    press('c')
    expect(screen.queryByTestId('evidence')).toBeNull()
    press('d')
    expect(screen.getByTestId('evidence').textContent).toContain('D counts as C')
    press('e')
    expect(screen.getByTestId('evidence').textContent).toContain('E counts as C')
    press('b')
    expect(screen.queryByTestId('evidence')).toBeNull()
  })

  it('takes the focus with V and the grade with the keyboard, and asks for a reference then', () => {
    showInterview('second')
    press('d')
    press('v')
    const grades = within(screen.getByTestId('grades')).getAllByRole('radio')
    expect(document.activeElement).toBe(grades[0])
    press('ArrowRight')
    press('ArrowRight')
    expect(document.activeElement).toBe(grades[2])
    expect(questionId()).toBe('second')
    expect(screen.queryByTestId('reference-title')).toBeNull()
    fireEvent.keyDown(grades[2] as Element, { key: 'Enter' })
    fireEvent.keyUp(grades[2] as Element, { key: 'Enter' })
    expect(openData().answers.second?.evidence).toBe('E2')
    expect(screen.getByTestId('reference-title')).toBeTruthy()
  })

  it('keeps a reference once it has a title', () => {
    showInterview('second')
    press('d')
    fireEvent.click(within(screen.getByTestId('grades')).getAllByRole('radio')[2] as Element)
    fireEvent.change(screen.getByTestId('reference-date'), { target: { value: '2026-10-06' } })
    expect(openData().answers.second?.evidenceRef).toBeUndefined()
    const title = screen.getByTestId('reference-title')
    fireEvent.focus(title)
    fireEvent.change(title, { target: { value: 'Round-trip log' } })
    fireEvent.blur(title)
    expect(openData().answers.second?.evidenceRef).toEqual({ title: 'Round-trip log', date: '2026-10-06' })
  })
})

describe('finding questions', () => {
  it('says why a question is not asked instead of opening it', () => {
    showInterview('second')
    press('/')
    const search = screen.getByTestId('find-question')
    expect(document.activeElement).toBe(search)
    fireEvent.change(search, { target: { value: 'third' } })
    const found = screen.getByTestId('not-asked')
    expect(found.textContent).toContain('“Is it regulated?” is answered “No”')
    expect(within(found).queryByRole('button')).toBeNull()
  })

  it('goes to the first hit with Enter', () => {
    showInterview('second')
    press('/')
    const search = screen.getByTestId('find-question')
    fireEvent.change(search, { target: { value: 'last' } })
    press('Enter', search)
    expect(questionId()).toBe('last')
  })

  it('walks only through the gates when asked for gates', () => {
    const shown = showInterview('second')
    fireEvent.click(within(screen.getByTestId('filter')).getByText('Gates'))
    press('ArrowLeft')
    expect(questionId()).toBe('first')
    press('ArrowRight')
    expect(shown.route()).toBe('/s/s1/results')
  })
})

describe('what is said aloud', () => {
  it('says "Saved" only once the answer is saved', () => {
    showInterview('second')
    setSave({ status: 'saving', pending: 1 })
    press('d')
    expect(screen.queryByText('Saved: D')).toBeNull()
    setSave({ status: 'saved', pending: 0 })
    expect(screen.getByText('Saved: D').getAttribute('role')).toBe('status')
  })
})

it('says nothing about votes when nobody has voted', () => {
  showInterview('second')
  expect(document.body.textContent?.toLowerCase()).not.toContain('vote')
})

describe('the guide to the dimension', () => {
  const guide = { opening: 'Who answers for it?', listenFor: ['A pause'], evasions: [], askFor: ['Minutes'] }

  // jsdom has no CSS.escape, which React Aria's overlays call.
  beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
  afterEach(() => void vi.unstubAllGlobals())

  it('opens over the question with G, and Escape leads back to it', async () => {
    const guided = { ...pack, dimensions: pack.dimensions.map((dimension) => ({ ...dimension, guide })) }
    openInStore(guided, aSession())
    showInterview('second')
    press('g')
    expect(within(screen.getByRole('dialog')).getByText('“Who answers for it?”')).toBeTruthy()
    press('c')
    expect(openData().answers.second).toBeUndefined()
    press('Escape')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(questionId()).toBe('second')
  })

  it('is not offered where the pack has none', () => {
    showInterview('second')
    press('g')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Guide to/ })).toBeNull()
  })
})
