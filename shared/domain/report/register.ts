/** Every action of the roadmap as a row of typed values: for spreadsheets and for the importers of planning tools. */
import type { Estimate, Phase } from '../pack/pack'

/** null = nothing there. Weeks count from 1, both ends included, as documents print them; dates are ISO dates. */
export interface RegisterRow {
  /** A01, A02 …, as in the other parts of the report. */
  readonly number: string
  readonly id: string
  readonly title: string
  readonly phase: Phase
  readonly phaseTitle: string
  readonly topic: string
  /** Name of the owner: only where people are named. */
  readonly person: string | null
  readonly seat: string
  /** What the owner said to it, in words; null when nobody asked. */
  readonly ownerStatus: string | null
  readonly startWeek: number | null
  readonly endWeek: number | null
  readonly start: string | null
  /** Friday of the last week. */
  readonly end: string | null
  /** Weeks it takes; for a later action what is likely. */
  readonly weeks: number
  /** Person-days. */
  readonly effort: Estimate
  /** External, in the currency of the register. */
  readonly cost: number | null
  readonly critical: boolean
  /** Weeks it may slip. */
  readonly float: number | null
  /** Gates it helps to close. */
  readonly gates: readonly string[]
  /** Numbers of the actions that must be finished before. */
  readonly after: readonly string[]
  /** Short names of the questions it lifts. */
  readonly lifts: readonly string[]
  readonly deliverable: string
  readonly measure: string
  readonly reason: string
  /** Worth doing, not needed to release: it has no dates. */
  readonly later: boolean
}

export type RegisterColumn = Exclude<keyof RegisterRow, 'phaseTitle' | 'effort'> | 'effortMin' | 'effortLikely' | 'effortMax'

export interface Register {
  /** ISO 4217; null when the session has no business figures. */
  readonly currency: string | null
  /** What each column is called. */
  readonly titles: Readonly<Record<RegisterColumn, string>>
  readonly words: { readonly name: string; readonly chart: string; readonly yes: string; readonly no: string }
  /** Planned ones in the order of the document, then later ones. Empty until there is a verdict. */
  readonly rows: readonly RegisterRow[]
}
