/** A release plan to be solved, and its solution: plain data, so that either can be sent to a worker and back. */
import type { Estimate } from '../pack/pack'
import { USUAL_SEARCH } from './schedule-actions'
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
export const PLAN_EFFORT = { ...USUAL_SEARCH, draws: 2000 } as const
