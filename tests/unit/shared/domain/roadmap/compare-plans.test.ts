import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../../../../shared/domain/roadmap/compare-plans'
import type { OutlinedAction, PlanOutline } from '../../../../../shared/domain/roadmap/outline-plan'

const action = (id: string, startWeek: number, endWeek: number, more: Partial<OutlinedAction> = {}): OutlinedAction => ({
  id,
  title: `Action ${id}`,
  startWeek,
  endWeek,
  pool: 'operations',
  owner: 'operations',
  phase: 'build',
  effort: 2,
  after: [],
  movedBy: [],
  ...more,
})
const plan = (...actions: OutlinedAction[]): PlanOutline => ({ actions, weeks: Math.max(0, ...actions.map(({ endWeek }) => endWeek)) })
const ids = (actions: readonly { id: string }[]) => actions.map(({ id }) => id)
const whyOf = (before: PlanOutline, after: PlanOutline, id: string) =>
  comparePlans(before, after).moved.find((move) => move.after.id === id)?.why

describe('two plans', () => {
  it('are the same when nothing about any action differs', () => {
    const one = plan(action('a', 0, 1), action('b', 1, 3, { after: ['a'] }))
    expect(comparePlans(one, one)).toMatchObject({ isSame: true, cameIn: [], wentOut: [], moved: [], changed: [] })
  })

  it('tell what came in, what went out, and how much longer it takes', () => {
    const { cameIn, wentOut, weeks, isSame } = comparePlans(
      plan(action('a', 0, 1), action('b', 0, 1)),
      plan(action('b', 0, 1), action('c', 1, 4)),
    )
    expect([ids(cameIn), ids(wentOut), weeks, isSame]).toEqual([['c'], ['a'], { before: 1, after: 4 }, false])
  })

  it('tell what else changed about an action', () => {
    const after = plan(action('a', 0, 1, { owner: 'Ada', phase: 'prove', effort: 3 }), action('b', 0, 1))
    expect(comparePlans(plan(action('a', 0, 1), action('b', 0, 1)), after).changed).toMatchObject([
      { after: { id: 'a' }, fields: ['owner', 'phase', 'effort'] },
    ])
  })

  it('do not count another title or reason as a change', () => {
    expect(comparePlans(plan(action('a', 0, 1)), plan(action('a', 0, 1, { title: 'Renamed' }))).isSame).toBe(true)
  })
})

describe('an action moved', () => {
  it('because it takes longer', () => {
    expect(whyOf(plan(action('a', 0, 1)), plan(action('a', 0, 3)), 'a')).toEqual({ kind: 'duration' })
  })

  it('because what it waits for ends later, or earlier', () => {
    const early = plan(action('a', 0, 1), action('b', 1, 2, { after: ['a'] }))
    const late = plan(action('a', 0, 3), action('b', 3, 4, { after: ['a'] }))
    expect(whyOf(early, late, 'b')).toEqual({ kind: 'prerequisite', ids: ['a'] })
    expect(whyOf(late, early, 'b')).toEqual({ kind: 'prerequisite', ids: ['a'] })
  })

  it('because what it waits for came in, or went out', () => {
    const free = plan(action('b', 0, 1))
    const bound = plan(action('a', 0, 2), action('b', 2, 3, { after: ['a'] }))
    expect(whyOf(free, bound, 'b')).toEqual({ kind: 'prerequisite', ids: ['a'] })
    expect(whyOf(bound, free, 'b')).toEqual({ kind: 'prerequisite', ids: ['a'] })
  })

  it('because other people do it', () => {
    expect(whyOf(plan(action('a', 0, 1)), plan(action('a', 2, 3, { pool: 'finance' })), 'a')).toEqual({ kind: 'pool' })
  })

  it('because the same people are busy, or no longer are', () => {
    const free = plan(action('a', 0, 1))
    const busy = plan(action('z', 0, 2), action('a', 2, 3, { movedBy: ['z'] }))
    expect(whyOf(free, busy, 'a')).toEqual({ kind: 'busy', ids: ['z'] })
    expect(whyOf(busy, free, 'a')).toEqual({ kind: 'free', ids: ['z'] })
  })

  it('for a reason the plans do not tell', () => {
    expect(whyOf(plan(action('a', 0, 1)), plan(action('a', 4, 5)), 'a')).toBeNull()
  })
})
