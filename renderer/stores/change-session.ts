/** A command on the open session. */
import type { ChangeOp } from '../../shared/records/change'
import type { SessionData } from '../../shared/records/session-data'
import { useSessionStore } from './session-store'

/** Runs the command on the newest data, not on what was drawn last. Without an open session nothing happens. */
export function changeSession(command: (data: SessionData) => ChangeOp[]): void {
  const { data, commit } = useSessionStore.getState()
  if (data !== null) commit(command(data))
}
