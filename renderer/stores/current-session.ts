/** The open session as the arithmetic reads it, made once per change of the data. */
import { knowCount } from '../../shared/domain/interview/count-votes'
import type { Session } from '../../shared/domain/interview/session'
import { createVoteCounter } from '../../shared/domain/interview/vote-counter'
import type { SessionData } from '../../shared/records/session-data'
import { ballotsOfData, sessionFileFromData } from '../../shared/records/session-file'

/** Reads one session after the other, and of each only what changed since the last time. */
export function createSessionReader(): (data: SessionData) => Session {
  const countBallots = createVoteCounter()
  let last: { readonly data: SessionData; readonly session: Session } | null = null
  return (data) => {
    if (last?.data === data) return last.session
    const session = sessionFileFromData(data)
    knowCount(session.votes, countBallots(ballotsOfData(data)))
    last = { data, session }
    return session
  }
}

/** Throws when the session has not been created yet. */
export const readSession = createSessionReader()
