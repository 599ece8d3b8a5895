/** What is said between the app and the worker that schedules plans. */
import type { PlanProblem, PlanSolution } from '../../shared/domain/roadmap/plan-problem'

export interface PlanOrder {
  readonly id: number
  readonly problem: PlanProblem
}
export interface PlanNews {
  readonly id: number
  readonly solution: PlanSolution
}
