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

/** In the order of a table. */
export const REGISTER_COLUMNS = [
  'number',
  'id',
  'title',
  'phase',
  'topic',
  'person',
  'seat',
  'ownerStatus',
  'startWeek',
  'endWeek',
  'start',
  'end',
  'weeks',
  'effortMin',
  'effortLikely',
  'effortMax',
  'cost',
  'critical',
  'float',
  'gates',
  'after',
  'lifts',
  'deliverable',
  'measure',
  'reason',
  'later',
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]

/** Names of sheets, and of columns that only spreadsheets have. */
interface RegisterWords {
  readonly name: string
  readonly chart: string
  readonly week: string
  readonly yes: string
  readonly no: string
  readonly part: string
  readonly dimensions: string
  readonly dimension: string
  readonly lowest: string
  readonly highest: string
  readonly tasks: string
  readonly answers: string
  readonly topic: string
  readonly question: string
  readonly asked: string
}

export interface Register {
  /** ISO 4217; null when the session has no business figures. */
  readonly currency: string | null
  /** What each column is called. */
  readonly titles: Readonly<Record<RegisterColumn, string>>
  readonly words: RegisterWords
  /** Planned ones in the order of the document, then later ones. Empty until there is a verdict. */
  readonly rows: readonly RegisterRow[]
}

/** What stands in a column: numbers as numbers, dates as ISO dates, lists and yes or no in words, null where nothing is known. */
export function registerValue(row: RegisterRow, column: RegisterColumn, { words }: Pick<Register, 'words'>): string | number | null {
  switch (column) {
    case 'phase':
      return row.phaseTitle
    case 'effortMin':
      return row.effort.min
    case 'effortLikely':
      return row.effort.likely
    case 'effortMax':
      return row.effort.max
    case 'critical':
    case 'later':
      return row[column] ? words.yes : words.no
    case 'gates':
    case 'after':
      return row[column].join(', ')
    case 'lifts':
      return row.lifts.join('; ')
    default:
      return row[column]
  }
}
