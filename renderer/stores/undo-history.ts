/** What the facilitator did here, to be taken back step by step. The session's history is the journal; this is not saved. */
import { valueAt } from '../../shared/records/apply-change'
import type { ChangeOp } from '../../shared/records/change'
import { isPlaceMark } from '../../shared/records/commands'
import { findOverwrites, invertChange } from '../../shared/records/invert-change'
import type { SessionData } from '../../shared/records/session-data'

/** Steps kept. */
const DEPTH = 200

/** `conflict`: applying the step would overwrite what somebody changed since. */
export type Taken =
  | { readonly kind: 'ops'; readonly ops: readonly ChangeOp[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'conflict' }

export interface UndoHistory {
  add(ops: readonly ChangeOp[]): void
  takeUndo(data: SessionData, force: boolean): Taken
  takeRedo(data: SessionData, force: boolean): Taken
  can(): { readonly canUndo: boolean; readonly canRedo: boolean }
  clear(): void
}

export function createUndoHistory(): UndoHistory {
  let done: (readonly ChangeOp[])[] = []
  let undone: (readonly ChangeOp[])[] = []

  const take = (from: (readonly ChangeOp[])[], to: (readonly ChangeOp[])[], data: SessionData, force: boolean): Taken => {
    const last = from.at(-1)
    if (last === undefined) return { kind: 'nothing' }
    const ops = invertChange({ ops: last })
    if (!force && findOverwrites(data, ops).length > 0) return { kind: 'conflict' }
    const honest = withTrueBefore(data, ops)
    from.pop()
    to.push(honest)
    return { kind: 'ops', ops: honest }
  }

  return {
    add(ops) {
      const work = ops.filter((op) => !isPlaceMark(op))
      if (work.length === 0) return
      done = [...done.slice(1 - DEPTH), work]
      undone = []
    },
    takeUndo: (data, force) => take(done, undone, data, force),
    takeRedo: (data, force) => take(undone, done, data, force),
    can: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0 }),
    clear() {
      done = []
      undone = []
    },
  }
}

/** A forced step overwrites something else than it expected; the change says what, so that it can be taken back too. */
function withTrueBefore(data: SessionData, ops: readonly ChangeOp[]): ChangeOp[] {
  return findOverwrites(data, ops).length === 0 ? [...ops] : ops.map((op) => ({ ...op, before: valueAt(data, op.table, op.key, op.path) }))
}
