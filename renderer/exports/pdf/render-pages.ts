/**
 * The pages of the PDF file one by one, each as a file of its own: the same layout painted by the same code as the whole
 * file, so that what is seen is what is saved, without waiting for the other pages.
 */
import type { Report } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import { layoutPdf, lostIn, paintPdf } from './render-pdf'

export interface ReportPages {
  readonly count: number
  /** Points. */
  readonly width: number
  readonly height: number
  /** Characters that stand in it as something else, each once. */
  readonly lost: readonly string[]
  /** @param page from 1; rejects when there is none */
  readonly renderPage: (page: number) => Promise<Uint8Array>
}

export async function layoutPages(
  report: Report,
  options: Pick<RenderOptions, 'fonts' | 'pageSize' | 'createdAt' | 'cache'>,
): Promise<ReportPages> {
  const { report: laid, set } = await layoutPdf(report, options)
  const { pages, width, height } = laid
  return {
    count: pages.length,
    width,
    height,
    lost: lostIn(report, set.fonts),
    renderPage: async (number) => {
      const page = pages[number - 1]
      if (page === undefined) throw new RangeError(`no page ${number}`)
      // Links lead to other pages, which are not in this file.
      return paintPdf(report, { ...laid, pages: [page], pageOf: new Map() }, set.fonts, options.createdAt)
    },
  }
}
