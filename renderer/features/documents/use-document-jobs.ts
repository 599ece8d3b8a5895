/** The life of the files of one document: choosing places, then each being made, being written, done or failed. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ShellError } from '../../../shared/desktop/contract'
import type { Report } from '../../../shared/domain/report/report'
import { type Format, formatFile } from '../../exports/format'
import type { KeptWorker } from '../../exports/kept-worker'
import { type DocumentFailure, type DocumentJob, type MadeDocument, makeDocument } from '../../exports/make-document'
import { chooseTarget, type SavedFile, type SaveTarget, saveFile } from '../../platform/save-file'
import { laterTask } from '../../stores/next-task'

type DocumentOrder = Parameters<typeof makeDocument>[0]

export interface FilesOrder extends Omit<DocumentOrder, 'format' | 'createdAt' | 'report'> {
  /** Called once, at the start; what comes of it is what all formats say. */
  readonly compose: () => Promise<Report>
  readonly formats: readonly Format[]
  /** Suggested file name. */
  readonly nameOf: (extension: string) => string
}

export type FileState =
  | { readonly step: 'choosing' | 'waiting' | 'writing' }
  /** `total` is 0 until the parts are counted. */
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly file: SavedFile; readonly parts: number; readonly lost?: MadeDocument['lost'] }
  /** `sentence` is the shell's own where it has one. */
  | { readonly step: 'failed'; readonly reason: DocumentFailure['reason'] | 'saving'; readonly sentence: string | null }

/** In the order asked for; empty before the first order. */
export type Files = ReadonlyMap<Format, FileState>

/** Kept outside of what the screen draws: every page made is news, and only the list of files is drawn again for it. */
interface FilesStore {
  readonly read: () => Files
  /** @returns the function that ends it */
  readonly subscribe: (listener: () => void) => () => void
}

export interface DocumentJobs {
  readonly files: FilesStore
  /** A new order replaces what is shown; trying again keeps the other files in place, and what was made already. */
  readonly start: (order: FilesOrder, kind?: 'new' | 'again') => void
  /** Ends the file being made and those that wait for it; what is done stays. */
  readonly cancel: () => void
}

/** A file that could not be written. */
interface Unwritten {
  readonly order: DocumentOrder
  readonly made: MadeDocument
  readonly place: SaveTarget
  readonly code: ShellError['code']
}

const isUnfinished = ({ step }: FileState): boolean => step !== 'done' && step !== 'failed'

const hasUnfinished = (files: Files): boolean => [...files.values()].some(isUnfinished)

export const useFiles = ({ files }: DocumentJobs): Files => useSyncExternalStore(files.subscribe, files.read)

/** Files are being made. Read where it matters, so that little is drawn again when it begins and ends. */
export const useIsBusy = ({ files }: DocumentJobs): boolean => useSyncExternalStore(files.subscribe, () => hasUnfinished(files.read()))

