/** What the document worker is told and what it says. */
import type { Report } from '../../shared/domain/report/report'
import type { Format, RenderOptions } from './format'
import type { PageOrder } from './preview/page-messages'

export interface DocumentOrder extends Pick<RenderOptions, 'pageSize' | 'csvPreset'> {
  readonly format: Format
  readonly report: Report
  /** ISO instant written into the file. */
  readonly createdAt: string
}

/** A whole file, or one step of a preview. */
export type WorkerOrder = DocumentOrder | PageOrder

/** Another line over which orders come. */
export interface LineOrder {
  readonly kind: 'open'
  readonly line: MessagePort
}

export type DocumentNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly lost?: readonly string[] | undefined }
  | { readonly kind: 'failed'; readonly reason: 'fonts' | 'unexpected'; readonly detail: string }
