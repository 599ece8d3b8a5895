/** Has a PDF made in a worker: progress by pages, cancel at any moment, failures as values. */
import { err, ok, type Result } from '../../shared/lib/result'
import type { PdfNews, PdfOrder } from './pdf/pdf-messages'

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

/** `fonts`: the app's own fonts could not be read · `stopped`: the worker died · `unexpected`: anything else; `detail` is for the log. */
export interface PdfFailure {
  readonly reason: 'cancelled' | 'fonts' | 'stopped' | 'unexpected'
  readonly detail: string
}

export interface PdfJob {
  readonly done: Promise<Result<MadePdf, PdfFailure>>
  /** Ends the worker at once; `done` resolves as cancelled. */
  readonly cancel: () => void
}

export type WorkerMaker = () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

const startWorker: WorkerMaker = () => new Worker(new URL('./pdf/pdf.worker.ts', import.meta.url), { type: 'module', name: 'pdf' })

/** @param onProgress pages finished, of all; called at most once per page */
export function makePdf(order: PdfOrder, onProgress: (done: number, total: number) => void, start: WorkerMaker = startWorker): PdfJob {
  const worker = start()
  let settle: (result: Result<MadePdf, PdfFailure>) => void = () => undefined
  const done = new Promise<Result<MadePdf, PdfFailure>>((resolve) => {
    settle = (result) => {
      worker.terminate()
      resolve(result)
    }
  })
  worker.onmessage = ({ data }: MessageEvent<PdfNews>) => {
    if (data.kind === 'progress') onProgress(data.done, data.total)
    else if (data.kind === 'done') settle(ok({ bytes: data.bytes, pages: data.pages }))
    else settle(err({ reason: data.reason, detail: data.detail }))
  }
  worker.onerror = (event) => {
    settle(err({ reason: 'stopped', detail: 'message' in event ? String(event.message) : '' }))
  }
  worker.postMessage(order)
  return { done, cancel: () => settle(err({ reason: 'cancelled', detail: '' })) }
}
