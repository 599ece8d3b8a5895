/** What a preview asks of the document worker, which lays a report out once and then hands over page after page. */
import type { Report } from '../../../shared/domain/report/report'
import type { PageSize } from '../pdf/theme'

export type PageOrder =
  | { readonly id: number; readonly kind: 'lay-out'; readonly report: Report; readonly pageSize: PageSize }
  /** `page` of the report laid out last, from 1. */
  | { readonly id: number; readonly kind: 'page'; readonly page: number }

export interface LaidOutPages {
  readonly count: number
  /** Points. */
  readonly width: number
  readonly height: number
  /** Characters that stand in it as something else, each once. */
  readonly lost: readonly string[]
}

export type PageNews =
  | ({ readonly id: number; readonly kind: 'laid-out' } & LaidOutPages)
  /** A PDF file of that one page. */
  | { readonly id: number; readonly kind: 'page'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: 'fonts' | 'unexpected'; readonly detail: string }
