/** A command on the open session, and the way back from one. */
import type { ChangeOp } from '../../shared/records/change'
import { findOverwrites, invertChange } from '../../shared/records/invert-change'
import type { SessionData } from '../../shared/records/session-data'
import { useSessionStore } from './session-store'

/** Runs the command on the newest data, not on what was drawn last; returns its ops. Without an open session nothing happens. */
export function changeSession(command: (data: SessionData) => readonly ChangeOp[]): readonly ChangeOp[] {
  const { data, commit } = useSessionStore.getState()
  if (data === null) return []
  const ops = command(data)
  commit(ops)
  return ops
}

/**
 * Takes ops back that were made to a session: for a button that may be pressed much later. Nothing happens when another session is open
 * by then, or when one of the places was changed since: work of today is never overwritten by an old button.
 */
export function undoOps(sessionId: string, ops: readonly ChangeOp[]): void {
  changeSession((data) => {
    const back = invertChange({ ops })
    return data.sessionId === sessionId && findOverwrites(data, back).length === 0 ? back : []
  })
}
