/** One line of the library. */
import type { Purpose } from '../../shared/domain/interview/session'
import type { Depth } from '../../shared/domain/pack/pack'
import type { Verdict } from '../../shared/domain/scoring/scorecard'

/** A dimension as the library draws it, on the 0-4 scale; null where nothing is known. */
export interface WeakestDimension {
  readonly title: string
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
}

export interface LibraryEntry {
  readonly id: string
  readonly initiative: string
  readonly client: string | null
  /** ISO date of the workshop. */
  readonly date: string
  readonly depth: Depth
  readonly purpose: Purpose
  /** ISO instant of the last change. */
  readonly touchedAt: string
  /** False until the answers have been read: until then `answered` and `total` are 0 and the verdict is null. */
  readonly summarised: boolean
  /** Applicable questions with an answer of any kind, "we don't know" included. */
  readonly answered: number
  /** Applicable questions. */
  readonly total: number
  /** Null while fewer than half of the questions have an answer. */
  readonly verdict: Verdict | null
  /** The weakest dimension; null while the verdict is. */
  readonly weakest: WeakestDimension | null
  readonly lastQuestionId: string | null
  /** True for a copy of a shipped sample. */
  readonly sample: boolean
  /** ISO instant of removal, for the list of what can be restored; null for sessions in the library. */
  readonly deletedAt: string | null
}
