/**
 * The part of planning that takes time: schedule the release plan. Takes and gives plain data only (strings, numbers, bigints, arrays,
 * maps), so that it can run in a worker, and depends on nothing else: the same problem has the same solution everywhere.
 */
import { drawMakespans, nearestRank } from './draw-outcomes'
import type { PlanProblem, PlanSolution } from './plan-problem'
import { scheduleActions } from './schedule-actions'

/** A problem that cannot be scheduled throws: rates never exceed capacities by construction, so its pack was not checked. */
export function solvePlan(problem: PlanProblem): PlanSolution {
  const { seed, restarts } = problem
  const schedule = scheduleActions(problem, { seed, restarts })
  if (!schedule.ok) throw new Error(`the release plan cannot be scheduled: ${JSON.stringify(schedule.error, bigintToText)}`)
  if (problem.activities.length === 0 || problem.draws === 0) return { ...schedule.value, p50Weeks: null, p80Weeks: null }
  const makespans = drawMakespans(problem, schedule.value)
  return { ...schedule.value, p50Weeks: nearestRank(makespans, 0.5), p80Weeks: nearestRank(makespans, 0.8) }
}

const bigintToText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)
