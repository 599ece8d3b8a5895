/**
 * Moves a session to another version of its pack, in one change that undo takes back whole. Nothing is dropped: what the newer
 * pack has no place for becomes a note in the words it was said in.
 */
import type { RoadmapEdit } from '../domain/interview/session'
import { comparePacks, type PackDifference } from '../domain/pack/compare-packs'
import type { PlacedQuestion } from '../domain/pack/list-questions'
import type { Pack } from '../domain/pack/pack'
import { compareText } from '../lib/compare-text'
import type { ChangeOp } from './change'
import { setPack, setProfileFact, setRate } from './commands'
import { forgetEdit } from './edit-commands'
import { homelessEdits } from './homeless-edits'
import { ownValue } from './json-value'
import { poolsAfter } from './pools'
import type { AnswerRecord, SessionData } from './session-data'
import { parseVoteKey, voteKey } from './session-file'
import { setValue } from './set-value'

/** What was said to a question under the older pack. */
export interface SaidBefore {
  readonly placed: PlacedQuestion
  /** Absent when there was a note, evidence or votes only. */
  readonly record: AnswerRecord | undefined
  /** The last vote of everybody who gave one, in no order that tells who it was. */
  readonly votes: readonly { readonly state: string; readonly level?: number | undefined }[]
}

/** Puts into words what moves into a note; the language of the session. */
export interface MoveWords {
  readonly removedQuestion: (said: SaidBefore) => string
  readonly reopenedQuestion: (said: SaidBefore) => string
  readonly removedEntries: (entries: MovedEntries) => string
}

/** What else the newer pack has no place for. */
export interface MovedEntries {
  readonly seats: readonly { readonly seat: string; readonly people: readonly string[] }[]
  readonly facts: readonly { readonly fact: string; readonly option: string }[]
  readonly edits: readonly RoadmapEdit[]
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
  const isSaid = (id: string): boolean => ownValue(data.answers, id) !== undefined || votesOn(data, id).length > 0
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
  const { session } = data
  if (session === null) return []
  const { difference, intoNotes, mustReopen } = previewMove(data, from, to)
  const again = new Set([...reopen, ...mustReopen])
  const removed = difference.removed.filter(({ question }) => intoNotes.includes(question.id))
  const reopened = difference.changed.filter(({ id }) => again.has(id))
  const entries = movedEntries(data, difference, from, to)
  const goneQuestions = new Set(difference.removed.map(({ question }) => question.id))
  return [
    ...setPack(data, { packId: to.id, packVersion: to.version }),
    ...removed.flatMap((placed) => [
      ...addNote(data, `moved-${placed.question.id}`, words.removedQuestion(saidBefore(data, placed))),
      ...setValue(data, 'answers', placed.question.id, [], null),
    ]),
    ...reopened.flatMap(({ id, before }) => reopenOps(data, id, words.reopenedQuestion(saidBefore(data, before)))),
    ...dropVotes(data, new Set([...goneQuestions, ...reopened.map(({ id }) => id)])),
    ...unlinkRemarks(data, goneQuestions),
    ...entryOps(data, entries, new Set(difference.seatsRemoved), words),
    ...(goneQuestions.has(session.lastQuestionId ?? '') ? setValue(data, 'sessions', data.sessionId, ['lastQuestionId'], null) : []),
  ]
}

function saidBefore(data: SessionData, placed: PlacedQuestion): SaidBefore {
  return { placed, record: data.answers[placed.question.id], votes: votesOn(data, placed.question.id) }
}

/** Last votes, sorted by what they say: the order of people would give them away. */
function votesOn(data: SessionData, questionId: string): SaidBefore['votes'] {
  const votes = Object.values(data.ballots).flatMap(({ votes: all }) => {
    const rounds = Object.keys(all)
      .map(parseVoteKey)
      .filter((vote) => vote.questionId === questionId)
    const last = Math.max(0, ...rounds.map(({ round }) => round))
    const answer = all[voteKey(questionId, last)]?.answer
    return answer === undefined ? [] : [answer.state === 'level' ? { state: answer.state, level: answer.level } : { state: answer.state }]
  })
  return votes.sort((a, b) => compareText(a.state, b.state) || (a.level ?? 0) - (b.level ?? 0))
}

/** A note with an id nobody has taken yet: a session may be moved more than once. */
function addNote(data: SessionData, wanted: string, text: string): ChangeOp[] {
  let id = wanted
  for (let count = 2; Object.hasOwn(data.notes, id); count += 1) id = `${wanted}-${count}`
  return setValue(data, 'notes', id, [], { id, text })
}

function reopenOps(data: SessionData, questionId: string, text: string): ChangeOp[] {
  const record = data.answers[questionId]
  const note = [record?.note, text].filter((part) => part !== undefined && part !== '').join('\n')
  return [
    ...(['answer', 'disputed', 'dissent', 'reason'] as const).flatMap((field) => setValue(data, 'answers', questionId, [field], null)),
    ...setValue(data, 'answers', questionId, ['note'], note),
  ]
}

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

function movedEntries(data: SessionData, { seatsRemoved, factsRemoved }: PackDifference, from: Pack, to: Pack): MovedEntries {
  const profile = data.session?.head.profile ?? {}
  const people = Object.values(data.participants)
  return {
    seats: seatsRemoved.flatMap((seat) => {
      const names = people.filter(({ seats }) => seats.includes(seat)).map(({ name }) => name)
      return names.length === 0 ? [] : [{ seat, people: names }]
    }),
    facts: factsRemoved.flatMap(({ fact, option }) => {
      const chosen = ownValue(profile, fact)
      return typeof chosen === 'string' && (option === null || option === chosen) ? [{ fact, option: chosen }] : []
    }),
    edits: homelessEdits(Object.values(data.edits), from, to),
  }
}

function entryOps(data: SessionData, entries: MovedEntries, gone: ReadonlySet<string>, words: MoveWords): ChangeOp[] {
  const { sessionId } = data
  const people = Object.values(data.participants).map((person) => ({ ...person, seats: person.seats.filter((seat) => !gone.has(seat)) }))
  const isAny = entries.seats.length + entries.facts.length + entries.edits.length > 0
  return [
    ...(isAny ? addNote(data, 'moved-entries', words.removedEntries(entries)) : []),
    ...people.flatMap(({ id, seats }) => setValue(data, 'participants', id, ['seats'], seats)),
    ...(gone.size === 0 ? [] : setValue(data, 'sessions', sessionId, ['pools'], without(poolsAfter(data, people), gone))),
    ...[...gone].flatMap((seat) => setRate(data, seat, null)),
    ...entries.facts.flatMap(({ fact }) => setProfileFact(data, fact, null)),
    ...entries.edits.flatMap(({ id }) => forgetEdit(data, id)),
  ]
}

function without(pools: Readonly<Record<string, string>> | null, gone: ReadonlySet<string>): Readonly<Record<string, string>> | null {
  const kept = Object.entries(pools ?? {}).filter(([seat]) => !gone.has(seat))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
