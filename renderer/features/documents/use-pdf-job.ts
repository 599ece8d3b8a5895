/** The life of one document: choosing a place, being made, being written, done or failed. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report } from '../../../shared/domain/report/blocks'
import { makePdf, type PdfFailure, type PdfJob } from '../../exports/make-pdf'
import type { PageSize } from '../../exports/pdf/theme'
import { chooseTarget, type SavedFile, saveFile } from '../../platform/save-file'

export type JobState =
  | { readonly step: 'idle' }
  | { readonly step: 'choosing' }
  /** `total` is 0 until the pages are counted. */
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly file: SavedFile; readonly pages: number }
  /** `sentence` is the shell's own where it has one. */
  | { readonly step: 'failed'; readonly reason: PdfFailure['reason'] | 'saving'; readonly sentence: string | null }

export interface PdfJobControl {
  readonly state: JobState
  readonly start: (order: { readonly report: Report; readonly pageSize: PageSize; readonly name: string }) => void
  readonly cancel: () => void
}

export function usePdfJob(): PdfJobControl {
  const [state, setState] = useState<JobState>({ step: 'idle' })
  const job = useRef<PdfJob | null>(null)
  // A document made for a screen that has gone is of no use.
  useEffect(() => () => job.current?.cancel(), [])

  const start = useCallback(async ({ report, pageSize, name }: Parameters<PdfJobControl['start']>[0]) => {
    setState({ step: 'choosing' })
    const place = await chooseTarget(name, 'pdf')
    if (!place.ok) return setState({ step: 'failed', reason: 'saving', sentence: place.error.message })
    if (place.value === null) return setState({ step: 'idle' })
    setState({ step: 'making', done: 0, total: 0 })
    const running = makePdf({ report, pageSize, createdAt: new Date().toISOString() }, (done, total) =>
      setState({ step: 'making', done, total }),
    )
    job.current = running
    const made = await running.done
    job.current = null
    if (!made.ok)
      return setState(made.error.reason === 'cancelled' ? { step: 'idle' } : { step: 'failed', reason: made.error.reason, sentence: null })
    setState({ step: 'writing' })
    const saved = await saveFile(place.value, made.value.bytes, 'application/pdf')
    if (saved.ok) setState({ step: 'done', file: saved.value, pages: made.value.pages })
    else setState({ step: 'failed', reason: 'saving', sentence: saved.error.message })
  }, [])

  return { state, start: (order) => void start(order), cancel: () => job.current?.cancel() }
}
