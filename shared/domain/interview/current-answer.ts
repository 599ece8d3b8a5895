/** What a question's answer is right now: agreed, else provisional from votes, else open. METHOD.md section 1. */
import type { LevelNumber } from '../pack/pack'
import { type CountedVote, type CountedVotes, countVotes, levelVotes } from './count-votes'
import type { AgreedAnswer, AnswerValue, Session } from './session'

/** The element at index floor((n−1)/2) of an ascending list; null when empty. */
export const lowerMedian = (sorted: readonly LevelNumber[]): LevelNumber | null => sorted[Math.floor((sorted.length - 1) / 2)] ?? null

/** The lower median of the level votes if at least half of the counted votes are levels, else `unknown`; null without counted votes. */
export function provisionalAnswer(votes: readonly CountedVote[]): AnswerValue | null {
  if (votes.length === 0) return null
  const levels = levelVotes(votes)
  const median = lowerMedian(levels)
  return median !== null && 2 * levels.length >= votes.length ? { state: 'level', level: median } : { state: 'unknown' }
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
  for (const [questionId, ofQuestion] of votes)
    answers.set(questionId, { ...OPEN, answer: provisionalAnswer(ofQuestion), provisional: true })
  for (const agreed of session.agreed) answers.set(agreed.questionId, { answer: agreed.answer, agreed, provisional: false })
  return answers
}
