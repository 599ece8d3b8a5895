/** Several commands as one change. */
import { applyOps } from './apply-change'
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'

export type Command = (data: SessionData) => readonly ChangeOp[]

/** The ops of all of them, each command asked of what the ones before it left. */
export function inTurn(data: SessionData, ...commands: readonly Command[]): ChangeOp[] {
  const ops: ChangeOp[] = []
  let now = data
  for (const command of commands) {
    const made = command(now)
    ops.push(...made)
    now = applyOps(now, made)
  }
  return ops
}
