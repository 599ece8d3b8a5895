import { describe, expect, it } from 'vitest'
import { createEstimateDraw, drawMakespans, nearestRank } from '../../../../../shared/domain/roadmap/draw-outcomes'
import type { PlanEstimate, PlanProblem } from '../../../../../shared/domain/roadmap/plan-problem'
import { scheduleActions } from '../../../../../shared/domain/roadmap/schedule-actions'
import { solvePlan } from '../../../../../shared/domain/roadmap/solve-plan'
import { createRandom } from '../../../../../shared/lib/random'
import { rational, rationalFromNumber, ZERO } from '../../../../../shared/lib/rational'

const three = (min: number, likely: number, max: number) => ({ min, likely, max })
const sure = (value: number) => three(value, value, value)

interface Draft {
  readonly effort: PlanEstimate['effort']
  readonly weeks?: PlanEstimate['weeks']
  readonly pool?: string
  readonly after?: readonly string[]
  readonly notBefore?: number
}
/** Capacity of every pool: 2 person-days a week. Lengths and rates as the planner sets them. */
const planOf = (drafts: Readonly<Record<string, Draft>>, more: Partial<PlanProblem> = {}): PlanProblem => {
  const entries = Object.entries(drafts).map(([id, draft]) => ({ id, weeks: sure(1), pool: 'team', after: [], ...draft }))
  return {
    capacity: new Map(entries.map(({ pool }) => [pool, rational(2)])),
    activities: entries.map(({ id, effort, weeks, pool, after, notBefore }) => {
      const length = Math.max(Math.ceil(weeks.likely), Math.ceil(effort.likely / 2))
      const rate = rationalFromNumber(effort.likely)
      return {
        id,
        weeks: length,
        needs: new Map([[pool, rational(rate.n, rate.d * BigInt(length))]]),
        after,
        priority: ZERO,
        notBefore,
      }
    }),
    estimates: entries.map(({ effort, weeks, pool }) => ({ effort, weeks, pool })),
    seed: 1,
    restarts: 20,
    draws: 2000,
    ...more,
  }
}
const odds = (problem: PlanProblem) => {
  const { p50Weeks, p80Weeks } = solvePlan(problem)
  return [p50Weeks, p80Weeks]
}

describe('how long a plan may take', () => {
  const wide = { effort: three(2, 4, 12), weeks: three(1, 2, 4) }

  it('is what the schedule says when every estimate is sure', () => {
    const problem = planOf({
      a: { effort: sure(0.9), weeks: sure(0.3) },
      b: { effort: sure(4.2), after: ['a'] },
      c: { effort: sure(3), notBefore: 2 },
      d: { effort: sure(0.7), pool: 'other' },
    })
    const { makespan } = solvePlan(problem)
    expect(odds(problem)).toEqual([makespan, makespan])
  })

  it('is longer in 8 of 10 cases than in half of them', () => {
    const [half, most] = odds(planOf({ a: wide, b: { ...wide, after: ['a'] }, c: { ...wide, pool: 'other' } }))
    expect(half).toBeLessThan(most ?? 0)
    expect(Number.isInteger(half) && Number.isInteger(most)).toBe(true)
  })

  it('follows the one estimate there is', () => {
    // Triangular over 2, 4, 12: half of it lies below 12 − √40 ≈ 5.7 days, 8 tenths below 8 days; at 2 days a week 3 and 4 weeks.
    expect(odds(planOf({ a: { effort: three(2, 4, 12) } }))).toEqual([3, 4])
  })

  it('is nothing where nothing is planned', () => {
    expect(odds(planOf({}))).toEqual([null, null])
  })

  it('keeps dates and the start limit', () => {
    expect(odds(planOf({ a: { effort: sure(1), notBefore: 7 } }))).toEqual([8, 8])
    const apart = { a: { effort: sure(1), pool: 'one' }, b: { effort: sure(1), pool: 'two' } }
    expect(odds(planOf(apart))).toEqual([1, 1])
    expect(odds(planOf(apart, { startLimit: { max: 1, weeks: 4 } }))).toEqual([5, 5])
  })

  it('places the actions in the order of the chosen schedule', () => {
    const problem = planOf({ a: { effort: sure(2) }, b: { effort: sure(8) }, c: { effort: sure(2), pool: 'other', after: ['b'] } })
    const reversed = scheduleActions(problem, { placingOrder: () => (one, other) => (one.id < other.id ? -1 : 1) })
    if (!reversed.ok) throw new Error(reversed.error.code)
    expect(reversed.value.order).toEqual(['a', 'b', 'c'])
    expect([...new Set(drawMakespans(problem, reversed.value))]).toEqual([6])
    expect(odds(problem)).toEqual([5, 5])
  })

  it('is the same every time, and another with another seed', () => {
    const problem = planOf({ a: wide, b: wide })
    const drawn = (seed: number) => drawMakespans({ ...problem, seed }, solvePlan(problem))
    expect(drawn(1)).toEqual(drawn(1))
    expect(drawn(1)).not.toEqual(drawn(2))
  })
})

describe('drawn efforts and weeks', () => {
  const estimates = [0, 1].map((): PlanEstimate => ({ effort: three(0, 5, 10), weeks: three(0, 5, 10), pool: 'team' }))
  const draw = createEstimateDraw(estimates, createRandom(5))
  const drawn = Array.from({ length: 20_000 }, () => {
    const { efforts, weeks } = draw()
    return [...efforts, ...weeks]
  })
  const column = (at: number): readonly number[] => drawn.map((row) => row[at] ?? 0)
  const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
  const correlation = (one: readonly number[], other: readonly number[]): number => {
    const centred = (values: readonly number[], middle = mean(values)) => values.map((value) => value - middle)
    const [x, y] = [centred(one), centred(other)]
    const product = (a: readonly number[], b: readonly number[]) => a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0)
    return product(x, y) / Math.sqrt(product(x, x) * product(y, y))
  }

  it('have the mean and the spread of their triangles', () => {
    for (const at of [0, 1, 2, 3]) {
      expect(mean(column(at))).toBeCloseTo(5, 1)
      // Variance of a triangle: (a² + b² + c² − ab − ac − bc) / 18 = 75 / 18.
      expect(mean(column(at).map((value) => (value - 5) ** 2))).toBeCloseTo(75 / 18, 0)
    }
  })

  it.each([
    ['effort and weeks of an action', 0, 2],
    ['efforts of two actions', 0, 1],
    ['effort of one and weeks of another', 0, 3],
  ])('are correlated by about a half: %s', (_, one, other) => {
    expect(correlation(column(one), column(other))).toBeGreaterThan(0.46)
    expect(correlation(column(one), column(other))).toBeLessThan(0.52)
  })
})

describe('the nearest rank', () => {
  it('is the smallest value that enough of them do not exceed', () => {
    const values = Float64Array.of(1, 2, 3, 4, 5)
    expect([0.5, 0.8, 0.81, 1, 0].map((share) => nearestRank(values, share))).toEqual([3, 4, 5, 5, 1])
    expect(nearestRank(new Float64Array(0), 0.5)).toBeNull()
  })
})
