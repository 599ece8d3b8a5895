/** What the facilitator did here, to be taken back step by step. The session's history is the journal; this is not saved. */
import { valueAt } from '../../shared/records/apply-change'
import type { ChangeOp } from '../../shared/records/change'
import { changeRecord, valueAtPath } from '../../shared/records/change-record'
import { isPlaceMark } from '../../shared/records/commands'
import { findOverwrites, invertChange } from '../../shared/records/invert-change'
import type { SessionData } from '../../shared/records/session-data'

/** Steps kept. */
const DEPTH = 200
/** Milliseconds within which typing on in the same text is one step. */
const TYPING_PAUSE = 2000

/** `conflict`: applying the step would overwrite what somebody changed since. */
export type Taken =
  | { readonly kind: 'ops'; readonly ops: readonly ChangeOp[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'conflict' }

export interface UndoHistory {
  /** @param at ISO instant of the change */
  add(ops: readonly ChangeOp[], at: string): void
  takeUndo(data: SessionData, force: boolean): Taken
  takeRedo(data: SessionData, force: boolean): Taken
  can(): { readonly canUndo: boolean; readonly canRedo: boolean }
  clear(): void
}

export function createUndoHistory(): UndoHistory {
  let done: (readonly ChangeOp[])[] = []
  let undone: (readonly ChangeOp[])[] = []
  /** Time of the last step; a step taken back or forward ends the typing. */
  let lastTyped = Number.NEGATIVE_INFINITY

  const take = (from: (readonly ChangeOp[])[], to: (readonly ChangeOp[])[], data: SessionData, force: boolean): Taken => {
    const last = from.at(-1)
    if (last === undefined) return { kind: 'nothing' }
    const ops = invertChange({ ops: last })
    if (!force && findOverwrites(data, ops).length > 0) return { kind: 'conflict' }
    const honest = withTrueBefore(data, ops)
    from.pop()
    lastTyped = Number.NEGATIVE_INFINITY
    to.push(honest)
    return { kind: 'ops', ops: honest }
  }

  return {
    add(ops, at) {
      const work = ops.filter((op) => !isPlaceMark(op))
      if (work.length === 0) return
      const now = Date.parse(at)
      const typed = now - lastTyped < TYPING_PAUSE ? joinTyping(done.at(-1), work) : null
      done = typed === null ? [...done.slice(1 - DEPTH), work] : [...done.slice(0, -1), typed]
      undone = []
      lastTyped = now
    },
    takeUndo: (data, force) => take(done, undone, data, force),
    takeRedo: (data, force) => take(undone, done, data, force),
    can: () => ({ canUndo: done.length > 0, canRedo: undone.length > 0 }),
    clear() {
      done = []
      undone = []
      lastTyped = Number.NEGATIVE_INFINITY
    },
  }
}

/**
 * One step out of two pieces of typing in the same text; null when they are something else. The first piece may have brought
 * the record the text stands in: then that comes and goes with the text.
 */
function joinTyping(before: readonly ChangeOp[] | undefined, after: readonly ChangeOp[]): readonly ChangeOp[] | null {
  const [first, second] = [before?.[0], after[0]]
  if (before?.length !== 1 || after.length !== 1 || first === undefined || second === undefined) return null
  if (first.table !== second.table || first.key !== second.key || !first.path.every((step, at) => step === second.path[at])) return null
  const inside = second.path.slice(first.path.length)
  if (inside.length > 0 && first.before !== null) return null
  if (typeof second.before !== 'string' || typeof second.after !== 'string') return null
  if ((inside.length === 0 ? first.after : valueAtPath(first.after, inside)) !== second.before) return null
  return [{ ...first, after: inside.length === 0 ? second.after : changeRecord(first.after, { ...second, path: inside }) }]
}

/** A forced step overwrites something else than it expected; the change says what, so that it can be taken back too. */
function withTrueBefore(data: SessionData, ops: readonly ChangeOp[]): ChangeOp[] {
  return findOverwrites(data, ops).length === 0 ? [...ops] : ops.map((op) => ({ ...op, before: valueAt(data, op.table, op.key, op.path) }))
}
