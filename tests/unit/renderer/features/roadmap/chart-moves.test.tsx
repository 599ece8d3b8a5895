import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { anAction, answeredAll, aPack, aSession } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

/** Three actions of one pool that can only run one after the other, and one that needs the first. */
const pack = aPack({
  patterns: [],
  actions: [
    anAction('owner', { phase: 'unblock', lifts: ['answerable-owner'], closes: ['G01'] }),
    anAction('money', { after: ['owner'], lifts: ['run-money'], closes: ['G03'], weeks: { min: 1, likely: 2, max: 3 } }),
    anAction('test', { owner: 'operations', lifts: ['load-and-fallback'], closes: ['G07'] }),
    anAction('fields', { owner: 'data-engineer', lifts: ['critical-fields'] }),
  ],
})

beforeAll(stubResizeObserver)
beforeEach(() => {
  const session = aSession(answeredAll(pack, 1))
  openInStore(pack, session)
  show(`/s/${session.session.id}/roadmap`, () => <RoadmapScreen />)
})
afterEach(cleanup)

const bar = (id: string) => screen.getByRole('button', { name: new RegExp(`^Action ${id}\\.`) })
const press = (id: string, key: string, held: { altKey?: boolean; shiftKey?: boolean } = {}) => {
  bar(id).focus()
  fireEvent.keyDown(bar(id), { key, ...held })
}
const said = () => document.querySelector('[data-said]')?.textContent
const edits = () => Object.values(openData().edits).map(({ actionId, op, ...edit }) => ({ actionId, op, ...edit, id: undefined }))
const edit = (actionId: string, field: string, value: unknown) => ({ actionId, op: 'set', field, value, id: undefined })
const build = () => screen.getAllByRole('button', { name: /^Action (money|test|fields)\./ }).map((row) => row.getAttribute('data-action'))

describe('moving a bar with keys', () => {
  it('gives it the Monday of the next week, and says what that does to the plan', () => {
    press('test', 'ArrowRight', { altKey: true })
    expect(edits()).toEqual([edit('test', 'notBefore', '2026-11-30')])
    expect(said()).toBe('Action test now starts in week 2, was week 1.')
    press('test', 'ArrowRight', { altKey: true, shiftKey: true })
    expect(edits()).toEqual([edit('test', 'notBefore', '2026-12-28')])
    expect(said()).toBe('Action test now starts in week 6, was week 2. Release after week 6, was week 3.')
  })

  it('marks it with a word, and takes the date away in the first week possible', () => {
    press('test', 'ArrowRight', { altKey: true })
    expect(bar('test').textContent).toContain('moved')
    expect(bar('test').getAttribute('aria-label')).toContain('Moved by the team: not before 30 November 2026.')
    press('test', 'ArrowLeft', { altKey: true })
    expect(edits()).toEqual([])
    expect(bar('test').textContent).not.toContain('moved')
  })

  it('names what it waits for when it cannot start earlier', () => {
    press('money', 'ArrowLeft', { altKey: true })
    expect(edits()).toEqual([])
    expect(said()).toBe('Action money cannot start before week 2: it needs Action owner first.')
    press('test', 'ArrowLeft', { altKey: true })
    expect(said()).toBe('Action test cannot start before week 1: that is the first of the plan.')
  })

  it('puts it back with Delete and Backspace, and leaves other bars alone', () => {
    press('test', 'ArrowRight', { altKey: true })
    press('money', 'Delete')
    expect(edits()).toHaveLength(1)
    press('test', 'Backspace')
    expect(edits()).toEqual([])
    expect(said()).toContain('Action test is back where the plan puts it, in week 1.')
  })
})

describe('ordering rows with keys', () => {
  it('moves a row inside its phase, and says honestly that no week changes', () => {
    expect(build()).toEqual(['test', 'fields', 'money'])
    press('money', 'ArrowUp', { altKey: true })
    expect(build()).toEqual(['test', 'money', 'fields'])
    expect(edits()).toEqual([edit('test', 'order', 1), edit('money', 'order', 2)])
    expect(said()).toBe(
      'Action money is now in place 2 of 3 in Build. No week changes: order decides only where people or starts are short.',
    )
    expect(bar('money').getAttribute('aria-label')).toContain('Put in order by the team.')
  })

  it('stops at the edges of the phase', () => {
    press('test', 'ArrowUp', { altKey: true })
    expect(edits()).toEqual([])
    expect(said()).toBe('Action test is the first of Build already.')
  })

  it('keeps the focus on the row that moved', () => {
    press('money', 'ArrowUp', { altKey: true })
    expect(document.activeElement).toBe(bar('money'))
  })

  it('takes everything back at once', () => {
    press('money', 'ArrowUp', { altKey: true })
    press('fields', 'ArrowRight', { altKey: true })
    act(() => screen.getByRole('button', { name: 'Put everything back' }).click())
    expect(edits()).toEqual([])
    expect(said()).toContain('Everything is back where the plan puts it.')
  })
})

describe('dragging a bar', () => {
  const handle = (id: string) => {
    const found = bar(id).querySelector('[data-handle]')
    if (found === null) throw new Error(`${id} has no handle`)
    return found
  }
  const drag = (id: string, dx: number, dy: number) => {
    fireEvent.pointerDown(handle(id), { button: 0, isPrimary: true, clientX: 400, clientY: 100 })
    fireEvent.pointerMove(handle(id), { buttons: 1, clientX: 400 + dx, clientY: 100 + dy })
  }

  it('shows the week it would start in, and changes the plan on drop only', () => {
    drag('test', 200, 0)
    const shown = /^Week (\d+), /.exec(document.querySelector('[data-ghost]')?.textContent ?? '')
    expect(shown).not.toBeNull()
    expect(edits()).toEqual([])
    fireEvent.pointerUp(handle('test'), { clientX: 600, clientY: 100 })
    expect(edits()).toHaveLength(1)
    expect(said()).toContain(`Action test now starts in week ${shown?.[1]}, was week 1.`)
    expect(document.querySelector('[data-ghost]')).toBeNull()
  })

  it('is cancelled by Escape', () => {
    drag('test', 200, 0)
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.pointerUp(handle('test'), { clientX: 600, clientY: 100 })
    expect(edits()).toEqual([])
    expect(document.querySelector('[data-ghost]')).toBeNull()
  })

  it('names the earliest week when drawn before what it needs', () => {
    drag('money', -300, 0)
    expect(document.querySelector('[data-ghost]')?.textContent).toBe('Week 2, the earliest')
    expect(said()).toBe('Action money cannot start before week 2: it needs Action owner first.')
  })

  it('moves a row when drawn up, never out of its phase', () => {
    drag('money', 0, -900)
    fireEvent.pointerUp(handle('money'), { clientX: 400, clientY: -800 })
    expect(build()).toEqual(['money', 'test', 'fields'])
    expect(edits()).toEqual([edit('money', 'order', 1)])
  })
})

describe('a finger', () => {
  /** @returns whether the page stays where it is while the finger moves on `target` */
  const holdsPage = (target: Element | null): boolean =>
    target !== null && !target.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }))

  it('that goes down on a bar drags it, and scrolls from anywhere else', () => {
    expect(holdsPage(bar('test').querySelector('[data-handle]'))).toBe(true)
    expect(holdsPage(bar('test').querySelector('text'))).toBe(false)
  })
})
