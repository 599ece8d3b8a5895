/** What the PDF worker is told and what it says. */
import type { Report } from '../../../shared/domain/report/blocks'
import type { PageSize } from './theme'

export interface PdfOrder {
  readonly report: Report
  readonly pageSize: PageSize
  /** ISO instant written into the file. */
  readonly createdAt: string
}

export type PdfNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }
  | { readonly kind: 'failed'; readonly reason: 'fonts' | 'unexpected'; readonly detail: string }
