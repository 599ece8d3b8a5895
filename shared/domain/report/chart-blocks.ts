/** Blocks that are drawn: they carry values, and their geometry comes from shared/lib/chart. */
import type { GanttAction } from '../../lib/chart/gantt'
import type { Cell, Column, Mark, RichText } from './rich-text'

export interface GatesBlock {
  readonly kind: 'gates'
  readonly groups: readonly {
    readonly label: string
    readonly gates: readonly { readonly number: string; readonly state: Mark; readonly alt: string }[]
  }[]
  readonly text: RichText
}

export interface RangeValues {
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
}
export interface RangeRow {
  readonly label: string
  readonly values: RangeValues
  /** Text alternative of the glyph. */
  readonly alt: string
  /** One per column right of the glyph. */
  readonly cells: readonly Cell[]
  readonly strong?: boolean | undefined
  readonly to?: string | undefined
}
export interface RangesBlock {
  readonly kind: 'ranges'
  readonly size: 'cover' | 'large' | 'row'
  readonly head: string
  readonly barLabel: string
  /** Columns right of the glyph. */
  readonly columns: readonly Column[]
  readonly rows: readonly RangeRow[]
  readonly legend: RangeLegend | null
}
export interface RangeLegend {
  readonly counted: string
  readonly claimed: string
  readonly unbacked: string
  readonly unknown: string
}

export interface SpansBlock {
  readonly kind: 'spans'
  readonly head: { readonly label: string; readonly chart: string; readonly likely: string; readonly range: string }
  /** All rows of one block share the scale from 0 to here. */
  readonly scaleMax: number
  readonly rows: readonly {
    readonly label: string
    readonly min: number
    readonly likely: number
    readonly max: number
    readonly likelyText: string
    readonly rangeText: string
  }[]
}

export interface GanttBlock {
  readonly kind: 'gantt'
  /** `label` is the title, `sub` owner and effort, `marks` the gates it closes. */
  readonly actions: readonly (GanttAction & { readonly number: string; readonly to: string })[]
  readonly phases: readonly { readonly id: string; readonly title: string; readonly note: string }[]
  readonly weeks: number
  readonly axisWeeks: number
  readonly planStart: string
  readonly p50Weeks: number | null
  readonly p80Weeks: number | null
  /** `YYYY-MM` → its name, without and with the year. */
  readonly months: Readonly<Record<string, { readonly plain: string; readonly withYear: string }>>
  readonly words: {
    readonly head: string
    readonly weeks: string
    readonly planEnds: string
    readonly continued: string
    readonly critical: string
    readonly other: string
    readonly float: string
    readonly link: string
    readonly p50: string
    readonly p80: string
    readonly alt: string
  }
}
