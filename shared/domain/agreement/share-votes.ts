/**
 * What may be shown of who voted what. One place decides it, for the agreement screen and for documents: with names shown the person, with
 * seats shown the seat and nothing that tells two of its holders apart, else only how many votes lie on each level.
 */

import { lastVotes } from '../interview/count-votes'
import type { PrivacyMode, Session, Vote } from '../interview/session'
import type { LevelNumber, Pack } from '../pack/pack'
import { listGroups } from './measure-group-gap'

/** Fewer people than this are never shown on their own without names: what they say would point at them. */
export const MIN_SHOWN = 3

export type Mark = LevelNumber | 'unknown' | 'not-applicable' | 'abstain'

/** Whom a vote is shown as. A person with several seats speaks from the first one. */
export interface Voter {
  /** Participant id with names shown, else the seat's id: one column of the agreement map. */
  readonly id: string
  readonly seat: string | null
  readonly group: string | null
  /** Null unless names are shown. */
  readonly name: string | null
}

export interface ShownVote {
  readonly mark: Mark
  /** Null when neither names nor seats may be shown. */
  readonly voter: Voter | null
}

/** Everybody's last vote on one question, as far as it may be shown. */
export interface QuestionVotes {
  readonly questionId: string
  /** Highest round among the votes. */
  readonly round: number
  /** Level votes per level, index = level. */
  readonly counts: readonly number[]
  readonly unknownCount: number
  readonly notApplicableCount: number
  /** "Not mine to judge". */
  readonly abstainCount: number
  /** By group and seat in pack order, then as said below; abstentions included. */
  readonly votes: readonly ShownVote[]
  /** True where fewer than 3 people judged and nobody may be pointed at: then nothing above is filled in but the round. */
  readonly isWithheld: boolean
}

/** Question id → its votes. Questions nobody voted on, hidden votes aside, are missing. */
export type SharedVotes = ReadonlyMap<string, QuestionVotes>

export function shareVotes(pack: Pack, session: Session): SharedVotes {
  const mode = session.session.privacy ?? 'named'
  const voters = listVoters(pack, session, mode)
  return new Map([...lastVotes(session)].map(([id, votes]) => [id, shareQuestion(id, votes, voters, mode)] as const))
}

/** Participant id → how they are shown, in the order columns stand: group and seat as in the pack, people as they joined. */
export function listVoters(pack: Pack, session: Session, mode: PrivacyMode): ReadonlyMap<string, Voter> {
  const seatOrder = new Map(pack.seats.map(({ id }, order) => [id, order]))
  const groupOf = new Map(pack.seats.map(({ id, group }) => [id, group]))
  const groupOrder = listGroups(pack)
  const shown = session.participants.map(({ id, name, seats }) => {
    const seat = seats.find((held) => seatOrder.has(held)) ?? null
    const group = seat === null ? null : (groupOf.get(seat) ?? null)
    const place = seat === null ? [groupOrder.length, 0] : [groupOrder.indexOf(group ?? ''), seatOrder.get(seat) ?? 0]
    const voter: Voter = mode === 'named' ? { id, seat, group, name } : { id: seat ?? '', seat, group, name: null }
    return { participantId: id, voter, place }
  })
  const sorted = shown.sort((a, b) => (a.place[0] ?? 0) - (b.place[0] ?? 0) || (a.place[1] ?? 0) - (b.place[1] ?? 0))
  return new Map(sorted.map(({ participantId, voter }) => [participantId, voter]))
}

function shareQuestion(
  questionId: string,
  votes: ReadonlyMap<string, Vote>,
  voters: ReadonlyMap<string, Voter>,
  mode: PrivacyMode,
): QuestionVotes {
  const round = Math.max(...[...votes.values()].map((vote) => vote.round))
  const marks = [...voters].flatMap(([person, voter]): ShownVote[] => {
    const vote = votes.get(person)
    return vote === undefined ? [] : [{ mark: markOf(vote), voter: mode === 'anonymous' ? null : voter }]
  })
  const judged = marks.filter(({ mark }) => mark !== 'abstain').length
  const isWithheld = mode === 'anonymous' && judged < MIN_SHOWN
  const shown = isWithheld ? [] : mode === 'named' ? marks : withoutOrder(marks)
  const count = (mark: Mark) => shown.filter((vote) => vote.mark === mark).length
  return {
    questionId,
    round,
    counts: ([0, 1, 2, 3, 4] as const).map(count),
    unknownCount: count('unknown'),
    notApplicableCount: count('not-applicable'),
    abstainCount: count('abstain'),
    votes: shown,
    isWithheld,
  }
}

const markOf = ({ answer }: Vote): Mark => (answer.state === 'level' ? answer.level : answer.state)

const MARKS: readonly Mark[] = [0, 1, 2, 3, 4, 'unknown', 'not-applicable', 'abstain']

/** Within a seat, and without seats altogether, by what was said: a fixed order of people would tell who they are. */
function withoutOrder(marks: readonly ShownVote[]): ShownVote[] {
  const seats = [...new Set(marks.map(({ voter }) => voter?.seat))]
  return [...marks].sort(
    (a, b) => seats.indexOf(a.voter?.seat) - seats.indexOf(b.voter?.seat) || MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark),
  )
}
