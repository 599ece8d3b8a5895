/** Topic scores: METHOD.md section 2. */

import type { Rational } from '../../lib/rational'
import { isBacked } from '../interview/evidence'
import type { QuestionResult, TopicScore } from './scorecard'
import { ratio } from './weighted-mean'

const sumOf = (questions: readonly QuestionResult[], value: (question: QuestionResult) => number): number =>
  questions.reduce((total, question) => total + question.weight * value(question), 0)

/** Mean and claimed over the answered questions; low and high assume the worst and the best of the others. */
export function scoreTopic(id: string, dimensionId: string, weight: Rational, questions: readonly QuestionResult[]): TopicScore {
  const applicable = questions.filter((question) => question.applicable)
  const answered = applicable.filter((question) => question.answered)
  const [applicableWeight, answeredWeight] = [sumOf(applicable, () => 1), sumOf(answered, () => 1)]
  return {
    id,
    dimensionId,
    mean: ratio(
      sumOf(answered, ({ counted }) => counted ?? 0),
      answeredWeight,
    ),
    claimed: ratio(
      sumOf(answered, ({ claimed }) => claimed ?? 0),
      answeredWeight,
    ),
    low: ratio(
      sumOf(applicable, ({ counted }) => counted ?? 0),
      applicableWeight,
    ),
    high: ratio(
      sumOf(applicable, ({ claimed }) => claimed ?? 4),
      applicableWeight,
    ),
    weight,
    applicableCount: applicable.length,
    answeredCount: answered.length,
  }
}

/** Share of the applicable weight that is answered; null when nothing is applicable. */
export function coverageOf(questions: readonly QuestionResult[]): Rational | null {
  const applicable = questions.filter((question) => question.applicable)
  return ratio(
    sumOf(applicable, ({ answered }) => (answered ? 1 : 0)),
    sumOf(applicable, () => 1),
  )
}

/** Of the weight claimed at the bar, the share that is seen (E2 or E3); null when nothing is claimed there. */
export function backedOf(questions: readonly QuestionResult[]): Rational | null {
  const atBar = questions.filter(({ claimed }) => claimed !== null && claimed >= 3)
  return ratio(
    sumOf(atBar, ({ claimed, evidence }) => (isBacked(claimed, evidence) ? 1 : 0)),
    sumOf(atBar, () => 1),
  )
}
