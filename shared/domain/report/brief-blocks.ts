/** Blocks of the executive brief, and the sign-off that the full report shares with it. */
import type { GatesBlock } from './chart-blocks'
import type { Figure, Mark } from './rich-text'

/** The one message of a brief, and the one large figure beside it. */
export interface HeadlineBlock {
  readonly kind: 'headline'
  readonly mark: Mark
  readonly verdict: string
  readonly title: string
  readonly stamp: string | null
  readonly figure: Figure
  readonly gates: GatesBlock
}

/** Sums beside each other; those with a span share one scale. */
export interface CostsBlock {
  readonly kind: 'costs'
  readonly scaleMax: number
  readonly items: readonly {
    readonly label: string
    readonly value: string
    readonly span: { readonly min: number; readonly likely: number; readonly max: number } | null
    readonly lines: readonly string[]
  }[]
}

/** What is decided, and who signs it. */
export interface SignoffBlock {
  readonly kind: 'signoff'
  readonly title: string
  /** Boxes to tick by hand. */
  readonly choices: readonly string[]
  readonly signatories: readonly { readonly name: string; readonly role: string }[]
  readonly date: string
}
