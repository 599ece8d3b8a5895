import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { AgreementScreen } from '../../../../../renderer/features/agreement/agreement-screen'
import type { PrivacyMode } from '../../../../../shared/domain/interview/session'
import { agreed, answered, aPack, aSession, head, level, type SessionStep, seated, voted } from '../../../../support/builders'
import { openData, openInStore, setSave, show } from '../open-session'

const pack = aPack()
const SEATS = ['process-expert', 'process-expert', 'process-expert', 'data-engineer', 'data-engineer', 'operations']
const people = SEATS.map((seat, at) => seated(`p${at}`, seat))
const votes = (questionId: string, levels: readonly number[], round = 1): SessionStep[] =>
  levels.map((value, at) => voted(questionId, `p${at}`, value, { round }))
/** Discussion order: two camps over the money, a minority over the fields, agreed over the owner. */
const room: readonly SessionStep[] = [
  ...people,
  ...votes('answerable-owner', [3, 3, 3, 3, 3, 3]),
  ...votes('run-money', [1, 1, 1, 3, 3, 3]),
  ...votes('critical-fields', [2, 2, 2, 2, 2, 0]),
]

function showAgreement(steps: readonly SessionStep[], privacy: PrivacyMode = 'named') {
  openInStore(pack, aSession(head({ privacy }), ...steps))
  return show('/s/s1/agreement', (route) => {
    const id = /agreement(?:\/(.+))?$/.exec(route)
    return id === null ? null : <AgreementScreen questionId={id[1] ?? null} />
  })
}
const press = (key: string, target: Element | Window = document.activeElement ?? document.body) => fireEvent.keyDown(target, { key })
const shownId = () => screen.getByTestId('topic-article').getAttribute('data-question-id')
const stored = (questionId: string) => openData().answers[questionId]
const say = () => screen.getByTestId('say-this').textContent ?? ''
const text = () => document.body.textContent ?? ''
const type = (testId: string, value: string) => fireEvent.change(screen.getByTestId(testId), { target: { value } })

afterEach(cleanup)

describe('the topics', () => {
  it('stand in discussion order, the most divided one open', () => {
    showAgreement(room)
    expect(screen.getAllByTestId('topic').map((entry) => entry.getAttribute('data-topic'))).toEqual([
      'run-money',
      'critical-fields',
      'answerable-owner',
    ])
    expect(shownId()).toBe('run-money')
    expect(text()).toContain('6 votes · Round 1')
  })

  it('are stepped through with the arrows up and down, and end at both ends', () => {
    showAgreement(room)
    press('ArrowUp')
    expect(shownId()).toBe('run-money')
    press('ArrowDown')
    expect(shownId()).toBe('critical-fields')
    press('ArrowDown')
    press('ArrowDown')
    expect(shownId()).toBe('answerable-owner')
  })
})

describe('recording by keyboard', () => {
  it('takes a letter as the answer and Enter to record it and go on', () => {
    showAgreement(room)
    press('b')
    expect(stored('run-money')).toBeUndefined()
    press('Enter')
    expect(stored('run-money')?.answer).toEqual({ state: 'level', level: 1 })
    expect(shownId()).toBe('critical-fields')
  })

  it('takes U as "we don’t know"', () => {
    showAgreement(room)
    press('u')
    press('Enter')
    expect(stored('run-money')?.answer).toEqual({ state: 'unknown' })
  })

  it('keeps the evidence, and says when it is saved', () => {
    showAgreement([...room, answered('run-money', 0, 'E2')])
    setSave({ status: 'saved' })
    press('b')
    press('Enter')
    expect(stored('run-money')).toMatchObject({ answer: level(1), evidence: 'E2' })
    expect(screen.getByText('Saved: B').getAttribute('role')).toBe('status')
  })

  it('goes on to the results after the last topic', () => {
    const shown = showAgreement(room)
    press('ArrowDown')
    press('ArrowDown')
    press('d')
    press('Enter')
    expect(shown.route()).toBe('/s/s1/results')
  })

  it('records nothing while nothing is chosen, nor what was chosen for another topic', () => {
    showAgreement(room)
    press('Enter')
    expect(shownId()).toBe('run-money')
    press('a')
    press('ArrowDown')
    press('Enter')
    expect(openData().answers).toEqual({})
    press('ArrowUp')
    expect(screen.getByTestId('record').textContent).toContain('Record A')
  })

  it('records with Enter also right after another button was used', () => {
    showAgreement(room)
    fireEvent.click(screen.getByTestId('votes-table'))
    screen.getByTestId('votes-table').focus()
    press('b')
    press('Enter')
    expect(stored('run-money')?.answer).toEqual(level(1))
  })

  it('takes no letter typed into a field for an answer', () => {
    showAgreement(room)
    press('c', screen.getByTestId('dissent'))
    expect(screen.getByTestId('record').textContent).not.toContain('Record C')
  })
})

