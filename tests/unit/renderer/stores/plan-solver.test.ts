import { describe, expect, it } from 'vitest'
import type { PlanNews, PlanOrder } from '../../../../renderer/stores/plan-messages'
import { createPlanSolver } from '../../../../renderer/stores/plan-solver'
import type { PlanProblem, PlanSolution } from '../../../../shared/domain/roadmap/plan-problem'
import { solvePlan } from '../../../../shared/domain/roadmap/solve-plan'
import { rational } from '../../../../shared/lib/rational'

/** One action of so many weeks. */
const problemOf = (weeks: number): PlanProblem => ({
  capacity: new Map([['it', rational(5)]]),
  activities: [{ id: 'a', weeks, needs: new Map([['it', rational(1)]]), after: [], priority: rational(1) }],
  estimates: [{ effort: { min: weeks, likely: weeks, max: weeks }, weeks: { min: weeks, likely: weeks, max: weeks }, pool: 'it' }],
  seed: 1,
  restarts: 0,
  draws: 10,
})

function aWorker() {
  const orders: PlanOrder[] = []
  const worker = {
    postMessage: (order: PlanOrder) => void orders.push(structuredClone(order)),
    terminate: () => undefined,
    onmessage: null as ((event: MessageEvent<PlanNews>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
  }
  return {
    orders,
    worker: worker as unknown as Worker,
    answer: (at: number) => {
      const { id, problem } = orders[at] as PlanOrder
      worker.onmessage?.({ data: structuredClone({ id, solution: solvePlan(problem) }) } as MessageEvent<PlanNews>)
    },
    die: () => worker.onerror?.({} as ErrorEvent),
  }
}

describe('plans scheduled by a worker', () => {
  it('come back as they would have been made here', () => {
    const { worker, answer } = aWorker()
    const solved: PlanSolution[] = []
    createPlanSolver(() => worker).solve('3', problemOf(3), (solution) => solved.push(solution))
    expect(solved).toEqual([])
    answer(0)
    expect(solved).toEqual([solvePlan(problemOf(3))])
  })

  it('are made one at a time, and of those that wait only the newest', () => {
    const { worker, orders, answer } = aWorker()
    const solved: number[] = []
    const solver = createPlanSolver(() => worker)
    for (const weeks of [1, 2, 3]) solver.solve(String(weeks), problemOf(weeks), ({ makespan }) => solved.push(makespan))
    expect(orders).toHaveLength(1)
    answer(0)
    answer(1)
    expect(orders).toHaveLength(2)
    expect(solved).toEqual([1, 3])
  })

  it('are made once when the one being made is asked for again, and what was asked between is forgotten', () => {
    const { worker, orders, answer } = aWorker()
    const solved: number[] = []
    const solver = createPlanSolver(() => worker)
    for (const weeks of [1, 2, 1]) solver.solve(String(weeks), problemOf(weeks), ({ makespan }) => solved.push(makespan))
    answer(0)
    expect([orders.length, solved]).toEqual([1, [1]])
    solver.solve('2', problemOf(2), ({ makespan }) => solved.push(makespan))
    answer(1)
    expect([orders.length, solved]).toEqual([2, [1, 2]])
  })

  it('are made on the spot when the worker dies, the newest of them', () => {
    const { worker, die } = aWorker()
    const solved: number[] = []
    const solver = createPlanSolver(() => worker)
    for (const weeks of [1, 2]) solver.solve(String(weeks), problemOf(weeks), ({ makespan }) => solved.push(makespan))
    die()
    expect(solved).toEqual([2])
    solver.solve('4', problemOf(4), ({ makespan }) => solved.push(makespan))
    expect(solved).toEqual([2])
  })

  it('are made on the spot where there are no workers', () => {
    const solved: number[] = []
    createPlanSolver(() => null).solve('2', problemOf(2), ({ makespan }) => solved.push(makespan))
    expect(solved).toEqual([2])
  })
})
