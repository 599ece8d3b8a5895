/** Who lays out, makes and draws the pages of a preview: two workers that are kept, so that everything in them stays warm. The first one may have other work, and may be replaced. */
import type { Report } from '../../../shared/domain/report/report'
import { err, ok, type Result } from '../../../shared/lib/result'
import type { DocumentFailure, WorkerMaker } from '../make-document'
import type { PageSize } from '../pdf/theme'
import { createAsker } from './ask-worker'
import type { DrawNews, DrawOrder, PagePicture } from './drawing-messages'
import type { LaidOutPages, PageNews, PageOrder } from './page-messages'

type Answer<T> = Promise<Result<T, DocumentFailure>>

export interface PreviewMakers {
  readonly layOut: (report: Report, pageSize: PageSize) => Answer<LaidOutPages>
  readonly makePage: (page: number) => Answer<Uint8Array<ArrayBuffer>>
  /** Takes the bytes away. */
  readonly drawPage: (bytes: Uint8Array<ArrayBuffer>, pixels: number) => Answer<PagePicture>
  readonly end: () => void
}

const startDrawing = () => new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module', name: 'draw' })

/** @param startDocuments a worker, or a line to one */
export function startMakers(startDocuments: WorkerMaker, startDrawings: WorkerMaker = startDrawing): PreviewMakers {
  const documents = createAsker<PageOrder, PageNews>(startDocuments)
  const drawings = createAsker<DrawOrder, DrawNews>(startDrawings)
  /** What the worker of that life has laid out. */
  let laid: { readonly report: Report; readonly pageSize: PageSize; readonly life: number } | null = null
  const layOut: PreviewMakers['layOut'] = async (report, pageSize) => {
    const news = await documents.ask({ kind: 'lay-out', report, pageSize })
    laid = { report, pageSize, life: documents.life() }
    return news.ok && news.value.kind === 'laid-out' ? ok(news.value) : failed(news)
  }
  return {
    layOut: (report, pageSize) => {
      drawings.warm()
      return layOut(report, pageSize)
    },
    makePage: async (page) => {
      if (laid !== null && laid.life !== documents.life()) {
        const again = await layOut(laid.report, laid.pageSize)
        if (!again.ok) return again
      }
      const news = await documents.ask({ kind: 'page', page })
      return news.ok && news.value.kind === 'page' ? ok(news.value.bytes) : failed(news)
    },
    drawPage: (bytes, pixels) => drawings.ask({ bytes, pixels }, [bytes.buffer]),
    end: () => {
      documents.end()
      drawings.end()
    },
  }
}

const failed = (news: Result<unknown, DocumentFailure>): Result<never, DocumentFailure> =>
  news.ok ? err({ reason: 'unexpected', detail: 'an answer to another question' }) : news
