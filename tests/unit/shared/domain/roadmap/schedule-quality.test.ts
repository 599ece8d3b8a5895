import { describe, expect, it } from 'vitest'
import { scheduleActions } from '../../../../../shared/domain/roadmap/schedule-actions'
import type { ScheduleProblem } from '../../../../../shared/domain/roadmap/schedule-problem'
import { aRandomProject, LIBRARY_KINDS } from '../../../../support/random-project'
import { solveExactly } from '../../../../support/solve-exactly'

const weeksOf = (problem: ScheduleProblem, restarts: number): number => {
  const result = scheduleActions(problem, { seed: 1, restarts })
  if (!result.ok) throw new Error(result.error.code)
  return result.value.makespan
}
const meanDeviation = (cases: readonly { readonly weeks: number; readonly optimum: number }[]): number =>
  cases.reduce((total, { weeks, optimum }) => total + (weeks - optimum) / optimum, 0) / cases.length

/** The shortest schedule of random project i × 100 of kind i, as `solveExactly` proves it within 200,000 nodes; ? where it does not. */
const OPTIMA = `
  60 45 52 40 79 51 32 33 ? 53 41 41 ? 56 49 45
  55 46 46 44 72 66 47 46 75 56 45 46 ? 58 37 53
  58 52 54 58 71 59 49 47 91 54 62 48 85 84 42 54
`
const optima = OPTIMA.trim().split(/\s+/).map(Number)

describe('1,000 restarts', () => {
  it('find the shortest schedule of every small project', () => {
    const cases = LIBRARY_KINDS.map((kind, index) => aRandomProject({ ...kind, count: 12 }, index)).map((problem) => ({
      weeks: weeksOf(problem, 1000),
      optimum: solveExactly(problem, Number.POSITIVE_INFINITY, 100_000),
    }))
    expect(cases.filter(({ weeks, optimum }) => weeks !== optimum)).toEqual([])
  }, 60_000)

  it('come within 0.8 % of the shortest schedules of 30 activities and 4 resources on average', () => {
    const cases = LIBRARY_KINDS.flatMap((kind, index) => {
      const optimum = optima[index] ?? Number.NaN
      return Number.isNaN(optimum) ? [] : { optimum, problem: aRandomProject(kind, index * 100) }
    })
    const [single, searched] = [0, 1000].map((restarts) =>
      cases.map(({ optimum, problem }) => ({ optimum, weeks: weeksOf(problem, restarts) })),
    )
    expect(searched?.filter(({ weeks, optimum }) => weeks < optimum)).toEqual([])
    expect(meanDeviation(searched ?? [])).toBeLessThanOrEqual(0.008)
    // The single pass alone is far from it: the figure above is owed to the restarts.
    expect(meanDeviation(single ?? [])).toBeGreaterThan(0.03)
  }, 60_000)
})
