/** Has a document made in a worker: progress by parts, cancel at any moment, failures as values. */
import { err, ok, type Result } from '../../shared/lib/result'
import type { DocumentNews, DocumentOrder } from './document-messages'

export interface MadeDocument {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pages, slides or sheets; 0 for formats made in one go. */
  readonly parts: number
  /** Characters that stand in it as something else; absent when there are none. */
  readonly lost?: readonly string[] | undefined
}

/** `fonts`: the app's own fonts could not be read · `stopped`: the worker died or fell silent · `unexpected`: anything else; `detail` is for the log. */
export interface DocumentFailure {
  readonly reason: 'cancelled' | 'fonts' | 'stopped' | 'unexpected'
  readonly detail: string
}

export interface DocumentJob {
  readonly done: Promise<Result<MadeDocument, DocumentFailure>>
  /** Lets go of the worker at once; `done` resolves as cancelled. */
  readonly cancel: () => void
}

/** A worker, or a line to one that is kept. */
export interface DocumentWorker {
  postMessage(message: unknown, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
  /** Only for a worker that is kept: nothing more is wanted of it here, but nothing is wrong with it. */
  readonly release?: () => void
}

export type WorkerMaker = () => DocumentWorker

export const startDocumentWorker: WorkerMaker = () =>
  new Worker(new URL('./document.worker.ts', import.meta.url), { type: 'module', name: 'document' })

/** Milliseconds without news after which a worker counts as dead; the longest part of a large document takes a few seconds. */
export const LONGEST_SILENCE = 60_000

/** Rings once after so many milliseconds, unless what it returns is called before. */
export type Alarm = (ring: () => void, milliseconds: number) => () => void

export const setAlarm: Alarm = (ring, milliseconds) => {
  const id = setTimeout(ring, milliseconds)
  return () => clearTimeout(id)
}

/** What has failed is ended, so that another try begins afresh; a kept worker that has done its work, or is no longer wanted, is not. */
export function letGo(worker: DocumentWorker, failure: DocumentFailure['reason'] | null): void {
  if (worker.release !== undefined && (failure === null || failure === 'cancelled')) worker.release()
  else worker.terminate()
}

/** @param onProgress pages finished, of all; called at most once per part */
export function makeDocument(
  order: DocumentOrder,
  onProgress: (done: number, total: number) => void,
  start: WorkerMaker = startDocumentWorker,
  alarm: Alarm = setAlarm,
): DocumentJob {
  const worker = start()
  let endSilence = (): void => undefined
  let settle: (result: Result<MadeDocument, DocumentFailure>) => void = () => undefined
  const done = new Promise<Result<MadeDocument, DocumentFailure>>((resolve) => {
    settle = (result) => {
      // Only once: the worker may be at work for somebody else by now.
      settle = () => undefined
      endSilence()
      letGo(worker, result.ok ? null : result.error.reason)
      resolve(result)
    }
  })
  const stopped = (detail: string): void => settle(err({ reason: 'stopped', detail }))
  const listen = (): void => {
    endSilence()
    endSilence = alarm(() => stopped(`no news for ${LONGEST_SILENCE} ms`), LONGEST_SILENCE)
  }
  let parts = 0
  worker.onmessage = ({ data }: MessageEvent<DocumentNews>) => {
    if (data.kind === 'progress') {
      listen()
      parts = data.total
      onProgress(data.done, data.total)
    } else if (data.kind === 'done') settle(ok({ bytes: data.bytes, parts, lost: data.lost }))
    else settle(err({ reason: data.reason, detail: data.detail }))
  }
  worker.onmessageerror = () => stopped('a message that could not be read')
  worker.onerror = (event) => stopped('message' in event ? String(event.message) : '')
  listen()
  worker.postMessage(order)
  return { done, cancel: () => settle(err({ reason: 'cancelled', detail: '' })) }
}
