/** Which votes count: METHOD.md section 1. */
import { remember } from '../../lib/remember'
import type { AnswerValue, Session, Vote } from './session'

/** One person's vote on one question that counts: anything but an abstention. */
export interface CountedVote {
  readonly participantId: string
  readonly answer: AnswerValue
}

/** Question id → its counted votes, in the order people first voted on it. Questions without any are missing. */
export type CountedVotes = ReadonlyMap<string, readonly CountedVote[]>

/** Question id → person → their vote of the highest round that is not hidden, abstentions included; people in the order they first voted. Questions without any are missing. */
export function lastVotes({ votes }: Pick<Session, 'votes'>): ReadonlyMap<string, ReadonlyMap<string, Vote>> {
  const last = new Map<string, Map<string, Vote>>()
  for (const vote of votes) {
    const ofQuestion = last.get(vote.questionId)
    if (!supersedes(vote, ofQuestion?.get(vote.participantId))) continue
    if (ofQuestion === undefined) last.set(vote.questionId, new Map([[vote.participantId, vote]]))
    else ofQuestion.set(vote.participantId, vote)
  }
  return last
}

/**
 * Drops hidden votes first, then keeps each person's highest remaining round on each question. If that one is an abstention
 * the person has no counted vote: an earlier level does not come back. Two votes in one round are bad input; the later wins.
 */
export const countVotes = ({ votes }: Pick<Session, 'votes'>): CountedVotes => known.get(votes) ?? countAfresh(votes)

/** Counts that a vote counter has made already. */
const known = new WeakMap<readonly Vote[], CountedVotes>()

/** For whoever counted these very votes in a cheaper way: `countVotes` then need not count them again. */
export function knowCount(votes: readonly Vote[], counted: CountedVotes): void {
  known.set(votes, counted)
}

function countAfresh(votes: readonly Vote[]): CountedVotes {
  const counted = new Map<string, readonly CountedVote[]>()
  for (const [questionId, ofQuestion] of lastVotes({ votes })) {
    const counting = [...ofQuestion.values()].filter(isCounted)
    if (counting.length > 0) counted.set(questionId, counting)
  }
  return counted
}

/** True when the vote takes the place of what the same person voted before it in the list, on the same question. */
export const supersedes = (vote: Vote, earlier: Vote | undefined): boolean =>
  vote.hidden !== true && (earlier === undefined || vote.round >= earlier.round)

export const isCounted = (vote: Vote): vote is Vote & CountedVote => vote.answer.state !== 'abstain'

/** How many votes of each kind; everything the arithmetic reads from the votes of one question. */
export interface VoteTally {
  /** Level votes per level, index = level. */
  readonly levels: readonly number[]
  /** All level votes. */
  readonly levelCount: number
  readonly unknownCount: number
  readonly notApplicableCount: number
}

export const tallyVotes = remember((votes: readonly CountedVote[]): VoteTally => {
  const levels = [0, 0, 0, 0, 0]
  let [unknownCount, notApplicableCount] = [0, 0]
  for (const { answer } of votes) {
    if (answer.state === 'level') levels[answer.level] = (levels[answer.level] ?? 0) + 1
    else if (answer.state === 'unknown') unknownCount += 1
    else notApplicableCount += 1
  }
  return { levels, levelCount: votes.length - unknownCount - notApplicableCount, unknownCount, notApplicableCount }
})

/** The level at this index of the sorted level votes; null for an index they do not have. */
export function levelAt(levels: readonly number[], index: number): number | null {
  if (index < 0) return null
  let passed = 0
  for (const [level, count] of levels.entries()) {
    passed += count
    if (index < passed) return level
  }
  return null
}
