/** A small session to work on, and changes to it. */
import type { Session } from '../../../../shared/domain/interview/session'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import type { Change, ChangeOp } from '../../../../shared/records/change'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile } from '../../../../shared/records/session-file'

export const AT = '2026-11-21T09:00:00.000Z'

export function aSessionFile(changes: Partial<Session> = {}): Session {
  return {
    format: 'ready-room/session',
    formatVersion: 1,
    session: {
      id: 's1',
      title: 'Claims triage',
      initiative: 'Claims triage',
      packId: 'core',
      packVersion: '1.0.0',
      depth: 'express',
      profile: { autonomy: 'drafts' },
      date: '2026-11-21',
    },
    participants: [],
    votes: [],
    agreed: [],
    notes: [],
    decisions: [],
    parked: [],
    prose: [],
    edits: [],
    ...changes,
  }
}

export function aSession(changes: Partial<Session> = {}): SessionData {
  return applyOps(emptySessionData('s1'), opsFromSessionFile(aSessionFile(changes), { createdAt: AT }))
}

export function aChange(ops: readonly ChangeOp[], changes: Partial<Change> = {}): Change {
  return { id: 'c1', sessionId: 's1', device: 'd1', lamport: 1, at: AT, by: 'facilitator', origin: 'console', ops, ...changes }
}
