/** Which votes count: METHOD.md section 1. */
import type { LevelNumber } from '../pack/pack'
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
    const votes = [...ofQuestion.values()].flatMap(countedVote)
    if (votes.length > 0) counted.set(questionId, votes)
  }
  return counted
}

const countedVote = ({ participantId, answer }: Vote): readonly CountedVote[] =>
  answer.state === 'abstain' ? [] : [{ participantId, answer }]

/** The level votes, ascending. */
export function levelVotes(votes: readonly CountedVote[]): readonly LevelNumber[] {
  const levels: LevelNumber[] = []
  for (const { answer } of votes) if (answer.state === 'level') levels.push(answer.level)
  return levels.sort((a, b) => a - b)
}
