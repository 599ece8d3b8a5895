/** What is recorded after people have talked about a question: the answer they stand by, and who sees it differently. */
import type { AnswerValue } from '../domain/interview/session'
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'
import { setValue } from './set-value'
import { textOrNull } from './text-or-null'

/** What somebody says who does not stand by the answer; an empty text takes it away. */
export function setDissent(data: SessionData, questionId: string, text: string): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['dissent'], textOrNull(text))
}

/** A false is kept as well: somebody decided that it is settled, so nothing proposes it again. */
export function setDisputed(data: SessionData, questionId: string, isDisputed: boolean): ChangeOp[] {
  return setValue(data, 'answers', questionId, ['disputed'], isDisputed)
}

export interface Recorded {
  readonly answer: AnswerValue
  /** Why the level lies above the middle of the votes; null where it does not, which takes an earlier reason away. */
  readonly reason: string | null
  /** Whether it stays marked as disputed; null leaves it as it is. */
  readonly disputed: boolean | null
}

/** Answer, reason and mark in one change, so that one undo takes all of it back. Evidence, note and dissent stay. */
export function recordAgreed(data: SessionData, questionId: string, { answer, reason, disputed }: Recorded): ChangeOp[] {
  return [
    ...setValue(data, 'answers', questionId, ['answer'], answer),
    ...setValue(data, 'answers', questionId, ['reason'], reason),
    ...(disputed === null ? [] : setDisputed(data, questionId, disputed)),
  ]
}
