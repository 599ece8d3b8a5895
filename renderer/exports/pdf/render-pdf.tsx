/** A report as a PDF file. Runs wherever WebAssembly may be compiled: in a Web Worker, or in Node for the command line. */
import { pdf } from '@react-pdf/renderer'
import type { Report } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import type { FontSet } from './font-set'
import { loadFonts } from './fonts'
import { type LaidOutReport, layoutReport } from './layout-report'
import { type PaintOptions, paintReport } from './paint'
import { createTextSetter } from './text'

const CREATOR = 'Ready Room'

/** Rejects with the signal's reason when aborted; any other rejection is unexpected. */
export async function renderPdf(report: Report, options: RenderOptions): Promise<Uint8Array> {
  options.signal?.throwIfAborted()
  const laid = await layoutPdf(report, options)
  options.signal?.throwIfAborted()
  const { set } = laid
  const lost = lostIn(report, set.fonts)
  if (lost.length > 0) options.onLost?.(lost)
  const total = laid.report.pages.length
  const onPage = (page: number): void => {
    options.signal?.throwIfAborted()
    options.onProgress?.(page, total)
  }
  return paintPdf(report, laid.report, set.fonts, options.createdAt, onPage)
}

/** Characters that stand in the file as something else, each once. */
export const lostIn = (report: Report, fonts: FontSet): readonly string[] => fonts.lost(printedText(report))

/** All of the report but the register, which only tables have. */
const printedText = ({ register: _, ...printed }: Report): string => JSON.stringify(printed)

/** Pages that are laid out, as a file. */
export async function paintPdf(
  report: Report,
  laid: LaidOutReport,
  fonts: FontSet,
  createdAt: Date,
  onPage: PaintOptions['onPage'] = () => undefined,
): Promise<Uint8Array> {
  const document = paintReport(report, laid, fonts, { author: report.author, creator: CREATOR, createdAt, onPage })
  return collect((await pdf(document).toBuffer()) as unknown as ByteStream)
}

/** The pages without painting them: for counting, and for tests. */
export async function layoutPdf(
  report: Report,
  options: Pick<RenderOptions, 'fonts' | 'pageSize' | 'cache'>,
): Promise<{ report: LaidOutReport; set: ReturnType<typeof createTextSetter> }> {
  const fonts = await loadFonts(JSON.stringify(report), options.fonts, options.cache)
  const set = createTextSetter(fonts)
  return { report: layoutReport(report, set, options.pageSize, options.cache?.sections), set }
}

/** The part of a Node stream that is needed; the browser build brings the same shape. */
interface ByteStream {
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown
  on(event: 'end', listener: () => void): unknown
  on(event: 'error', listener: (cause: unknown) => void): unknown
}

function collect(stream: ByteStream): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    stream.on('data', (chunk) => chunks.push(typeof chunk === 'string' ? latin1(chunk) : chunk))
    stream.on('error', reject)
    stream.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
