/**
 * Moves a session to another version of its pack, in one change that undo takes back whole. Nothing is dropped: what the newer
 * pack has no place for becomes a note in the words it was said in.
 */
import type { AnswerValue, RoadmapEdit } from '../domain/interview/session'
import { comparePacks, type PackDifference } from '../domain/pack/compare-packs'
import type { PlacedQuestion } from '../domain/pack/list-questions'
import type { Pack } from '../domain/pack/pack'
import type { ChangeOp, TableName } from './change'
import { ownValue } from './json-value'
import { poolsAfter } from './pools'
import type { AnswerRecord, SessionData } from './session-data'

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
  const entries = movedEntries(data, difference, to)
  const goneQuestions = new Set(difference.removed.map(({ question }) => question.id))
  return [
    ...set('sessions', data.sessionId, ['head', 'packId'], session.head.packId, to.id),
    ...set('sessions', data.sessionId, ['head', 'packVersion'], session.head.packVersion, to.version),
    ...removed.flatMap((placed) => [
      ...addNote(data, `moved-${placed.question.id}`, words.removedQuestion(saidBefore(data, placed))),
      ...set('answers', placed.question.id, [], ownValue(data.answers, placed.question.id) ?? null, null),
    ]),
    ...reopened.flatMap(({ id, before }) => reopenOps(data, id, words.reopenedQuestion(saidBefore(data, before)))),
    ...dropVotes(data, new Set([...goneQuestions, ...reopened.map(({ id }) => id)])),
    ...unlinkRemarks(data, goneQuestions),
    ...entryOps(data, entries, new Set(difference.seatsRemoved), words),
    ...(goneQuestions.has(session.lastQuestionId ?? '')
      ? set('sessions', data.sessionId, ['lastQuestionId'], session.lastQuestionId ?? null, null)
      : []),
  ]
}

const set = (table: TableName, key: string, path: readonly string[], before: unknown, after: unknown): ChangeOp[] =>
  before === after || (before === null && after === null) ? [] : [{ table, key, path, before, after }]

function saidBefore(data: SessionData, placed: PlacedQuestion): SaidBefore {
  return { placed, record: data.answers[placed.question.id], votes: votesOn(data, placed.question.id) }
}

/** Last votes, sorted by what they say: the order of people would give them away. */
function votesOn(data: SessionData, questionId: string): SaidBefore['votes'] {
  const votes = Object.values(data.ballots).flatMap(({ votes: all }) => {
    const rounds = Object.keys(all).filter((key) => key.slice(0, key.lastIndexOf('/')) === questionId)
    const last = rounds.sort((a, b) => roundOf(a) - roundOf(b)).at(-1)
    const answer = last === undefined ? undefined : all[last]?.answer
    return answer === undefined ? [] : [answer.state === 'level' ? { state: answer.state, level: answer.level } : { state: answer.state }]
  })
  return votes.sort((a, b) => a.state.localeCompare(b.state) || (a.level ?? 0) - (b.level ?? 0))
}

const roundOf = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1))

/** A note with an id nobody has taken yet: a session may be moved more than once. */
function addNote(data: SessionData, wanted: string, text: string): ChangeOp[] {
  let id = wanted
  for (let count = 2; Object.hasOwn(data.notes, id); count += 1) id = `${wanted}-${count}`
  return set('notes', id, [], null, { id, text })
}

function reopenOps(data: SessionData, questionId: string, text: string): ChangeOp[] {
  const record = data.answers[questionId]
  const note = [record?.note, text].filter((part) => part !== undefined && part !== '').join('\n')
  const answer: AnswerValue | null = record?.answer ?? null
  return [
    ...set('answers', questionId, ['answer'], answer, null),
    ...set('answers', questionId, ['disputed'], record?.disputed ?? null, null),
    ...set('answers', questionId, ['dissent'], record?.dissent ?? null, null),
    ...set('answers', questionId, ['reason'], record?.reason ?? null, null),
    ...set('answers', questionId, ['note'], record?.note ?? null, note),
  ]
}

function dropVotes(data: SessionData, questions: ReadonlySet<string>): ChangeOp[] {
  return Object.values(data.ballots).flatMap(({ participantId, votes }) =>
    Object.entries(votes).flatMap(([key, vote]) =>
      questions.has(key.slice(0, key.lastIndexOf('/'))) ? set('ballots', participantId, ['votes', key], vote, null) : [],
    ),
  )
}

function unlinkRemarks(data: SessionData, gone: ReadonlySet<string>): ChangeOp[] {
  return (['notes', 'parked'] as const).flatMap((table) =>
    Object.values(data[table]).flatMap(({ id, questionId }) =>
      questionId !== undefined && gone.has(questionId) ? set(table, id, ['questionId'], questionId, null) : [],
    ),
  )
}

function movedEntries(data: SessionData, { seatsRemoved, factsRemoved }: PackDifference, to: Pack): MovedEntries {
  const profile = data.session?.head.profile ?? {}
  const people = Object.values(data.participants)
  const added = new Set(Object.values(data.edits).flatMap(({ op, actionId }) => (op === 'add' ? [actionId] : [])))
  const actions = new Set(to.actions.map(({ id }) => id))
  return {
    seats: seatsRemoved.flatMap((seat) => {
      const names = people.filter(({ seats }) => seats.includes(seat)).map(({ name }) => name)
      return names.length === 0 ? [] : [{ seat, people: names }]
    }),
    facts: factsRemoved.flatMap(({ fact, option }) => {
      const chosen = ownValue(profile, fact)
      return typeof chosen === 'string' && (option === null || option === chosen) ? [{ fact, option: chosen }] : []
    }),
    edits: Object.values(data.edits).filter(({ actionId }) => !actions.has(actionId) && !added.has(actionId)),
  }
}

function entryOps(data: SessionData, entries: MovedEntries, gone: ReadonlySet<string>, words: MoveWords): ChangeOp[] {
  const { sessionId, session } = data
  const head = session?.head
  const people = Object.values(data.participants).map((person) => ({ ...person, seats: person.seats.filter((seat) => !gone.has(seat)) }))
  const isAny = entries.seats.length + entries.facts.length + entries.edits.length > 0
  return [
    ...(isAny ? addNote(data, 'moved-entries', words.removedEntries(entries)) : []),
    ...people.flatMap(({ id, seats }) => {
      const before = data.participants[id]?.seats ?? []
      return before.length === seats.length ? [] : set('participants', id, ['seats'], before, seats)
    }),
    ...(gone.size === 0 ? [] : set('sessions', sessionId, ['pools'], session?.pools ?? null, without(poolsAfter(data, people), gone))),
    ...Object.entries(head?.rates ?? {}).flatMap(([seat, rate]) =>
      gone.has(seat) ? set('sessions', sessionId, ['head', 'rates', seat], rate, null) : [],
    ),
    ...entries.facts.flatMap(({ fact, option }) => set('sessions', sessionId, ['head', 'profile', fact], option, null)),
    ...entries.edits.flatMap((edit) => set('edits', edit.id, [], edit, null)),
  ]
}

function without(pools: Readonly<Record<string, string>> | null, gone: ReadonlySet<string>): Readonly<Record<string, string>> | null {
  const kept = Object.entries(pools ?? {}).filter(([seat]) => !gone.has(seat))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
