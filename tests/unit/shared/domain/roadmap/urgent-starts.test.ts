import { describe, expect, it } from 'vitest'
import { scheduleActions } from '../../../../../shared/domain/roadmap/schedule-actions'
import type { ScheduleProblem } from '../../../../../shared/domain/roadmap/schedule-problem'
import { compare } from '../../../../../shared/lib/rational'
import { aRandomProject, LIBRARY_KINDS } from '../../../../support/random-project'

const START_LIMIT = { max: 4, weeks: 4 }
const startsOf = (problem: ScheduleProblem, restarts: number): ReadonlyMap<string, number> => {
  const result = scheduleActions(problem, { seed: 1, restarts })
  if (!result.ok) throw new Error(result.error.code)
  return result.value.starts
}
const problems = LIBRARY_KINDS.map((kind, index) => ({ ...aRandomProject(kind, index * 100), startLimit: START_LIMIT }))
const cases = problems.map((problem) => ({ problem, single: startsOf(problem, 0), searched: startsOf(problem, 500) }))
const isEarly = (starts: ReadonlyMap<string, number>, id: string): boolean => (starts.get(id) ?? 0) < START_LIMIT.weeks

describe('a shorter schedule', () => {
  it('starts as early what the single pass starts first, but for the least urgent of it', () => {
    for (const { problem, single, searched } of cases) {
      const early = problem.activities.filter(({ id }) => isEarly(single, id)).sort((one, other) => compare(other.priority, one.priority))
      const lost = early.filter(({ id }) => !isEarly(searched, id))
      expect(lost.length).toBeLessThanOrEqual(early.length > 1 ? 1 : 0)
      const [least] = early.slice(-1)
      for (const { priority } of lost) expect(compare(priority, least?.priority ?? priority)).toBe(0)
    }
  })

  it('is found for some projects all the same', () => {
    const end = (problem: ScheduleProblem, starts: ReadonlyMap<string, number>): number =>
      Math.max(...problem.activities.map(({ id, weeks }) => (starts.get(id) ?? 0) + weeks))
    expect(cases.filter(({ problem, single, searched }) => end(problem, searched) < end(problem, single)).length).toBeGreaterThan(5)
  })
})
