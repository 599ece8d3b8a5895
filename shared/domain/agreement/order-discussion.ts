/** Which question to talk about first: METHOD.md section 5, "Discussion order". */
import { compare, type Rational } from '../../lib/rational'
import type { QuestionAgreement } from './agreement'
import type { Spread } from './measure-spread'

/** A measured question with the values the order needs at every n, also where the published ones are null. */
export interface Discussable {
  readonly agreement: QuestionAgreement
  readonly spread: Spread
}

/** Most urgent first. Sorting is stable, so equal ones stay in the pack order they come in. */
export const orderDiscussion = (questions: readonly Discussable[]): readonly QuestionAgreement[] =>
  questions
    .map((question) => ({ question, urgency: DISCUSSION_CLASSES.indexOf(discussionClass(question.agreement)) }))
    .sort(
      (one, other) =>
        one.urgency - other.urgency ||
        absentLast(one.question.spread.ad, other.question.spread.ad, (x, y) => compare(y, x)) ||
        absentLast(one.question.spread.a, other.question.spread.a, compare),
    )
    .map(({ question }) => question.agreement)

/** What to talk about first comes first: METHOD.md section 5, "Discussion order". */
export const DISCUSSION_CLASSES = ['two-camps', 'scatter', 'far-apart', 'minority', 'unknown', 'too-few', 'agreed'] as const
/** `far-apart`: too few votes for a label, 2 or more levels apart. `unknown`: at least half of the counted votes. */
export type DiscussionClass = (typeof DISCUSSION_CLASSES)[number]

export function discussionClass(agreement: QuestionAgreement): DiscussionClass {
  const { label, spread, n, unknownCount, notApplicableCount } = agreement
  if (label === 'two-camps' || label === 'scatter') return label
  if (label === 'too-few' && spread !== null && spread >= 2) return 'far-apart'
  if (label === 'minority') return label
  return 2 * unknownCount >= n + unknownCount + notApplicableCount ? 'unknown' : label
}

function absentLast(one: Rational | null, other: Rational | null, order: (x: Rational, y: Rational) => number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return order(one, other)
}
