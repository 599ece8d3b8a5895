/** How far each applicable question is from the production bar: METHOD.md section 7. */
import { type Rational, rational, ZERO } from '../../lib/rational'
import type { QuestionResult, Scorecard } from '../scoring/scorecard'

const UNKNOWN_GAP = rational(3, 2)

/** Question id → gap, in pack order, applicable questions only. An open question has gap 0: nobody asked yet, so nothing is proposed. */
export type QuestionGaps = ReadonlyMap<string, Rational>

export const questionGaps = ({ questions }: Scorecard): QuestionGaps =>
  new Map([...questions.values()].filter(({ applicable }) => applicable).map((question) => [question.questionId, gapOf(question)]))

function gapOf({ answer, counted }: QuestionResult): Rational {
  if (counted !== null) return rational(Math.max(0, 3 - counted))
  return answer?.state === 'unknown' ? UNKNOWN_GAP : ZERO
}
