/** The document worker's side of a preview: keeps the report laid out last. */
import type { FontLoader } from '../format'
import type { PdfCache } from '../pdf/pdf-cache'
import type { ReportPages } from '../pdf/render-pages'
import type { PageNews, PageOrder } from './page-messages'

/** Nobody sees the date in the properties of a preview. */
const NO_DATE = new Date(0)

/** The answer to one order; rejects when it cannot be had. */
export function createPageServer(fonts: FontLoader, cache: PdfCache): (order: PageOrder) => Promise<PageNews> {
  let pages: ReportPages | null = null
  return async (order) => {
    const { id, kind } = order
    if (kind === 'lay-out') {
      const { layoutPages } = await import('../pdf/render-pages')
      pages = await layoutPages(order.report, { fonts, cache, pageSize: order.pageSize, createdAt: NO_DATE })
      const { count, width, height, lost } = pages
      return { id, kind: 'laid-out', count, width, height, lost }
    }
    if (pages === null) throw new Error('no report is laid out')
    return { id, kind: 'page', bytes: new Uint8Array(await pages.renderPage(order.page)) }
  }
}