function createFilesStore(): FilesStore & { change: (change: (before: Files) => Files) => void } {
  const listeners = new Set<() => void>()
  let files: Files = new Map()
  return {
    read: () => files,
    change: (change) => {
      files = change(files)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** @param worker makes the PDFs */
export function useDocumentJobs(worker: KeptWorker): DocumentJobs {
  const [files] = useState(createFilesStore)
  const running = useRef<{ job: DocumentJob | null; cancelled: boolean }>({ job: null, cancelled: false })
  const isStarted = useRef(false)
  const unwritten = useRef<ReadonlyMap<Format, Unwritten>>(new Map())
  const cancel = useCallback(() => {
    running.current.cancelled = true
    running.current.job?.cancel()
  }, [])
  // A document made for a screen that has gone is of no use.
  useEffect(() => cancel, [cancel])

  const make = useCallback(
    async ({ formats, nameOf, compose, ...order }: FilesOrder, kind: 'new' | 'again'): Promise<void> => {
      const run: (typeof running)['current'] = { job: null, cancelled: false }
      running.current = run
      await laterTask()
      const kept = kind === 'new' ? new Map<Format, Unwritten>() : unwritten.current
      const tell = (format: Format, state: FileState | null): void =>
        files.change((before) => (state === null ? without(before, format) : new Map(before).set(format, state)))
      const asked = formats.map((format) => [format, { step: 'choosing' } as FileState] as const)
      files.change((before) => new Map([...(kind === 'new' ? [] : before), ...asked]))
      const composing = compose()
      // Waited for below; until then its failure is nobody's.
      composing.catch(() => undefined)
      // All places are asked for before anything is made, so that a long wait never ends in a dialog.
      const places = new Map<Format, SaveTarget>()
      for (const format of formats) {
        const { extension } = formatFile(format)
        const known = samePlace(kept.get(format))
        const place = known === null ? await chooseTarget(nameOf(extension), extension) : { ok: true as const, value: known }
        if (!place.ok) tell(format, { step: 'failed', reason: 'saving', sentence: place.error.message })
        else if (place.value === null) tell(format, null)
        else places.set(format, place.value)
        if (place.ok && place.value !== null) tell(format, { step: 'waiting' })
      }
      unwritten.current = new Map([...kept].filter(([format]) => !formats.includes(format)))
      const report = await composing
      const createdAt = new Date().toISOString()
      const keep = (left: Unwritten): void => {
        unwritten.current = new Map(unwritten.current).set(left.order.format, left)
      }
      for (const [format, place] of places) {
        const wanted = { ...order, report, format, createdAt }
        const made = madeBefore(wanted, kept.get(format))
        tell(format, run.cancelled ? null : await fulfil(wanted, made, place, { run, worker, keep }, (state) => tell(format, state)))
      }
    },
    [files, worker],
  )

  const start = async (order: FilesOrder, kind: 'new' | 'again' = 'new'): Promise<void> => {
    if (isStarted.current) return
    isStarted.current = true
    try {
      await make(order, kind)
    } catch {
      files.change(giveUp)
    } finally {
      isStarted.current = false
    }
  }
  return { files, start: (order, kind) => void start(order, kind), cancel }
}

/** A full disk or an open file is no reason to choose another place; a folder that takes no files is. */
const samePlace = (left: Unwritten | undefined): SaveTarget | null =>
  left !== undefined && (left.code === 'disk-full' || left.code === 'file-locked') ? left.place : null

/** What was made already, unless something in the document has changed since. */
function madeBefore(wanted: DocumentOrder, left: Unwritten | undefined): MadeDocument | null {
  const contentOf = ({ createdAt: _, ...content }: DocumentOrder): string => JSON.stringify(content)
  return left !== undefined && contentOf(left.order) === contentOf(wanted) ? left.made : null
}

/** Only PDFs are so much faster for what was made before; the others have a worker of their own, which ends at a cancel. */
const makeWith = (worker: KeptWorker, order: DocumentOrder, tell: Parameters<typeof makeDocument>[1]): DocumentJob =>
  makeDocument(order, tell, order.format === 'pdf' ? worker.open : undefined)

/** Makes one file, unless it is made already, and writes it. Null when cancelled. */
async function fulfil(
  order: DocumentOrder,
  before: MadeDocument | null,
  place: SaveTarget,
  { run, worker, keep }: { run: { job: DocumentJob | null }; worker: KeptWorker; keep: (left: Unwritten) => void },
  tell: (state: FileState) => void,
): Promise<FileState | null> {
  let made = before
  if (made === null) {
    tell({ step: 'making', done: 0, total: 0 })
    run.job = makeWith(worker, order, (done, total) => tell({ step: 'making', done, total }))
    const result = await run.job.done
    run.job = null
    if (!result.ok) return result.error.reason === 'cancelled' ? null : { step: 'failed', reason: result.error.reason, sentence: null }
    made = result.value
  }
  tell({ step: 'writing' })
  await laterTask()
  const saved = await saveFile(place, made.bytes, formatFile(order.format).mime)
  await laterTask()
  if (saved.ok) return { step: 'done', file: saved.value, parts: made.parts, lost: made.lost }
  keep({ order, made, place, code: saved.error.code })
  return { step: 'failed', reason: 'saving', sentence: saved.error.message }
}

/** What nobody foresaw is no reason to wait for ever. */
const giveUp = (files: Files): Files =>
  new Map(
    [...files].map(([format, state]) => [format, isUnfinished(state) ? { step: 'failed', reason: 'unexpected', sentence: null } : state]),
  )

const without = (files: ReadonlyMap<Format, FileState>, format: Format): ReadonlyMap<Format, FileState> =>
  new Map([...files].filter(([other]) => other !== format))
