/** What one PDF leaves for the next. Owned by whoever exports more than once; bounded; changes no byte of what is made. */
import type { FontSet } from './font-set'
import type { ShapedFont } from './shaped-font'

export interface PdfCache {
  /** By file: fonts and the texts they have shaped. */
  readonly fonts: Map<string, ShapedFont>
  /** By families and subsets: there are a few dozen at most. */
  readonly sets: Map<string, FontSet>
}

export const createPdfCache = (): PdfCache => ({ fonts: new Map(), sets: new Map() })
