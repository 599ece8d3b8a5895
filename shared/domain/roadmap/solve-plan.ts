/**
 * The part of planning that takes time: schedule the release plan. Takes and gives plain data only (strings, numbers, bigints, arrays,
 * maps), so that it can run in a worker, and depends on nothing else: the same problem has the same solution everywhere.
 */
import type { Estimate } from '../pack/pack'
import { PLAN_SEARCH, scheduleActions } from './schedule-actions'
import type { Schedule, ScheduleProblem } from './schedule-problem'

export interface PlanProblem extends ScheduleProblem {
  /** One per activity, in the same order. */
  readonly estimates: readonly PlanEstimate[]
  readonly seed: number
  /** Random schedules tried after the single pass. */
  readonly restarts: number
  /** Random outcomes of the estimates. */
  readonly draws: number
}

export interface PlanEstimate {
  /** Person-days. */
  readonly effort: Estimate
  readonly weeks: Estimate
  /** The resource that does the work. */
  readonly pool: string
}

export interface PlanSolution extends Schedule {
  /** Whole weeks within which the plan ends in half of the draws; null when nothing is planned or drawn. */
  readonly p50Weeks: number | null
  /** The same in 8 of 10 draws. */
  readonly p80Weeks: number | null
}

/** How hard the planner looks, and where it starts: fixed, so that the same answers give the same plan everywhere. */
export const PLAN_EFFORT = { ...PLAN_SEARCH, draws: 2000 } as const

/** A problem that cannot be scheduled throws: rates never exceed capacities by construction, so its pack was not checked. */
export function solvePlan(problem: PlanProblem): PlanSolution {
  const { seed, restarts } = problem
  const schedule = scheduleActions(problem, { seed, restarts })
  if (!schedule.ok) throw new Error(`the release plan cannot be scheduled: ${JSON.stringify(schedule.error, bigintToText)}`)
  return { ...schedule.value, p50Weeks: null, p80Weeks: null }
}

const bigintToText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)
