/** Solved release plans, by their problem: the same problem is never scheduled twice, and undo finds its plan at once. */
import { create } from 'zustand'
import type { PlanProblem, PlanSolution } from '../../shared/domain/roadmap/plan-problem'
import { createPlanSolver } from './plan-solver'

export interface PlanState {
  /** Key of a problem → its solution; the newest last. */
  readonly solved: ReadonlyMap<string, PlanSolution>
  /** Asks for a solution; it comes into `solved`. Asking twice is asking once. */
  request(key: string, problem: PlanProblem): void
}

/** Plans kept. Undo and redo go a few steps, not hundreds. */
const KEPT = 24

export const usePlanStore = create<PlanState>()((set, get) => {
  const solver = createPlanSolver()
  let asked: string | null = null
  return {
    solved: new Map(),
    request(key, problem) {
      if (asked === key || get().solved.has(key)) return
      asked = key
      solver.solve(key, problem, (solution) => {
        if (asked === key) asked = null
        set(({ solved }) => ({ solved: new Map([...[...solved].slice(1 - KEPT), [key, solution]]) }))
      })
    },
  }
})

/** Everything the solution depends on, as text. */
export const planKey = (problem: PlanProblem): string => JSON.stringify(problem, plainly)

const plainly = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? `${value}n` : value instanceof Map ? [...value] : value
