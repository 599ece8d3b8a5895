/** What a question's answer is right now: agreed, else provisional from votes, else open. METHOD.md section 1. */
import type { LevelNumber } from '../pack/pack'
import { type CountedVote, type CountedVotes, countVotes, levelAt, tallyVotes } from './count-votes'
import type { AgreedAnswer, AnswerValue, Session } from './session'

/** The element at index floor((n−1)/2) of the sorted level votes, given how many there are per level; null when there are none. */
export function lowerMedian(levels: readonly number[]): LevelNumber | null {
  const count = levels.reduce((sum, votes) => sum + votes, 0)
  return levelAt(levels, Math.floor((count - 1) / 2)) as LevelNumber | null
}

/** The lower median of the level votes if at least half of the counted votes are levels, else `unknown`; null without counted votes. */
export function provisionalAnswer(votes: readonly CountedVote[]): AnswerValue | null {
  if (votes.length === 0) return null
  const { levels, levelCount } = tallyVotes(votes)
  const median = levelCount === 0 ? null : lowerMedian(levels)
  return median !== null && 2 * levelCount >= votes.length ? { state: 'level', level: median } : { state: 'unknown' }
}

export interface CurrentAnswer {
  /** Null = open. */
  readonly answer: AnswerValue | null
  /** The agreed record; null when the answer is provisional or open. */
  readonly agreed: AgreedAnswer | null
  readonly provisional: boolean
}

export const OPEN: CurrentAnswer = { answer: null, agreed: null, provisional: false }

/** Question id → current answer; open questions are missing. */
export type CurrentAnswers = ReadonlyMap<string, CurrentAnswer>

export function currentAnswers(session: Session, votes: CountedVotes = countVotes(session)): CurrentAnswers {
  const answers = new Map<string, CurrentAnswer>()
  for (const agreed of session.agreed) answers.set(agreed.questionId, { answer: agreed.answer, agreed, provisional: false })
  for (const [questionId, ofQuestion] of votes) {
    if (!answers.has(questionId)) answers.set(questionId, { answer: provisionalAnswer(ofQuestion), agreed: null, provisional: true })
  }
  return answers
}
