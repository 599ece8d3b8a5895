/**
 * The pages of the PDF file while the document is still being written. The newest document wins: an older one is given up at the next
 * step, and there is never a queue; only under somebody who never stops typing one is shown now and then. Pages are made and drawn one by one, those on screen first; what was drawn stays until the new
 * picture is there.
 */
import type { Report } from '../../../shared/domain/report/report'
import { type Alarm, type DocumentFailure, setAlarm } from '../make-document'
import type { PageSize } from '../pdf/theme'
import type { PagePicture } from './drawing-messages'
import type { LaidOutPages } from './page-messages'
import type { PreviewMakers } from './preview-makers'

export interface PreviewDocument {
  /** Called once, or not at all when a newer document comes in time. */
  readonly compose: () => Report | Promise<Report>
  readonly pageSize: PageSize
}

export interface PreviewView {
  /** From 1; those on screen first, then those around them. */
  readonly pages: readonly number[]
  /** Width of a page, in pixels of the screen. */
  readonly pixels: number
}

export interface DrawnPage extends PagePicture {
  /** Counts the documents laid out. */
  readonly version: number
  readonly pixels: number
}

export interface PreviewState {
  /** Of the newest document laid out; null before the first. */
  readonly laidOut: LaidOutPages | null
  readonly version: number
  /** Pages in view and around it; those of an older version stay until they are drawn anew. */
  readonly drawn: ReadonlyMap<number, DrawnPage>
  /** Something newer than what is shown is on its way. */
  readonly isBusy: boolean
  readonly failure: DocumentFailure['reason'] | null
}

export interface Preview {
  show(document: PreviewDocument): void
  look(view: PreviewView): void
  /** After a failure. */
  retry(): void
  state(): PreviewState
  /** @returns the function that ends it */
  subscribe(listener: () => void): () => void
  /** Ends the workers; a later `show` starts new ones. */
  end(): void
}

/** Milliseconds without another change before a document is composed: what follows within a moment is the same edit. */
export const CHANGE_PAUSE = 40

/** Milliseconds after which an older document may be shown although a newer one waits. */
export const STALEST = 700

const NOTHING: PreviewState = { laidOut: null, version: 0, drawn: new Map(), isBusy: false, failure: null }

/** @param now in milliseconds, from any beginning */
export function createPreview(makers: PreviewMakers, alarm: Alarm = setAlarm, now: () => number = () => performance.now()): Preview {
  const listeners = new Set<() => void>()
  let state = NOTHING
  let view: PreviewView = { pages: [], pixels: 0 }
  /** Not begun yet. */
  let waiting: PreviewDocument | null = null
  let last: PreviewDocument | null = null
  let endPause: (() => void) | null = null
  /** The files of the pages of this version. */
  let files = new Map<number, Uint8Array<ArrayBuffer>>()
  let isWorking = false
  /** When what is on screen was up to date, or was renewed. */
  let renewedAt = 0
  /** Counts the ends: what was asked before one is of no use after it. */
  let lives = 0

  const set = (change: Partial<PreviewState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const fail = ({ reason }: DocumentFailure): void => {
    if (reason !== 'cancelled') set({ failure: reason })
  }

  const isInView = (page: number): boolean => view.pages.includes(page) && page <= (state.laidOut?.count ?? 0)

  /** Pictures far from what is looked at are let go; they are drawn again in a moment. */
  const keepInView = (drawn: ReadonlyMap<number, DrawnPage>): ReadonlyMap<number, DrawnPage> => {
    const kept = new Map([...drawn].filter(([page]) => isInView(page)))
    return kept.size === drawn.size ? drawn : kept
  }

  const isOverdue = (): boolean => now() - renewedAt >= STALEST
  const isObsolete = (): boolean => waiting !== null && !isOverdue()

  const nextPage = (): number | undefined =>
    view.pages.find((page) => {
      const known = state.drawn.get(page)
      return isInView(page) && (known?.version !== state.version || known.pixels !== view.pixels)
    })

  const layOut = async (document: PreviewDocument): Promise<void> => {
    waiting = null
    last = document
    const life = lives
    const composed = document.compose()
    const report = composed instanceof Promise ? await composed : composed
    if (life !== lives || isObsolete()) return
    const made = await makers.layOut(report, document.pageSize)
    if (life !== lives || isObsolete()) return
    if (!made.ok) return fail(made.error)
    files = new Map()
    const { count, width, height, lost } = made.value
    set({ laidOut: { count, width, height, lost }, version: state.version + 1 })
    set({ drawn: keepInView(state.drawn) })
  }

  const drawPage = async (page: number): Promise<void> => {
    const { version } = state
    const { pixels } = view
    const life = lives
    const isStale = (): boolean => life !== lives || isObsolete() || version !== state.version
    let file = files.get(page)
    if (file === undefined) {
      const made = await makers.makePage(page)
      if (isStale()) return
      if (!made.ok) return fail(made.error)
      file = made.value
      files.set(page, file)
    }
    const picture = await makers.drawPage(file.slice(), pixels)
    if (isStale()) return
    if (!picture.ok) return fail(picture.error)
    if (!isInView(page)) return
    const { bitmap, texts } = picture.value
    renewedAt = now()
    set({ drawn: keepInView(new Map(state.drawn).set(page, { bitmap, texts, version, pixels })) })
  }

  /** What is to be done now; null when nothing is, or a change is about to come. */
  const nextStep = (): (() => Promise<void>) | null => {
    if (state.failure !== null) return null
    const document = waiting
    const page = nextPage()
    if (page !== undefined && (document === null || isOverdue())) return () => drawPage(page)
    return document === null || endPause !== null ? null : () => layOut(document)
  }

  const work = async (): Promise<void> => {
    if (isWorking) return
    isWorking = true
    for (let step = nextStep(); step !== null; step = nextStep()) {
      if (!state.isBusy) set({ isBusy: true })
      try {
        await step()
      } catch {
        set({ failure: 'unexpected' })
      }
    }
    isWorking = false
    set({ isBusy: waiting !== null && state.failure === null })
  }

  const stopPause = (): void => {
    endPause?.()
    endPause = null
  }

  return {
    show(document) {
      const isFirst = last === null && waiting === null
      if (!state.isBusy) renewedAt = now()
      waiting = document
      stopPause()
      // A newer document may well succeed where the last one failed.
      set({ isBusy: true, failure: null })
      if (isFirst) void work()
      else
        endPause = alarm(() => {
          endPause = null
          void work()
        }, CHANGE_PAUSE)
    },
    look(next) {
      view = next
      const drawn = keepInView(state.drawn)
      if (drawn !== state.drawn) set({ drawn })
      void work()
    },
    retry() {
      waiting ??= last
      set({ failure: null })
      void work()
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    end() {
      lives += 1
      stopPause()
      makers.end()
      last = null
      waiting = null
      files = new Map()
      set(NOTHING)
    },
  }
}
