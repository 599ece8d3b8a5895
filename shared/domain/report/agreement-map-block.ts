/** The agreement map as a block of its own. */
import type { AgreementLabel } from '../agreement/agreement'

/** A level shades its cell; the others stand on white. `range`: several people, lowest and highest level. */
export type MapTone = 0 | 1 | 2 | 3 | 4 | 'unknown' | 'quiet' | 'range'

export interface MapCell {
  /** Side by side from the left, at most three; none where nobody voted or nothing may be shown. */
  readonly parts: readonly { readonly text: string; readonly tone: MapTone }[]
  /** The cell in words; a dash for an empty one. */
  readonly alt: string
  /** The number behind it, for spreadsheets: a level, or a count. null = nothing there, or several people. */
  readonly value: number | null
}

export interface MapRow {
  readonly label: string
  readonly to?: string | undefined
  /** One per column. Empty where votes are withheld: then `withheld` says so over all columns. */
  readonly cells: readonly MapCell[]
  readonly withheld: string | null
  readonly agreed: string
  /** null = nobody voted a level. */
  readonly standing: { readonly kind: AgreementLabel; readonly text: string } | null
}

/** Who voted what, question by question: one column per person or seat, or per level where nobody may be pointed at. */
export interface AgreementMapBlock {
  readonly kind: 'agreement-map'
  /** `vote`: a cell is what somebody voted · `count`: a cell is how many voted so. */
  readonly cells: 'vote' | 'count'
  readonly head: { readonly question: string; readonly agreed: string; readonly label: string }
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  /** By dimension. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly MapRow[] }[]
  readonly legend: {
    /** Beside the five shades. */
    readonly shades: string
    /** Signs that occur, with what they say. */
    readonly signs: readonly { readonly text: string; readonly tone: MapTone; readonly meaning: string }[]
  }
  /** What the map shows, for those who do not see it. */
  readonly alt: string
}
