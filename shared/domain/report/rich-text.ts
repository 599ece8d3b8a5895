/** Words of a report, and the small parts blocks are made of: facts, figures, columns and cells. */
import type { GateState } from '../pack/pack'

export type Tone = 'ink' | 'quiet' | 'faint' | 'accent' | 'pass' | 'fail' | 'open' | 'none'

export interface Run {
  readonly text: string
  readonly weight?: 'regular' | 'medium' | 'strong' | undefined
  /** Only in a facilitator's own words. */
  readonly italic?: boolean | undefined
  readonly tone?: Tone | undefined
  /** Anchor of the section or card the words lead to. */
  readonly to?: string | undefined
}
export type RichText = string | readonly Run[]

export const plainText = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** The four gate states and what stands for a verdict that is no gate. */
export type Mark = GateState

export interface Column {
  readonly id: string
  readonly title: string
  readonly align: 'start' | 'end'
  /** Fixed width; one column per table has none and takes the rest. */
  readonly width?: number | undefined
}

export interface Cell {
  readonly text: RichText
  readonly mark?: Mark | undefined
  /** The value behind the words, for spreadsheets. null = nothing there. */
  readonly value?: number | string | null | undefined
}

export interface TableRow {
  readonly cells: readonly Cell[]
  /** `group` opens a group and `more` says what is left out (each one text over the whole width); `total` closes with a rule above. */
  readonly kind?: 'row' | 'group' | 'total' | 'more' | undefined
}

export interface Fact {
  readonly label: string
  readonly text: RichText
  readonly detail?: string | undefined
}

export interface Figure {
  readonly value: string
  readonly label: string
}
