/** What the interview screen reads from the open session: what is asked, what is answered, how far it has come. */
import { useMemo } from 'react'
import { type AskedQuestions, askedQuestions } from '../../../shared/domain/interview/asked-questions'
import { type CurrentAnswers, currentAnswers } from '../../../shared/domain/interview/current-answer'
import { type InterviewProgress, interviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { AnswerValue, Session } from '../../../shared/domain/interview/session'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { SessionData } from '../../../shared/records/session-data'
import { readSession } from '../../stores/current-session'
import { useSessionStore } from '../../stores/session-store'

export interface Interview extends AskedQuestions {
  readonly data: SessionData
  readonly pack: Pack
  readonly session: Session
  readonly progress: InterviewProgress
  /** Agreed, else derived from votes where there are any; open questions are missing. */
  readonly answers: CurrentAnswers
}

/** Null while no session is open. */
export function useInterview(): Interview | null {
  const data = useSessionStore((state) => state.data)
  const pack = useSessionStore((state) => state.pack)
  return useMemo(() => {
    if (data === null || data.session === null || pack === null) return null
    const session = readSession(data)
    return {
      data,
      pack,
      session,
      progress: interviewProgress(pack, session),
      answers: currentAnswers(session),
      ...askedQuestions(pack, session),
    }
  }, [data, pack])
}

export type QuestionState = 'open' | 'answered' | 'unknown' | 'not-applicable'

/** How a question stands in the rail, the same as in the counts. A note alone leaves it open. */
export function stateOf(answers: CurrentAnswers, questionId: string): QuestionState {
  const answer: AnswerValue | null = answers.get(questionId)?.answer ?? null
  if (answer === null) return 'open'
  return answer.state === 'level' ? 'answered' : answer.state
}
