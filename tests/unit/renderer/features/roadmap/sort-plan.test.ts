import { describe, expect, it } from 'vitest'
import { FIRST_SORTING, nextSorting, type PlanRow, sortPlan } from '../../../../../renderer/features/roadmap/sort-plan'
import { rational } from '../../../../../shared/lib/rational'

const row = (title: string, changes: Partial<PlanRow['action']> = {}, words: Partial<PlanRow> = {}): PlanRow => ({
  action: {
    id: title,
    pool: 'p',
    startWeek: 0,
    endWeek: 1,
    phase: 'build',
    priority: rational(1),
    critical: false,
    float: 0,
    movedBy: null,
    rate: rational(1),
    because: [],
    after: [],
    reason: 'added',
    ...changes,
  },
  title,
  owner: 'Seat',
  effort: 1,
  gates: [],
  status: '',
  ...words,
})
const titles = (rows: readonly PlanRow[]) => rows.map(({ title }) => title).join('')

describe('sorting the table of the plan', () => {
  it('starts by week, and turns round when the same column is chosen again', () => {
    const rows = [row('a', { startWeek: 3 }), row('b', { startWeek: 1 }), row('c', { startWeek: 2 })]
    expect(titles(sortPlan(rows, FIRST_SORTING, 'en'))).toBe('bca')
    expect(titles(sortPlan(rows, nextSorting(FIRST_SORTING, 'weeks'), 'en'))).toBe('acb')
  })

  it('puts the highest priority first, compared exactly', () => {
    const rows = [row('a', { priority: rational(1n, 3n) }), row('b', { priority: rational(2) }), row('c', { priority: rational(1) })]
    const sorting = nextSorting(FIRST_SORTING, 'priority')
    expect(titles(sortPlan(rows, sorting, 'en'))).toBe('bca')
  })

  it('sorts phases as work goes on, not by their letters', () => {
    const rows = [row('a', { phase: 'prove' }), row('b', { phase: 'unblock' }), row('c', { phase: 'build' })]
    expect(titles(sortPlan(rows, { column: 'phase', isDescending: false }, 'en'))).toBe('bca')
  })

  it('keeps the order of the plan among equals, both ways', () => {
    const rows = [row('b'), row('a'), row('c', {}, { owner: 'Another' })]
    expect(titles(sortPlan(rows, { column: 'owner', isDescending: false }, 'en'))).toBe('cba')
    expect(titles(sortPlan(rows, { column: 'owner', isDescending: true }, 'en'))).toBe('bac')
  })

  it('puts actions that close a gate before those that do not', () => {
    const rows = [row('a'), row('b', {}, { gates: ['G07'] }), row('c', {}, { gates: ['G01'] })]
    expect(titles(sortPlan(rows, { column: 'gates', isDescending: false }, 'en'))).toBe('cba')
  })
})
