/** Has a document made in a worker: progress by parts, cancel at any moment, failures as values. */
import { err, ok, type Result } from '../../shared/lib/result'
import type { DocumentNews, DocumentOrder } from './document-messages'

export interface MadeDocument {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pages, slides or sheets; 0 for formats made in one go. */
  readonly parts: number
}

/** `fonts`: the app's own fonts could not be read · `stopped`: the worker died · `unexpected`: anything else; `detail` is for the log. */
export interface DocumentFailure {
  readonly reason: 'cancelled' | 'fonts' | 'stopped' | 'unexpected'
  readonly detail: string
}

export interface DocumentJob {
  readonly done: Promise<Result<MadeDocument, DocumentFailure>>
  /** Ends the worker at once; `done` resolves as cancelled. */
  readonly cancel: () => void
}

export type WorkerMaker = () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

const startWorker: WorkerMaker = () => new Worker(new URL('./document.worker.ts', import.meta.url), { type: 'module', name: 'document' })

/** @param onProgress pages finished, of all; called at most once per part */
export function makeDocument(
  order: DocumentOrder,
  onProgress: (done: number, total: number) => void,
  start: WorkerMaker = startWorker,
): DocumentJob {
  const worker = start()
  let settle: (result: Result<MadeDocument, DocumentFailure>) => void = () => undefined
  const done = new Promise<Result<MadeDocument, DocumentFailure>>((resolve) => {
    settle = (result) => {
      worker.terminate()
      resolve(result)
    }
  })
  let parts = 0
  worker.onmessage = ({ data }: MessageEvent<DocumentNews>) => {
    if (data.kind === 'progress') {
      parts = data.total
      onProgress(data.done, data.total)
    } else if (data.kind === 'done') settle(ok({ bytes: data.bytes, parts }))
    else settle(err({ reason: data.reason, detail: data.detail }))
  }
  worker.onerror = (event) => {
    settle(err({ reason: 'stopped', detail: 'message' in event ? String(event.message) : '' }))
  }
  worker.postMessage(order)
  return { done, cancel: () => settle(err({ reason: 'cancelled', detail: '' })) }
}
