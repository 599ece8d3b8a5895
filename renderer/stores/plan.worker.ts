/** Schedules release plans off the main thread. */
import { solvePlan } from '../../shared/domain/roadmap/solve-plan'
import type { PlanNews, PlanOrder } from './plan-messages'

/** The part of a worker's global scope that is used; the tree is compiled for windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PlanOrder>) => void) | null
  postMessage(news: PlanNews): void
}
const scope = globalThis as unknown as WorkerScope

scope.onmessage = ({ data: { id, problem } }) => scope.postMessage({ id, solution: solvePlan(problem) })
