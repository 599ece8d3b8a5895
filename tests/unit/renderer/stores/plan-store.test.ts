import { beforeEach, expect, it, vi } from 'vitest'
import type { PlanNews, PlanOrder } from '../../../../renderer/stores/plan-messages'
import type { PlanProblem } from '../../../../shared/domain/roadmap/plan-problem'
import { solvePlan } from '../../../../shared/domain/roadmap/solve-plan'

const problem = (seed: number): PlanProblem => ({ capacity: new Map(), activities: [], estimates: [], seed, restarts: 0, draws: 0 })

const orders: PlanOrder[] = []
let say: (news: PlanNews) => void = () => undefined
class FakeWorker {
  onmessage: ((event: { data: PlanNews }) => void) | null = null
  constructor() {
    say = (data) => this.onmessage?.({ data })
  }
  postMessage(order: PlanOrder): void {
    orders.push(order)
  }
}
const answer = (at: number): void => {
  const order = orders[at]
  if (order !== undefined) say({ id: order.id, solution: solvePlan(order.problem) })
}
const load = async () => (await import('../../../../renderer/stores/plan-store')).usePlanStore

beforeEach(() => {
  orders.length = 0
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
})

it('has a plan made once that is asked for, given up for another, and asked for again, and the other one not at all', async () => {
  const store = await load()
  const { request } = store.getState()
  request('a', problem(1))
  request('b', problem(2))
  request('a', problem(1))
  answer(0)
  answer(1)
  expect(orders.map(({ problem: { seed } }) => seed)).toEqual([1])
  expect([...store.getState().solved.keys()]).toEqual(['a'])
})

it('still has the other one made when it is asked for once more', async () => {
  const store = await load()
  const { request } = store.getState()
  for (const [key, seed] of [
    ['a', 1],
    ['b', 2],
    ['a', 1],
    ['b', 2],
  ] as const)
    request(key, problem(seed))
  answer(0)
  answer(1)
  expect(orders.map(({ problem: { seed } }) => seed)).toEqual([1, 2])
  expect([...store.getState().solved.keys()]).toEqual(['a', 'b'])
})
