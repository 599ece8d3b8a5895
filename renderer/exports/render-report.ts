/** A report in any format. The library of a format is loaded when that format is first made. */
import type { Report } from '../../shared/domain/report/report'
import type { Format, RenderOptions } from './format'

export type Renderer = (report: Report, options: RenderOptions) => Promise<Uint8Array>

/** One line per format. */
const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  pdf: async () => (await import('./pdf/render-pdf')).renderPdf,
  docx: async () => (await import('./docx/render-docx')).renderDocx,
  pptx: async () => (await import('./pptx/render-pptx')).renderPptx,
  xlsx: async () => (await import('./xlsx/render-xlsx')).renderXlsx,
  html: async () => (await import('./html/render-html')).renderHtml,
  csv: async () => (await import('./csv/render-csv')).renderCsv,
  md: async () => (await import('./markdown/render-markdown')).renderMarkdown,
}

/** Runs off the main thread: in the document worker, or on the command line. Rejects with the signal's reason when aborted. */
export async function renderReport(format: Format, report: Report, options: RenderOptions): Promise<Uint8Array> {
  options.signal?.throwIfAborted()
  const render = await RENDERERS[format]()
  return render(report, options)
}
