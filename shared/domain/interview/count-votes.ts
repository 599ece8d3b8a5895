/** Which votes count: METHOD.md section 1. */
import type { AnswerValue, Session, Vote } from './session'

/** One person's vote on one question that counts: anything but an abstention. */
export interface CountedVote {
  readonly participantId: string
  readonly answer: AnswerValue
}

/** Question id → its counted votes, in the order people first voted on it. Questions without any are missing. */
export type CountedVotes = ReadonlyMap<string, readonly CountedVote[]>

/**
 * Drops hidden votes first, then keeps each person's highest remaining round on each question. If that one is an abstention
 * the person has no counted vote: an earlier level does not come back. Two votes in one round are bad input; the later wins.
 */
export function countVotes(session: Session): CountedVotes {
  const lastVotes = new Map<string, Map<string, Vote>>()
  for (const vote of session.votes) {
    if (vote.hidden === true) continue
    let ofQuestion = lastVotes.get(vote.questionId)
    if (ofQuestion === undefined) {
      ofQuestion = new Map()
      lastVotes.set(vote.questionId, ofQuestion)
    }
    const earlier = ofQuestion.get(vote.participantId)
    if (earlier === undefined || vote.round >= earlier.round) ofQuestion.set(vote.participantId, vote)
  }
  const counted = new Map<string, readonly CountedVote[]>()
  for (const [questionId, ofQuestion] of lastVotes) {
    const votes = [...ofQuestion.values()].filter(isCounted)
    if (votes.length > 0) counted.set(questionId, votes)
  }
  return counted
}

const isCounted = (vote: Vote): vote is Vote & CountedVote => vote.answer.state !== 'abstain'

/** How many votes of each kind; everything the arithmetic reads from the votes of one question. */
export interface VoteTally {
  /** Level votes per level, index = level. */
  readonly levels: readonly number[]
  /** All level votes. */
  readonly levelCount: number
  readonly unknownCount: number
  readonly notApplicableCount: number
}

export function tallyVotes(votes: readonly CountedVote[]): VoteTally {
  const levels = [0, 0, 0, 0, 0]
  let [unknownCount, notApplicableCount] = [0, 0]
  for (const { answer } of votes) {
    if (answer.state === 'level') levels[answer.level] = (levels[answer.level] ?? 0) + 1
    else if (answer.state === 'unknown') unknownCount += 1
    else notApplicableCount += 1
  }
  return { levels, levelCount: votes.length - unknownCount - notApplicableCount, unknownCount, notApplicableCount }
}

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
