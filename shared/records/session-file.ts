/** Between the session as the app holds it and the session file that import, export and the whole arithmetic use. */
import type { AgreedAnswer, Participant, Session, Vote } from '../domain/interview/session'
import type { Ballot } from '../domain/interview/vote-counter'
import { remember, rememberPair } from '../lib/remember'
import type { ChangeOp, TableName } from './change'
import { withoutUndefined } from './json-value'
import { headInFile, looseNotes } from './loose-notes'
import type { AnswerRecord, BallotRecord, ParticipantRecord, SessionData, SessionRecord } from './session-data'

/** Key of one vote inside a ballot. */
export const voteKey = (questionId: string, round: number): string => `${questionId}/${round}`

export function parseVoteKey(key: string): { questionId: string; round: number } {
  const slash = key.lastIndexOf('/')
  return { questionId: key.slice(0, slash), round: Number(key.slice(slash + 1)) }
}

export const participantsInOrder = ({ participants }: SessionData): readonly ParticipantRecord[] => inOrder(participants)

const inOrder = remember((participants: SessionData['participants']): readonly ParticipantRecord[] =>
  Object.values(participants).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
)

/**
 * The session file of a session. Throws when the session has not been created yet.
 *
 * A question with a note but no answer has no place among the agreed answers, so its note goes to `notes`; evidence
 * without an answer stays in the app only. Votes come person by person.
 */
export function sessionFileFromData(data: SessionData): Session {
  const { session } = data
  if (session === null) throw new Error(`session ${data.sessionId} has not been created`)
  const loose = looseNotes(data)
  return {
    format: 'ready-room/session',
    formatVersion: 1,
    session: headInFile(session.head, loose),
    participants: peopleOf(data.participants),
    votes: votesOf(ballotsOfData(data)),
    agreed: Object.values(data.answers).filter(hasAnswer),
    notes: [...Object.values(data.notes), ...loose],
    decisions: Object.values(data.decisions),
    parked: Object.values(data.parked),
    prose: Object.values(data.prose),
    edits: Object.values(data.edits),
    ...(session.pools === undefined ? {} : { pools: session.pools }),
    ...(session.capacity === undefined ? {} : { capacity: session.capacity }),
  }
}

const peopleOf = remember((participants: SessionData['participants']): readonly Participant[] =>
  inOrder(participants).map(({ id, name, seats }) => ({ id, name, seats })),
)

const hasAnswer = (record: AnswerRecord): record is AgreedAnswer => record.answer !== undefined

/** Everybody's votes, person by person. With 200 people one vote changes one ballot, and the other 199 stay the same lists. */
export const ballotsOfData = ({ ballots, participants }: SessionData): readonly Ballot[] => unfoldAll(ballots, participants)

const unfoldAll = rememberPair((ballots: SessionData['ballots'], participants: SessionData['participants']): readonly Ballot[] => {
  const known = new Set(inOrder(participants).flatMap(({ id }) => ballots[id] ?? []))
  return [...known, ...Object.values(ballots).filter((ballot) => !known.has(ballot))].map(unfold)
})

/** `concat` copies tens of thousands of votes several times faster than `flat` does. */
const NO_VOTES: readonly Vote[] = []
const votesOf = remember((ballots: readonly Ballot[]): readonly Vote[] => NO_VOTES.concat(...ballots))

const unfold = remember(
  ({ participantId, votes }: BallotRecord): Ballot =>
    Object.entries(votes).map(([key, vote]) => {
      // Named one by one: engines copy the fields of a second spread object ten times slower.
      const { questionId, round } = parseVoteKey(key)
      return { questionId, round, participantId, ...vote }
    }),
)

export interface FileOrigin {
  /** ISO instant. */
  readonly createdAt: string
  /** True for a copy of a shipped sample. */
  readonly sample?: boolean
  /** BCP 47 tag of the language the session is shown in; absent = the one its pack was made in. */
  readonly language?: string
}

/** The ops that create the session of a file, all in one change. The file has passed `parseSession` before. */
export function opsFromSessionFile(file: Session, { createdAt, sample = false, language }: FileOrigin): ChangeOp[] {
  const record: SessionRecord = {
    id: file.session.id,
    shape: 1,
    head: file.session,
    pools: file.pools,
    capacity: file.capacity,
    createdAt,
    sample: sample ? true : undefined,
    language,
  }
  const create = (table: TableName, key: string, after: unknown): ChangeOp => ({
    table,
    key,
    path: [],
    before: null,
    after: withoutUndefined(after),
  })
  const createAll = (table: TableName, items: readonly { readonly id: string }[]) => items.map((item) => create(table, item.id, item))
  return [
    create('sessions', record.id, record),
    ...file.participants.map((person, position) => create('participants', person.id, { ...person, position })),
    ...ballotsOf(file.votes).map((ballot) => create('ballots', ballot.participantId, ballot)),
    ...file.agreed.map((answer) => create('answers', answer.questionId, answer)),
    ...createAll('notes', file.notes),
    ...createAll('decisions', file.decisions),
    ...createAll('parked', file.parked),
    ...createAll('prose', file.prose),
    ...createAll('edits', file.edits),
  ]
}

function ballotsOf(votes: readonly Vote[]): BallotRecord[] {
  const ballots = new Map<string, Record<string, BallotRecord['votes'][string]>>()
  for (const { questionId, participantId, round, ...vote } of votes) {
    const ballot = ballots.get(participantId) ?? {}
    ballots.set(participantId, ballot)
    ballot[voteKey(questionId, round)] = vote
  }
  return [...ballots].map(([participantId, all]) => ({ participantId, votes: all }))
}
