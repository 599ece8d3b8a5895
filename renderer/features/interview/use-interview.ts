/** What the interview screen reads from the open session: what is asked, what is answered, how far it has come. */
import { useMemo } from 'react'
import { type AskedQuestions, askedQuestions } from '../../../shared/domain/interview/asked-questions'
import { type InterviewProgress, interviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { Session } from '../../../shared/domain/interview/session'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { AnswerRecord, SessionData } from '../../../shared/records/session-data'
import { sessionFileFromData } from '../../../shared/records/session-file'
import { useSessionStore } from '../../stores/session-store'

export interface Interview extends AskedQuestions {
  readonly data: SessionData
  readonly pack: Pack
  readonly session: Session
  readonly progress: InterviewProgress
}

/** Null while no session is open. */
export function useInterview(): Interview | null {
  const data = useSessionStore((state) => state.data)
  const pack = useSessionStore((state) => state.pack)
  return useMemo(() => {
    if (data === null || data.session === null || pack === null) return null
    const session = sessionFileFromData(data)
    return { data, pack, session, progress: interviewProgress(pack, session), ...askedQuestions(pack, session) }
  }, [data, pack])
}

export type QuestionState = 'open' | 'answered' | 'unknown' | 'not-applicable'

/** How a question stands in the rail. A note alone leaves it open. */
export function stateOfAnswer(record: AnswerRecord | undefined): QuestionState {
  const state = record?.answer?.state
  return state === undefined ? 'open' : state === 'level' ? 'answered' : state
}

export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const
