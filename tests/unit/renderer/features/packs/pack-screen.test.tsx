import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PackScreen } from '../../../../../renderer/features/packs/pack-screen'
import { type Runtime, setRuntime } from '../../../../../renderer/stores/runtime'
import { useSessionStore } from '../../../../../renderer/stores/session-store'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { aPack, aPattern, aQuestion, aSession, aTopic, head } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openInStore, show } from '../open-session'

const pack = aPack({
  dimensions: [
    {
      id: 'governance',
      title: 'Governance',
      topics: [
        aTopic('governance.oversight', [
          aQuestion('oversight-tiers', { levels: ['one', 'two', 'three', 'four', 'five'], minutes: 3, claims: ['C1'] }),
          aQuestion('agent-stop', { depth: 'half-day', when: { fact: 'regulated', is: 'yes' } }),
        ]),
      ],
    },
    { id: 'data', title: 'Data', topics: [aTopic('data.quality', [aQuestion('critical-fields', { depth: 'full-day' })])] },
  ],
  patterns: [
    aPattern('unsupervised', { when: { topic: 'governance.oversight', atMost: 1.5 }, claims: ['C1', 'C2'], actions: ['appoint-owner'] }),
    aPattern('empty-room', { kind: 'symptom', when: { emptySeats: { atLeast: 2 } } }),
  ],
  claims: [{ id: 'C1', kind: 'figure', text: 'Seven in ten pilots end' }],
})

/** Only the shelf is asked. */
const ship = (shipped: () => Promise<Pack>) => setRuntime({ packs: { shipped } } as unknown as Runtime)

/** The routes of the app that matter here. */
const showPack = async (route = '/pack') => {
  const shown = show(route, (path) => {
    const [, first, part, place] = path.split('/')
    if (first !== 'pack') return null
    const shownPart = part === 'patterns' || part === 'guide' ? part : 'questions'
    return <PackScreen part={shownPart} place={place ?? null} />
  })
  await act(async () => undefined)
  return shown
}
const questionIds = () => screen.queryAllByTestId('bank-question').map((element) => element.dataset.id)
const entryOf = (id: string) => within(screen.getAllByTestId('bank-question').find((element) => element.dataset.id === id) as HTMLElement)

