/**
 * Moves a session to another version of its pack, in one change that undo takes back whole. Nothing is dropped: what the newer
 * pack has no place for becomes a note in the words it was said in.
 */
import { lastVotes } from '../domain/interview/count-votes'
import type { SessionNote } from '../domain/interview/session'
import { comparePacks, type PackDifference } from '../domain/pack/compare-packs'
import type { PlacedQuestion } from '../domain/pack/list-questions'
import type { Pack } from '../domain/pack/pack'
import { quoteKey } from '../domain/report/withhold-quotes'
import { addNote } from './add-note'
import type { ChangeOp } from './change'
import { setPack } from './commands'
import { carryWithheld, forgetWithheld } from './document-commands'
import { inTurn } from './in-turn'
import { ownValue } from './json-value'
import { type MovedEntries, movedEntries, moveEntries } from './move-entries'
import { type SaidBefore, type SaidParts, saidBefore, splitSaid } from './said-before'
import type { SessionData } from './session-data'
import { ballotsOfData, parseVoteKey } from './session-file'
import { setValue } from './set-value'

/** Puts into words what moves into a note; the language of the session. */
export interface MoveWords {
  readonly removedQuestion: (said: SaidBefore) => string
  readonly reopenedQuestion: (said: SaidBefore) => string
  readonly removedEntries: (entries: MovedEntries) => string
}

export interface MoveRequest {
  readonly from: Pack
  readonly to: Pack
  /** Questions to be asked again because their wording changed; their answers move into the note. */
  readonly reopen: ReadonlySet<string>
  readonly words: MoveWords
}

/** What moving means for one session, before anybody decides. */
export interface MovePreview {
  readonly difference: PackDifference
  /** Answered or voted on, and no longer in the pack. */
  readonly intoNotes: readonly string[]
  /** Answered or voted on, with a changed wording. */
  readonly inDoubt: readonly string[]
  /** Answered "not applicable" where the newer pack has a gate, which knows no such answer: must be asked again. */
  readonly mustReopen: readonly string[]
}

export function previewMove(data: SessionData, from: Pack, to: Pack): MovePreview {
  const difference = comparePacks(from, to)
  const votes = revealedVotes(data)
  const isSaid = (id: string): boolean => ownValue(data.answers, id) !== undefined || votes.has(id)
  const mustReopen = difference.changed.filter(
    ({ id, after }) => after.question.gate !== undefined && data.answers[id]?.answer?.state === 'not-applicable',
  )
  return {
    difference,
    intoNotes: difference.removed.map(({ question }) => question.id).filter(isSaid),
    inDoubt: difference.changed.filter(({ id, isAnswerInDoubt }) => isAnswerInDoubt && isSaid(id)).map(({ id }) => id),
    mustReopen: mustReopen.map(({ id }) => id),
  }
}

export function moveSession(data: SessionData, { from, to, reopen, words }: MoveRequest): ChangeOp[] {
  if (data.session === null) return []
  const { difference, intoNotes, mustReopen } = previewMove(data, from, to)
  const again = new Set([...reopen, ...mustReopen])
  const removed = difference.removed.filter(({ question }) => intoNotes.includes(question.id))
  const reopened = difference.changed.filter(({ id }) => again.has(id)).map(({ before }) => before)
  const gone = new Set(difference.removed.map(({ question }) => question.id))
  const entries = movedEntries(data, difference, from, to)
  const votes = revealedVotes(data)
  const partsOf = (placed: PlacedQuestion): SaidParts =>
    splitSaid(saidBefore(placed, data.answers[placed.question.id], votes.get(placed.question.id)?.values() ?? []))
  return inTurn(
    data,
    (now) => setPack(now, { packId: to.id, packVersion: to.version }),
    ...removed.map((placed) => (now: SessionData) => removeQuestion(now, placed.question.id, partsOf(placed), words)),
    ...reopened.map((placed) => (now: SessionData) => reopenQuestion(now, placed.question.id, partsOf(placed), words)),
    (now) => dropVotes(now, new Set([...gone, ...reopened.map(({ question }) => question.id)])),
    (now) => unlinkRemarks(now, gone),
    (now) => moveEntries(now, entries, difference.seatsRemoved, words.removedEntries),
    (now) => (gone.has(now.session?.lastQuestionId ?? '') ? setValue(now, 'sessions', now.sessionId, ['lastQuestionId'], null) : []),
  )
}

/** Hidden votes count for nothing, and nobody is told them. */
const revealedVotes = (data: SessionData) => lastVotes({ votes: ballotsOfData(data).flat() })

function removeQuestion(data: SessionData, id: string, { open, identifying }: SaidParts, words: MoveWords): ChangeOp[] {
  const said = { id: `moved-${id}`, text: words.removedQuestion(open) }
  return inTurn(
    data,
    (now) => addNote(now, said, [quoteKey.reason(id), quoteKey.answerNote(id)]),
    (now) => (identifying === null ? [] : addNote(now, apart(id, words.removedQuestion(identifying)), [quoteKey.dissent(id)])),
    (now) => setValue(now, 'answers', id, [], null),
    (now) => forgetWithheld(now, [quoteKey.reason(id), quoteKey.answerNote(id), quoteKey.dissent(id)]),
  )
}

function reopenQuestion(data: SessionData, id: string, { open, identifying }: SaidParts, words: MoveWords): ChangeOp[] {
  const note = [data.answers[id]?.note, words.reopenedQuestion(open)].filter((part) => part !== undefined && part !== '').join('\n')
  const said = identifying && { ...apart(id, words.reopenedQuestion(identifying)), questionId: id }
  return inTurn(
    data,
    ...(['answer', 'disputed', 'dissent', 'reason'] as const).map(
      (field) => (now: SessionData) => setValue(now, 'answers', id, [field], null),
    ),
    (now) => setValue(now, 'answers', id, ['note'], note),
    (now) => carryWithheld(now, [quoteKey.reason(id)], quoteKey.answerNote(id)),
    (now) => (said === null ? [] : addNote(now, said, [quoteKey.dissent(id)])),
    (now) => forgetWithheld(now, [quoteKey.reason(id), quoteKey.dissent(id)]),
  )
}

const apart = (questionId: string, text: string): SessionNote => ({ id: `moved-${questionId}-apart`, text, identifying: true })

function dropVotes(data: SessionData, questions: ReadonlySet<string>): ChangeOp[] {
  return Object.values(data.ballots).flatMap(({ participantId, votes }) =>
    Object.keys(votes).flatMap((key) =>
      questions.has(parseVoteKey(key).questionId) ? setValue(data, 'ballots', participantId, ['votes', key], null) : [],
    ),
  )
}

function unlinkRemarks(data: SessionData, gone: ReadonlySet<string>): ChangeOp[] {
  return (['notes', 'parked'] as const).flatMap((table) =>
    Object.values(data[table]).flatMap(({ id, questionId }) =>
      questionId !== undefined && gone.has(questionId) ? setValue(data, table, id, ['questionId'], null) : [],
    ),
  )
}