describe('a level above the middle of the votes', () => {
  it('is recorded with a reason only', () => {
    showAgreement(room)
    press('d')
    press('Enter')
    expect(stored('run-money')).toBeUndefined()
    expect(document.activeElement).toBe(screen.getByTestId('move-reason'))
    expect(text()).toContain('without a reason it is not recorded')
    type('move-reason', 'The budget was signed this morning.')
    fireEvent.click(screen.getByTestId('record'))
    expect(stored('run-money')).toMatchObject({ answer: level(3), reason: 'The budget was signed this morning.' })
  })

  it('loses its reason when the answer comes down again', () => {
    showAgreement([...room, agreed('run-money', level(3), { reason: 'Signed.' })])
    press('b')
    press('Enter')
    expect(stored('run-money')?.reason).toBeUndefined()
  })

  it('is named before anybody chooses it', () => {
    showAgreement(room)
    expect(text()).toContain('C, D or E lies above the middle of the votes (B) and needs a reason.')
  })
})

describe('who sees it differently', () => {
  it('is saved on leaving the field, with or without an answer', () => {
    showAgreement(room)
    type('dissent', 'Users: nobody has seen the money.')
    fireEvent.blur(screen.getByTestId('dissent'))
    expect(stored('run-money')?.dissent).toBe('Users: nobody has seen the money.')
  })

  it('is proposed as disputed after a second round that still lies apart, and counts once recorded', () => {
    showAgreement([...room, ...votes('run-money', [1, 1, 1, 3, 3, 3], 2)])
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
    expect(stored('run-money')?.disputed).toBeUndefined()
    press('b')
    press('Enter')
    expect(stored('run-money')?.disputed).toBe(true)
  })

  it('is not proposed after the first round, nor once somebody has decided', () => {
    showAgreement(room)
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
    cleanup()
    showAgreement([...room, ...votes('run-money', [1, 1, 1, 3, 3, 3], 2)])
    fireEvent.click(screen.getByRole('checkbox'))
    press('b')
    press('Enter')
    expect(stored('run-money')?.disputed).toBe(false)
  })
})

describe('what is shown of whom', () => {
  it('names people and the groups of the camps with names shown', () => {
    showAgreement(room)
    expect(text()).toContain('Name of p0')
    expect(say()).toContain('Users: what happens today')
  })

  it('names seats and nobody with seats shown', () => {
    showAgreement(room, 'seat')
    expect(text()).not.toContain('Name of')
    expect(text()).toContain('Seat process-expert')
    fireEvent.click(screen.getByTestId('votes-table'))
    expect(text()).not.toContain('Name of')
    expect(text()).toContain('Seat process-expert (3)')
  })

  it('names nobody and no side without names, in no view', () => {
    showAgreement(room, 'anonymous')
    const views = [() => {}, () => fireEvent.click(screen.getByTestId('votes-table')), () => fireEvent.click(screen.getByText('Map'))]
    for (const open of views) {
      open()
      expect(text()).not.toMatch(/Name of|Seat |Users|Technology|Operations/)
    }
  })

  it('shows no vote of two people without names', () => {
    showAgreement([...people, voted('run-money', 'p0', 1), voted('run-money', 'p1', 4)], 'anonymous')
    expect(text()).toContain('Fewer than three people judged this question.')
    expect(text()).not.toMatch(/\d votes|the middle of the votes/)
    expect(screen.queryByTestId('votes-table')).toBeNull()
  })

  it('gives fewer than five votes no label but that', () => {
    showAgreement([...people, voted('run-money', 'p0', 1), voted('run-money', 'p1', 4)])
    expect(within(screen.getByTestId('topic-article')).getByText('Too few to say')).toBeTruthy()
    expect(text()).not.toMatch(/Two camps|Scattered/)
  })
})

describe('the map', () => {
  it('has a row for every question with votes, which opens it', () => {
    showAgreement(room)
    fireEvent.click(screen.getByText('Map'))
    const rows = screen.getAllByTestId('map-row')
    expect(rows).toHaveLength(3)
    expect(rows[1]?.textContent).toContain('Votes: A 1, C 5')
    press('d')
    expect(openData().answers).toEqual({})
    if (rows[1] !== undefined) fireEvent.click(rows[1])
    expect(shownId()).toBe('critical-fields')
  })

  it('says in its table what each person said', () => {
    showAgreement(room)
    fireEvent.click(screen.getByText('Map'))
    fireEvent.click(screen.getByText('Table'))
    const row = screen.getByText('Question run-money?').closest('tr')
    expect(
      within(row as HTMLElement)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Two camps', 'B', 'B', 'B', 'D', 'D', 'D', ''])
  })

  it('puts more than 24 people into their seats', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => [
      seated(`c${at}`, SEATS[at % 6] ?? ''),
      voted('run-money', `c${at}`, at % 5),
    ]).flat()
    showAgreement(crowd)
    fireEvent.click(screen.getByText('Map'))
    fireEvent.click(screen.getByText('Table'))
    expect(screen.getAllByRole('columnheader')).toHaveLength(6)
  })
})

describe('a session without votes', () => {
  it('says so, how votes come in, and where answers are recorded', () => {
    showAgreement([answered('run-money', 2)])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nobody has voted in this session')
    expect(screen.getByText('Go to the interview').getAttribute('href')).toBe('/s/s1/interview')
  })
})
