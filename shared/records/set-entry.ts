/** One entry of an optional table of the session: the table comes with its first entry and goes with its last. */
import { valueAt } from './apply-change'
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/**
 * null takes the entry away.
 * @param table where the table is in the session's record; tables within tables come and go with it
 */
export function setEntry(data: SessionData, table: readonly [string, ...string[]], name: string, value: unknown): ChangeOp[] {
  const set = (path: readonly string[], after: unknown): ChangeOp[] => setValue(data, 'sessions', data.sessionId, path, after)
  const entries = (path: readonly string[]): readonly string[] => {
    const known = valueAt(data, 'sessions', data.sessionId, path)
    return typeof known === 'object' && known !== null ? Object.keys(known) : []
  }
  const path = [...table, name]
  if (value === null) {
    // The outermost table that holds nothing else goes as a whole.
    const emptied = table.findIndex((_, depth) =>
      path.slice(depth + 1).every((step, at) => isOnly(entries(path.slice(0, depth + 1 + at)), step)),
    )
    return set(emptied < 0 ? path : path.slice(0, emptied + 1), null)
  }
  // The change names the outermost table that is not there yet, so that undo takes the whole of it away.
  const missing = table.findIndex((_, depth) => entries(path.slice(0, depth + 1)).length === 0)
  if (missing < 0) return set(path, value)
  const whole = path.slice(missing + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
  return set(path.slice(0, missing + 1), whole)
}

const isOnly = (names: readonly string[], name: string): boolean => names.length === 1 && names[0] === name
