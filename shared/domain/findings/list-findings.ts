/** Findings in their order: METHOD.md section 6. */

import type { Agreement } from '../agreement/agreement'
import { isBacked } from '../interview/evidence'
import { heldSeats } from '../interview/held-seats'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import { isAtLeast, isBelow } from '../scoring/rule-readings'
import type { QuestionResult, Scorecard } from '../scoring/scorecard'
import { exactThresholds } from '../scoring/thresholds'
import type { Finding } from './findings'

/**
 * By kind, then questions before gates or topics before the single ref, each in pack order, once per kind and ref.
 * The scorecard's questions, gates and topics are in pack order already.
 */
export function listFindings(
  pack: Pack,
  session: Session,
  scorecard: Scorecard,
  agreement: Agreement,
  missingVoices: readonly string[],
): readonly Finding[] {
  const thresholds = exactThresholds(pack, session)
  const questions = [...scorecard.questions.values()].filter(({ applicable }) => applicable)
  const disputed = disputedQuestions(session, agreement)
  const gapOf = (topicId: string) => agreement.groupGaps.get(topicId)?.gap ?? null
  const topics = [...scorecard.topics.values()]

  const aboutQuestions = (kind: Finding['kind'], test: (question: QuestionResult) => boolean): readonly Finding[] =>
    questions.filter(test).map(({ questionId }) => ({ kind, ref: questionId, refKind: 'question' }))
  const aboutGates = (kind: Finding['kind'], test: (gate: Scorecard['gates'][number]) => boolean): readonly Finding[] =>
    scorecard.gates.filter(test).map(({ id }) => ({ kind, ref: id, refKind: 'gate' }))
  const aboutTopics = (kind: Finding['kind'], test: (topic: (typeof topics)[number]) => boolean): readonly Finding[] =>
    topics.filter(test).map(({ id }) => ({ kind, ref: id, refKind: 'topic' }))
  const single = (kind: Finding['kind'], ref: string, present: boolean): readonly Finding[] =>
    present ? [{ kind, ref, refKind: 'single' }] : []

  return [
    ...aboutGates('blocker', ({ state }) => state === 'fail'),
    ...aboutTopics('weakness', ({ mean }) => isBelow(mean, thresholds.weaknessTopic)),
    ...aboutQuestions('unknown', ({ answer }) => answer?.state === 'unknown'),
    ...aboutGates('unknown', ({ state, questionId }) => state === 'unverified' && scorecard.questions.get(questionId)?.answered === true),
    ...single(
      'unknown',
      'open-questions',
      questions.some(({ answer }) => answer === null),
    ),
    ...aboutQuestions('disagreement', ({ questionId }) => disputed.has(questionId)),
    ...aboutTopics('disagreement', ({ id }) => isAtLeast(gapOf(id), thresholds.groupGap)),
    ...single('disagreement', 'missing-voices', missingVoices.length > 0),
    ...aboutQuestions('strength', ({ claimed, evidence }) => isBacked(claimed, evidence)),
  ]
}

/** Two camps or scatter in the votes, or flagged and stored by the facilitator; a proposed flag does not count. */
function disputedQuestions(session: Session, agreement: Agreement): ReadonlySet<string> {
  const apart = agreement.questions.filter(({ label }) => label === 'two-camps' || label === 'scatter')
  const flagged = session.agreed.filter(({ disputed }) => disputed === true)
  return new Set([...apart, ...flagged].map(({ questionId }) => questionId))
}

/** Topics with applicable questions whose lead seats nobody in the room holds, in pack order. */
export function findMissingVoices(pack: Pack, session: Session, scorecard: Scorecard): readonly string[] {
  const held = heldSeats(session)
  return pack.dimensions
    .flatMap(({ topics }) => topics)
    .filter(({ id, lead }) => (scorecard.topics.get(id)?.applicableCount ?? 0) > 0 && !lead.some((seat) => held.has(seat)))
    .map(({ id }) => id)
}
