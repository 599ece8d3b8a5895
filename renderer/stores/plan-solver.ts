/**
 * Has release plans scheduled by a worker, one at a time: of several that come meanwhile only the newest is of any use. Where no worker
 * can be had, and when one dies, the plan is scheduled on the spot: it must never be missing.
 */
import type { PlanProblem, PlanSolution } from '../../shared/domain/roadmap/plan-problem'
import { solvePlan } from '../../shared/domain/roadmap/solve-plan'
import type { PlanNews, PlanOrder } from './plan-messages'

type PlanWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>

export interface PlanSolver {
  /**
   * `onSolved` is called once, at once or later; not at all when a newer problem takes the place of a waiting one, and for the problem
   * that is being solved anyway the first one asking is answered.
   * @param key the same for the same problem
   */
  solve(key: string, problem: PlanProblem, onSolved: (solution: PlanSolution) => void): void
}

interface Job {
  readonly key: string
  readonly problem: PlanProblem
  readonly onSolved: (solution: PlanSolution) => void
}

const startWorker = (): PlanWorker | null =>
  typeof Worker === 'undefined' ? null : new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module', name: 'plan' })

/** Where a policy or the address forbids workers, starting one throws. */
function startOrNull(start: () => PlanWorker | null): PlanWorker | null {
  try {
    return start()
  } catch {
    return null
  }
}

export function createPlanSolver(start: () => PlanWorker | null = startWorker): PlanSolver {
  let worker: PlanWorker | null | undefined
  let running: (Job & { readonly id: number }) | null = null
  let waiting: Job | null = null
  let count = 0

  const solveHere = ({ problem, onSolved }: Job): void => onSolved(solvePlan(problem))

  const send = (job: Job): void => {
    worker ??= connect()
    if (worker === null) {
      solveHere(job)
      return
    }
    count += 1
    running = { ...job, id: count }
    worker.postMessage({ id: count, problem: job.problem } satisfies PlanOrder)
  }

  const next = (): void => {
    const job = waiting
    running = null
    waiting = null
    if (job !== null) send(job)
  }

  const connect = (): PlanWorker | null => {
    const made = startOrNull(start)
    if (made === null) return null
    made.onmessage = ({ data }: MessageEvent<PlanNews>) => {
      if (running?.id !== data.id) return
      const { onSolved } = running
      next()
      onSolved(data.solution)
    }
    const giveUp = (): void => {
      made.terminate()
      worker = null
      const left = waiting ?? running
      running = null
      waiting = null
      if (left !== null) solveHere(left)
    }
    made.onerror = giveUp
    made.onmessageerror = giveUp
    return made
  }

  return {
    solve(key, problem, onSolved) {
      if (running === null) send({ key, problem, onSolved })
      else waiting = running.key === key ? null : { key, problem, onSolved }
    },
  }
}
