/** How far people agree: METHOD.md section 5. */
import type { Rational } from '../../lib/rational'

export type AgreementLabel = 'too-few' | 'two-camps' | 'agreed' | 'minority' | 'scatter'

export interface QuestionAgreement {
  readonly questionId: string
  readonly label: AgreementLabel
  /** Number of level votes. */
  readonly n: number
  /** Highest minus lowest level vote; null when there is none. */
  readonly spread: number | null
  /** Mean distance from the ordinary median; null below 5 level votes. */
  readonly ad: Rational | null
  /** van der Eijk's A; null below 5 level votes. */
  readonly a: Rational | null
  /** Level votes per level, index = level. */
  readonly counts: readonly number[]
  readonly unknownCount: number
  readonly notApplicableCount: number
}

export interface GroupGap {
  readonly topicId: string
  /** Largest difference of mean votes among groups with at least 3 people voting; null when fewer than 2 such groups. */
  readonly gap: Rational | null
  readonly highGroup: string | null
  readonly lowGroup: string | null
}

export interface Agreement {
  /** In discussion order. */
  readonly questions: readonly QuestionAgreement[]
  readonly groupGaps: ReadonlyMap<string, GroupGap>
}
