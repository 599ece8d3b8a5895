/**
 * What a facilitator can do to a session, as ops. Every command is pure and says what was there before, so that undo,
 * history and merging work; asking for what is already so returns no ops.
 */
import type { AnswerValue, Business, EvidenceGrade, EvidenceRef, Participant, SessionHead } from '../domain/interview/session'
import type { ThresholdName } from '../domain/pack/pack'
import type { ChangeOp } from './change'
import type { PlanReference } from './plan-reference'
import { setPoolsOfPeople } from './pool-commands'
import type { SessionData } from './session-data'
import { setEntry } from './set-entry'
import { setValue } from './set-value'
import { textOrNull } from './text-or-null'

/** The agreed answer; null opens the question again. Evidence and note stay, so that a changed mind loses nothing. */
export function setAnswer(data: SessionData, questionId: string, answer: AnswerValue | null): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['answer'], answer)
}

export function setEvidence(data: SessionData, questionId: string, grade: EvidenceGrade | null): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['evidence'], grade)
}

export function setEvidenceRef(data: SessionData, questionId: string, ref: EvidenceRef | null): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['evidenceRef'], ref)
}

/** An empty text takes the note away. */
export function setNote(data: SessionData, questionId: string, text: string): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['note'], textOrNull(text))
}

/** The plain fields of the head; the profile, thresholds, business and rates have commands of their own. */
export type HeadField = 'title' | 'initiative' | 'client' | 'depth' | 'purpose' | 'privacy' | 'date' | 'planStart'
/** Fields a session cannot be without take no null. */
export type HeadValue<F extends HeadField> = Exclude<SessionHead[F], undefined> | (undefined extends SessionHead[F] ? null : never)

/** The title follows the initiative's name until somebody gives the workshop one of its own. */
export function setHeadField<F extends HeadField>(data: SessionData, field: F, value: HeadValue<F>): ChangeOp[] {
  const ops = setValue(data, 'sessions', data.sessionId, ['head', field], value === '' && isOptional(field) ? null : value)
  const head = data.session?.head
  const follows = field === 'initiative' && ops.length > 0 && head?.title === head?.initiative
  return follows ? [...ops, ...setValue(data, 'sessions', data.sessionId, ['head', 'title'], value)] : ops
}

const isOptional = (field: HeadField): boolean => field === 'client' || field === 'planStart' || field === 'purpose' || field === 'privacy'

export function setProfileFact(data: SessionData, factId: string, optionId: string | null): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['head', 'profile', factId], optionId)
}

/** Money is optional as a whole; null forgets all of it. */
export function setBusiness(data: SessionData, business: Business | null): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['head', 'business'], business)
}

/** Day rate of a seat, in the business currency. */
export function setRate(data: SessionData, seat: string, value: number | null): ChangeOp[] {
  return setEntry(data, ['head', 'rates'], seat, value)
}

/** Person-days a week of a pool. */
export function setCapacity(data: SessionData, pool: string, value: number | null): ChangeOp[] {
  return setEntry(data, ['capacity'], pool, value)
}

/** A threshold of this session only; null goes back to the pack's. */
export function setThreshold(data: SessionData, name: ThresholdName, value: number | null): ChangeOp[] {
  return setEntry(data, ['head', 'thresholds'], name, value)
}

/** Joins the end of the list. The id of somebody who is already there changes nothing. */
export function addParticipant(data: SessionData, { id, name, seats }: Participant): ChangeOp[] {
  if (Object.hasOwn(data.participants, id)) return []
  const position = Math.max(-1, ...Object.values(data.participants).map((person) => person.position)) + 1
  const added: ChangeOp = { table: 'participants', key: id, path: [], before: null, after: { id, name, seats: [...seats], position } }
  return [added, ...setPoolsOfPeople(data, [...Object.values(data.participants), { id, seats }])]
}

export function setParticipantName(data: SessionData, id: string, name: string): ChangeOp[] {
  return Object.hasOwn(data.participants, id) ? setValue(data, 'participants', id, ['name'], name) : []
}

export function setParticipantSeats(data: SessionData, id: string, seats: readonly string[]): ChangeOp[] {
  if (!Object.hasOwn(data.participants, id)) return []
  const people = Object.values(data.participants).map((person) => (person.id === id ? { id, seats } : person))
  return [...setValue(data, 'participants', id, ['seats'], [...seats]), ...setPoolsOfPeople(data, people)]
}

/** Takes the person's votes along: a vote of nobody would be bad input everywhere else. Undo brings both back. */
export function removeParticipant(data: SessionData, id: string): ChangeOp[] {
  const others = Object.values(data.participants).filter((person) => person.id !== id)
  return [...setValue(data, 'ballots', id, [], null), ...setValue(data, 'participants', id, [], null), ...setPoolsOfPeople(data, others)]
}

/** Where "continue" lands. Not a piece of work: the console leaves it out of undo. */
export function setLastQuestion(data: SessionData, questionId: string): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['lastQuestionId'], questionId)
}

/** Names the pack a session is asked from, while it has no answers yet; later `moveSession` does it without losing any. */
export function setPack(data: SessionData, { packId, packVersion }: Pick<SessionHead, 'packId' | 'packVersion'>): ChangeOp[] {
  return [
    ...setValue(data, 'sessions', data.sessionId, ['head', 'packId'], packId),
    ...setValue(data, 'sessions', data.sessionId, ['head', 'packVersion'], packVersion),
  ]
}

/** In which language the session is shown; null goes back to the one its pack was made in. Not a piece of work either. */
export function setLanguage(data: SessionData, language: string | null): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['language'], language)
}

/** Keeps the plan as it stands, to tell later what has moved; null forgets it. */
export function setPlanReference(data: SessionData, reference: PlanReference | null): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['planReference'], reference)
}

/** True for the ops of `setLastQuestion` and `setLanguage`: how somebody looks at the session, not what it says. */
export function isPlaceMark(op: ChangeOp): boolean {
  return op.table === 'sessions' && (op.path[0] === 'lastQuestionId' || op.path[0] === 'language')
}

/** Tombstone: the session leaves the library and can come back. */
export function setDeleted(data: SessionData, deletedAt: string | null): ChangeOp[] {
  return setValue(data, 'sessions', data.sessionId, ['deletedAt'], deletedAt)
}
