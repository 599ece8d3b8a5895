/** What layout and drawing know of a document's fonts. */
import type { ShapedFont } from './shaped-font'
import type { Spelling } from './spelling'
import type { TextStyle } from './theme'

/** A stretch of text that one font has all glyphs of. */
export interface FontRun {
  readonly font: ShapedFont
  readonly text: string
}

export interface FontSet extends Spelling {
  /** Sets of one name measure alike. */
  readonly name: string
  readonly runs: (text: string, style: TextStyle) => readonly FontRun[]
  /** Width of a text in points. */
  readonly width: (text: string, style: TextStyle) => number
  /** From the top of a line box to its baseline: half of the extra leading above, as on screen. */
  readonly baseline: (style: TextStyle) => number
}
