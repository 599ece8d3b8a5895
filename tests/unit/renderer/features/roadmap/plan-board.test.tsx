import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { anAction, answeredAll, aPack, aSession } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

/** `owner` and `test` start in week 1, `money` waits five weeks for `owner`, `wide` is for later and needs `wider`, which is too. */
const pack = aPack({
  patterns: [],
  actions: [
    anAction('owner', { phase: 'unblock', lifts: ['answerable-owner'], closes: ['G01'], weeks: { min: 5, likely: 5, max: 6 } }),
    anAction('money', { after: ['owner'], lifts: ['run-money'], closes: ['G03'] }),
    anAction('test', { owner: 'operations', lifts: ['load-and-fallback'], closes: ['G07'] }),
    anAction('wider', { owner: 'process-expert', phase: 'scale', lifts: ['bounded-release'] }),
    anAction('wide', { owner: 'process-expert', phase: 'scale', after: ['wider'], lifts: ['bounded-release'] }),
  ],
})

beforeAll(stubResizeObserver)
beforeEach(() => {
  const session = aSession(answeredAll(pack, 1))
  openInStore(pack, session)
  show(`/s/${session.session.id}/roadmap`, () => <RoadmapScreen />)
  act(() => screen.getByRole('radio', { name: 'Board' }).click())
})
afterEach(cleanup)

const column = (name: string) => {
  const found = document.querySelector<HTMLElement>(`[data-column="${name.toLowerCase()}"]`)
  if (found === null) throw new Error(`no column ${name}`)
  return found
}
const cards = (name: string) => [...column(name).querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action)
const card = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-action="${id}"]`)
  if (found === null) throw new Error(`no card of ${id}`)
  return found
}
const press = (id: string, key: string, altKey = true) => {
  card(id).focus()
  fireEvent.keyDown(card(id), { key, altKey })
}
const said = () => document.querySelector('[data-said]')?.textContent
const edits = () => Object.values(openData().edits).map(({ id: _id, ...edit }) => edit)

describe('the board', () => {
  it('is what this computer shows first the next time', () => {
    expect(localStorage.getItem('ready-room.plan-view')).toBe('board')
    cleanup()
    show(`/s/${openData().sessionId}/roadmap`, () => <RoadmapScreen />)
    expect(cards('Now')).toEqual(['owner', 'test'])
  })

  it('shows what starts in the first weeks, the rest of the plan, and what comes later', () => {
    expect([cards('Now'), cards('Next'), cards('Later')]).toEqual([['owner', 'test'], ['money'], ['wide', 'wider']])
  })

  it('names a card by its action, owner, weeks and gates', () => {
    expect(card('owner').getAttribute('aria-label')).toMatch(
      /^Action owner\. Seat business-owner\. Weeks 1 to 5\. Critical\. Helps to close G01\.$/,
    )
  })

  it('opens the panel with a card', () => {
    act(() => card('money').click())
    expect(card('money').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('complementary', { name: 'Action money' })).not.toBeNull()
  })

  it('goes between cards and columns with the arrows', () => {
    press('owner', 'ArrowDown', false)
    expect(document.activeElement).toBe(card('test'))
    press('test', 'ArrowRight', false)
    expect(document.activeElement).toBe(card('money'))
    press('money', 'ArrowRight', false)
    expect(document.activeElement).toBe(card('wide'))
    expect(edits()).toEqual([])
  })
})

describe('moving a card', () => {
  it('pulls what is for later into the plan, with what it needs, and sends it back', () => {
    press('wide', 'ArrowLeft')
    expect(edits()).toEqual([{ actionId: 'wide', op: 'add' }])
    expect(said()).toContain('Action wide is in the release plan now and starts in week 2. One action it needs comes with it.')
    expect(document.activeElement).toBe(card('wide'))
    press('wide', 'ArrowRight')
    press('wide', 'ArrowRight')
    expect(cards('Later')).toEqual(['wide', 'wider'])
    expect(edits().filter(({ op }) => op !== 'set')).toEqual([])
  })

  it('drops what the answers ask for with a reason, says so, and brings it back', () => {
    press('money', 'ArrowRight')
    expect(edits()).toEqual([{ actionId: 'money', op: 'drop', value: { reason: 'Moved to later on the board' } }])
    expect(said()).toContain('Action money is dropped from the release plan and stands below, under Later.')
    expect(within(column('Later')).getByRole('heading', { name: /^Dropped by the team/ })).not.toBeNull()
    press('money', 'ArrowLeft')
    expect(edits()).toEqual([])
    expect(cards('Next')).toEqual(['money'])
  })

  it('gives a card the first week of the next column, and takes it back', () => {
    press('test', 'ArrowRight')
    expect(edits()).toEqual([{ actionId: 'test', op: 'set', field: 'notBefore', value: '2026-12-21' }])
    expect(cards('Next')).toContain('test')
    press('test', 'ArrowLeft')
    expect(edits()).toEqual([])
    expect(cards('Now')).toContain('test')
  })

  it('leaves a card where it is when nothing would bring it forward, and says why', () => {
    press('money', 'ArrowLeft')
    expect(edits()).toEqual([])
    expect(said()).toBe('Action money cannot start before week 6: it needs Action owner first.')
  })

  it('is a drag, too', () => {
    const box = (left: number) => ({ left, right: left + 100, top: 0, bottom: 400 }) as DOMRect
    for (const [at, name] of ['Now', 'Next', 'Later'].entries()) column(name).getBoundingClientRect = () => box(at * 100)
    fireEvent.pointerDown(card('money'), { button: 0, isPrimary: true, clientX: 150, clientY: 50 })
    fireEvent.pointerMove(card('money'), { clientX: 50, clientY: 50 })
    expect(said()).toContain('cannot start before week 6')
    fireEvent.pointerMove(card('money'), { clientX: 250, clientY: 50 })
    expect(edits()).toEqual([])
    fireEvent.pointerUp(card('money'), { clientX: 250, clientY: 50 })
    expect(edits()).toHaveLength(1)
    expect(cards('Later')).toContain('money')
  })
})
