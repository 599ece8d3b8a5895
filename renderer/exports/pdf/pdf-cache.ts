/** What one PDF leaves for the next. Owned by whoever exports more than once; bounded; changes no byte of what is made. */
import type { FontSet } from './font-set'
import type { SectionStrips } from './paginate'
import type { ShapedFont } from './shaped-font'

export interface PdfCache {
  /** By file: fonts and the texts they have shaped. */
  readonly fonts: Map<string, ShapedFont>
  /** By families and subsets: there are a few dozen at most. */
  readonly sets: Map<string, FontSet>
  /** By everything that their layout reads; the oldest go first. */
  readonly sections: Map<string, SectionStrips>
}

export const createPdfCache = (): PdfCache => ({ fonts: new Map(), sets: new Map(), sections: new Map() })

/** Sections of about three long reports. */
const MOST_SECTIONS = 120

/** The strips kept under the key, else those that `make` lays out now. */
export function keptStrips(sections: PdfCache['sections'], key: string, make: () => SectionStrips): SectionStrips {
  const strips = sections.get(key) ?? make()
  // Deleted and set again: what was used last is thrown away last.
  sections.delete(key)
  sections.set(key, strips)
  for (const oldest of sections.keys()) {
    if (sections.size <= MOST_SECTIONS) break
    sections.delete(oldest)
  }
  return strips
}
