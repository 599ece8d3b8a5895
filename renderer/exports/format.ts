/** The formats a report can be had in: what their files are called. No document library is loaded by knowing this. */
import type { CsvPreset } from './csv/presets'
import type { PdfCache } from './pdf/pdf-cache'
import type { PageSize } from './pdf/theme'

const FORMAT_FILES = {
  pdf: { extension: 'pdf', mime: 'application/pdf' },
  docx: { extension: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pptx: { extension: 'pptx', mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  html: { extension: 'html', mime: 'text/html' },
  md: { extension: 'md', mime: 'text/markdown' },
  csv: { extension: 'csv', mime: 'text/csv' },
} as const satisfies Record<string, FormatFile>

export interface FormatFile {
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
}

export type Format = keyof typeof FORMAT_FILES

/** In the order in which people are offered them. A format belongs here as soon as render-report.ts can make it. */
export const FORMATS = Object.keys(FORMAT_FILES) as readonly Format[]

export const formatFile = (format: Format): FormatFile => FORMAT_FILES[format]

export const isFormat = (text: string): text is Format => Object.hasOwn(FORMAT_FILES, text)

/** Reads one file of assets/fonts: over the app's own origin in a worker, from disk on the command line. */
export type FontLoader = (fileName: string) => Promise<Uint8Array>

export interface RenderOptions {
  readonly pageSize: PageSize
  /** Whose fields a CSV file has; every column of ours unless told. */
  readonly csvPreset?: CsvPreset | undefined
  readonly fonts: FontLoader
  /** What an earlier PDF left behind: makes the next one faster, never different. */
  readonly cache?: PdfCache | undefined
  /** Written into files that carry a date; the same report and date give the same bytes. */
  readonly createdAt: Date
  /** Parts finished, of all: pages in a PDF, slides, sheets. Formats made in one go never call it. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Characters of the report that the file shows as something else, each once; not called when there are none. */
  readonly onLost?: ((characters: readonly string[]) => void) | undefined
  /** Aborting makes the rendering reject with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}
