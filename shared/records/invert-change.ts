/** Undo is a change of its own that puts back what was there before. */
import { valueAt } from './apply-change'
import type { ChangeOp } from './change'
import { isSameValue } from './json-value'
import type { SessionData } from './session-data'

/** The ops that take a change back: last first, before and after swapped. */
export function invertChange(change: { readonly ops: readonly ChangeOp[] }): ChangeOp[] {
  return change.ops.map((op) => ({ ...op, before: op.after, after: op.before })).reverse()
}

/**
 * The ops whose place holds something else than they expect to find: somebody changed it since.
 * Empty means that applying them overwrites nobody's work. A change of the same record is seen at its own path only.
 */
export function findOverwrites(data: SessionData, ops: readonly ChangeOp[]): ChangeOp[] {
  const seen = new Set<string>()
  return ops.filter((op) => {
    // Only the first op at a place meets the session as it is; a later one meets what the first left behind.
    const place = JSON.stringify([op.table, op.key, op.path])
    if (seen.has(place)) return false
    seen.add(place)
    return !isSameValue(valueAt(data, op.table, op.key, op.path), op.before)
  })
}
