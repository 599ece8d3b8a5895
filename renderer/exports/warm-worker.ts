/** The worker that made the last PDF, kept for the next one: it knows the fonts and every section that has not changed. */
import { startDocumentWorker, type WorkerMaker } from './make-document'

type DocumentWorker = ReturnType<WorkerMaker>

export interface WarmWorker {
  /** The one that rests, else a new one. */
  readonly take: WorkerMaker
  /** Keeps a worker that has done its work. */
  readonly rest: (worker: DocumentWorker) => void
  /** Ends the one that rests. */
  readonly end: () => void
}

export function createWarmWorker(start: WorkerMaker = () => startDocumentWorker()): WarmWorker {
  let resting: DocumentWorker | null = null
  const end = (): void => {
    resting?.terminate()
    resting = null
  }
  return {
    take: () => {
      const worker = resting ?? start()
      resting = null
      return worker
    },
    rest: (worker) => {
      end()
      resting = worker
      const forget = (): void => {
        if (resting === worker) end()
      }
      worker.onerror = forget
      worker.onmessageerror = forget
    },
    end,
  }
}
