/** What blocks need to know of where they stand. */
import type { Logo } from '../../../shared/domain/report/branding'

export interface DocxContext {
  /** Points from the left to the right edge of the text. */
  readonly width: number
  /** Six hexadecimal digits: lines over titles, links, marks. */
  readonly accent: string
  /** Six hexadecimal digits: ranges and bars. */
  readonly tint: string
  readonly logo: Logo | null
  /** The name of the bookmark that an anchor of the report stands for. */
  readonly bookmark: (anchor: string) => string
  /** A part of two pages has no place to lose. */
  readonly tight: boolean
}

export const within = (context: DocxContext, width: number): DocxContext => ({ ...context, width })

/** Word's bookmarks have at most 40 letters, digits and underscores. */
export function bookmarkNames(): DocxContext['bookmark'] {
  const names = new Map<string, string>()
  return (anchor) => {
    const known = names.get(anchor)
    if (known !== undefined) return known
    const name = `p${names.size + 1}_${anchor.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 40)
    names.set(anchor, name)
    return name
  }
}
