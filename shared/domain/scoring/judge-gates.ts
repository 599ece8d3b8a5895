/** Gates: METHOD.md section 3. */

import { isBacked } from '../interview/evidence'
import { heldSeats } from '../interview/held-seats'
import type { Session } from '../interview/session'
import { holds } from '../pack/conditions'
import type { PlacedQuestion } from '../pack/list-questions'
import type { Topic } from '../pack/pack'
import type { GateResult, QuestionResult } from './scorecard'

/** One result per gate of the pack, in the order of their questions. */
export function judgeGates(
  questions: readonly PlacedQuestion[],
  results: ReadonlyMap<string, QuestionResult>,
  session: Session,
): readonly GateResult[] {
  const seatsHeld = heldSeats(session)
  return questions.flatMap((placed) => {
    const result = results.get(placed.question.id)
    return placed.question.gate === undefined || result === undefined ? [] : [judgeGate(placed, result, seatsHeld, session)]
  })
}

function judgeGate(
  { question, topic }: PlacedQuestion,
  result: QuestionResult,
  seatsHeld: ReadonlySet<string>,
  session: Session,
): GateResult {
  const { profile } = session.session
  const required = holds(question.when, profile) && holds(question.gate?.when, profile)
  const verdict = required ? judgeRequired(result, isSeated(topic, seatsHeld)) : NOT_REQUIRED
  return { id: question.gate?.id ?? '', kind: question.gate?.kind ?? 'launch', questionId: question.id, topicId: topic.id, ...verdict }
}

const isSeated = (topic: Topic, seatsHeld: ReadonlySet<string>): boolean =>
  [...topic.lead, ...topic.second].some((seat) => seatsHeld.has(seat))

type GateVerdict = Pick<GateResult, 'state' | 'unverifiedBecause'>
const NOT_REQUIRED: GateVerdict = { state: 'not-required', unverifiedBecause: null }

function judgeRequired({ answer, answered, claimed, evidence }: QuestionResult, seated: boolean): GateVerdict {
  if (answered && claimed !== null && claimed < 3) return { state: 'fail', unverifiedBecause: null }
  if (answered && isBacked(claimed, evidence)) {
    return seated ? { state: 'pass', unverifiedBecause: null } : { state: 'unverified', unverifiedBecause: 'seat' }
  }
  if (answered) return { state: 'unverified', unverifiedBecause: 'evidence' }
  // A gate cannot be answered not-applicable (bad input); should it be, nothing is known about it.
  return { state: 'unverified', unverifiedBecause: answer === null ? 'open' : 'unknown' }
}
