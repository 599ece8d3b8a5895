/** The life of the files of one document: choosing places, then each being made, being written, done or failed. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Format, formatFile } from '../../exports/format'
import { type DocumentFailure, type DocumentJob, makeDocument } from '../../exports/make-document'
import { chooseTarget, type SavedFile, type SaveTarget, saveFile } from '../../platform/save-file'

type DocumentOrder = Parameters<typeof makeDocument>[0]

export interface FilesOrder extends Omit<DocumentOrder, 'format' | 'createdAt'> {
  readonly formats: readonly Format[]
  /** Suggested file name. */
  readonly nameOf: (extension: string) => string
}

export type FileState =
  | { readonly step: 'choosing' | 'waiting' | 'writing' }
  /** `total` is 0 until the parts are counted. */
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly file: SavedFile; readonly parts: number }
  /** `sentence` is the shell's own where it has one. */
  | { readonly step: 'failed'; readonly reason: DocumentFailure['reason'] | 'saving'; readonly sentence: string | null }

export interface DocumentJobs {
  /** In the order asked for; empty before the first order. */
  readonly files: ReadonlyMap<Format, FileState>
  readonly isBusy: boolean
  /** A new order replaces what is shown; trying again keeps the other files in place. */
  readonly start: (order: FilesOrder, kind?: 'new' | 'again') => void
  /** Ends the file being made and those that wait for it; what is done stays. */
  readonly cancel: () => void
}

const isUnfinished = ({ step }: FileState): boolean => step !== 'done' && step !== 'failed'

export function useDocumentJobs(): DocumentJobs {
  const [files, setFiles] = useState<ReadonlyMap<Format, FileState>>(new Map())
  const running = useRef<{ job: DocumentJob | null; cancelled: boolean }>({ job: null, cancelled: false })
  const cancel = useCallback(() => {
    running.current.cancelled = true
    running.current.job?.cancel()
  }, [])
  // A document made for a screen that has gone is of no use.
  useEffect(() => cancel, [cancel])

  const start = useCallback(async ({ formats, nameOf, ...order }: FilesOrder, kind: 'new' | 'again' = 'new') => {
    const run: (typeof running)['current'] = { job: null, cancelled: false }
    running.current = run
    const tell = (format: Format, state: FileState | null): void =>
      setFiles((before) => (state === null ? without(before, format) : new Map(before).set(format, state)))
    const asked = formats.map((format) => [format, { step: 'choosing' } as FileState] as const)
    setFiles((before) => new Map([...(kind === 'new' ? [] : before), ...asked]))
    // All places are asked for before anything is made, so that a long wait never ends in a dialog.
    const places = new Map<Format, SaveTarget>()
    for (const format of formats) {
      const { extension } = formatFile(format)
      const place = await chooseTarget(nameOf(extension), extension)
      if (!place.ok) tell(format, { step: 'failed', reason: 'saving', sentence: place.error.message })
      else if (place.value === null) tell(format, null)
      else places.set(format, place.value)
      if (place.ok && place.value !== null) tell(format, { step: 'waiting' })
    }
    const createdAt = new Date().toISOString()
    for (const [format, place] of places) {
      tell(format, run.cancelled ? null : await fulfil({ ...order, format, createdAt }, place, run, (state) => tell(format, state)))
    }
  }, [])

  return { files, isBusy: [...files.values()].some(isUnfinished), start: (order, kind) => void start(order, kind), cancel }
}

/** Makes one file and writes it. Null when cancelled. */
async function fulfil(
  order: DocumentOrder,
  place: SaveTarget,
  run: { job: DocumentJob | null },
  tell: (state: FileState) => void,
): Promise<FileState | null> {
  tell({ step: 'making', done: 0, total: 0 })
  run.job = makeDocument(order, (done, total) => tell({ step: 'making', done, total }))
  const made = await run.job.done
  run.job = null
  if (!made.ok) return made.error.reason === 'cancelled' ? null : { step: 'failed', reason: made.error.reason, sentence: null }
  tell({ step: 'writing' })
  const saved = await saveFile(place, made.value.bytes, formatFile(order.format).mime)
  if (!saved.ok) return { step: 'failed', reason: 'saving', sentence: saved.error.message }
  return { step: 'done', file: saved.value, parts: made.value.parts }
}

const without = (files: ReadonlyMap<Format, FileState>, format: Format): ReadonlyMap<Format, FileState> =>
  new Map([...files].filter(([other]) => other !== format))
