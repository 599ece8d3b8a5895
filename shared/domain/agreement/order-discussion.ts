/** Which question to talk about first: METHOD.md section 5, "Discussion order". */
import { compare, type Rational } from '../../lib/rational'
import type { QuestionAgreement } from './agreement'
import type { Spread } from './measure-spread'

/** A measured question with the values the order needs at every n, also where the published ones are null. */
export interface Discussable {
  readonly agreement: QuestionAgreement
  readonly spread: Spread
  /** Number of counted votes of any kind. */
  readonly counted: number
}

/** Most urgent first. Sorting is stable, so equal ones stay in the pack order they come in. */
export const orderDiscussion = (questions: readonly Discussable[]): readonly QuestionAgreement[] =>
  questions
    .map((question) => ({ question, urgency: urgencyOf(question) }))
    .sort(
      (one, other) =>
        one.urgency - other.urgency ||
        absentLast(one.question.spread.ad, other.question.spread.ad, (x, y) => compare(y, x)) ||
        absentLast(one.question.spread.a, other.question.spread.a, compare),
    )
    .map(({ question }) => question.agreement)

/** The class a question belongs to; lower comes first. */
function urgencyOf({ agreement, counted }: Discussable): number {
  const { label, spread, unknownCount } = agreement
  if (label === 'two-camps') return 0
  if (label === 'scatter') return 1
  if (label === 'too-few' && spread !== null && spread >= 2) return 2
  if (label === 'minority') return 3
  if (2 * unknownCount >= counted) return 4
  return label === 'too-few' ? 5 : 6
}

function absentLast(one: Rational | null, other: Rational | null, order: (x: Rational, y: Rational) => number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return order(one, other)
}