beforeEach(() => {
  stubResizeObserver()
  useSessionStore.setState({ status: 'closed', data: null, pack: null })
  ship(async () => pack)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the question bank', () => {
  it('says in one line what it holds', async () => {
    await showPack()
    const facts = screen.getByTestId('pack-facts').textContent
    for (const fact of ['3 questions', '4 actions', '2 ways of failing', 'Version 1.0.0', 'English', 'Express: 1 question, 3 min'])
      expect(facts).toContain(fact)
  })

  it('shows a question with its levels lettered A to E, and when it is asked', async () => {
    await showPack()
    const levels = within(entryOf('oversight-tiers').getByRole('list', { name: 'Levels' })).getAllByRole('listitem')
    expect(levels.map((level) => level.textContent?.slice(0, 2))).toEqual(['Ao', 'Bt', 'Ct', 'Df', 'Ef'])
    expect(entryOf('oversight-tiers').queryByTestId('asked-if')).toBeNull()
    expect(entryOf('agent-stop').getByTestId('asked-if').textContent).toBe('Asked only if “Regulated” is “Yes”.')
  })

  it('keeps to what a shorter workshop asks', async () => {
    await showPack()
    expect(questionIds()).toEqual(['oversight-tiers', 'agent-stop', 'critical-fields'])
    fireEvent.click(screen.getByRole('radio', { name: 'Half-day' }))
    expect(questionIds()).toEqual(['oversight-tiers', 'agent-stop'])
    expect(screen.getByText('2 questions found')).toBeTruthy()
  })

  it('is searched from the keyboard, and a search without a find leads back to everything', async () => {
    await showPack()
    fireEvent.keyDown(document.body, { key: '/' })
    const field = screen.getByTestId('find-in-bank')
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'critical' } })
    expect(questionIds()).toEqual(['critical-fields'])
    fireEvent.change(field, { target: { value: 'nonsense' } })
    expect(questionIds()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Show every question' }))
    expect(questionIds()).toHaveLength(3)
    fireEvent.change(field, { target: { value: 'critical' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(questionIds()).toHaveLength(3)
  })

  it('jumps to a topic and leaves the focus there', async () => {
    await showPack()
    fireEvent.click(screen.getByRole('button', { name: /Topic data.quality/ }))
    expect(document.activeElement?.textContent).toBe('Topic data.quality')
  })

  it('leads from a question to the way of failing it points to', async () => {
    const shown = await showPack()
    fireEvent.click(entryOf('oversight-tiers').getByRole('link', { name: 'Pattern unsupervised' }))
    expect(shown.route()).toBe('/pack/patterns/unsupervised')
    expect(document.activeElement?.getAttribute('data-id')).toBe('unsupervised')
  })

  it('shows the version an open session was made with, and the way back to it', async () => {
    openInStore({ ...pack, version: '0.9.0' }, aSession(head({ id: 's7' })))
    const shown = await showPack()
    expect(screen.getByTestId('pack-facts').textContent).toContain('Version 0.9.0')
    fireEvent.click(screen.getByRole('link', { name: 'Back to setup' }))
    expect(shown.route()).toBe('/s/s7/setup')
  })

  it('says why when it cannot be read, and tries again', async () => {
    ship(() => Promise.reject(new Error('The question bank is damaged.')))
    await showPack()
    expect(screen.getByRole('alert').textContent).toContain('The question bank is damaged.')
    ship(async () => pack)
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
    expect(questionIds()).toHaveLength(3)
  })
})

describe('the documented claims', () => {
  it('a question covers can be opened, its kind in words, a figure marked as context', async () => {
    await showPack()
    const claims = entryOf('oversight-tiers').getByTestId('claims')
    expect(within(claims).getByText('Covers 1 documented claim')).toBeTruthy()
    expect(within(claims).getByRole('listitem', { hidden: true }).textContent).toBe(
      'FigureSeven in ten pilots end Context only: it never feeds a score.',
    )
  })

  it('a way of failing rests on stand below it; one the pack does not spell out shows its id', async () => {
    await showPack('/pack/patterns')
    expect(screen.getByText('The 2 claims behind “Pattern unsupervised”')).toBeTruthy()
    const items = within(screen.getByTestId('claims')).getAllByRole('listitem', { hidden: true })
    expect(items.map((item) => item.textContent)).toEqual(['FigureSeven in ten pilots end Context only: it never feeds a score.', 'C2'])
  })
})

describe('the ways of failing', () => {
  const rowOf = (id: string) => within(screen.getAllByTestId('pattern').find((row) => row.dataset.id === id) as HTMLElement)

  it('stand with what finds them, where they are asked, what they rest on and where to start', async () => {
    await showPack('/pack/patterns')
    const row = rowOf('unsupervised')
    expect(row.getByText('Found when “Topic governance.oversight” counts 1.5 or less.')).toBeTruthy()
    expect(row.getByRole('link', { name: 'Question agent-stop?' })).toBeTruthy()
    expect(row.getByText('1 of 2 are asked about.')).toBeTruthy()
    expect(row.getByText('Action appoint-owner')).toBeTruthy()
  })

  it('that no single question shows say so', async () => {
    await showPack('/pack/patterns')
    expect(rowOf('empty-room').getByText('Read from the room as a whole, not from one question.')).toBeTruthy()
    expect(within(screen.getByRole('table', { name: 'Symptoms' })).getAllByTestId('pattern')).toHaveLength(1)
  })

  it('lead to the question, which takes the focus', async () => {
    const shown = await showPack('/pack/patterns')
    fireEvent.click(rowOf('unsupervised').getByRole('link', { name: 'Question agent-stop?' }))
    expect(shown.route()).toBe('/pack/questions/agent-stop')
    expect(document.activeElement?.getAttribute('data-id')).toBe('agent-stop')
  })

  it('are printed by the shell', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await showPack('/pack/patterns')
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })
})
