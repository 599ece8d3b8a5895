/** The op behind every command: one value at one place, saying what was there before. */
import { valueAt } from './apply-change'
import type { ChangeOp, TableName } from './change'
import { isSameValue, withoutUndefined } from './json-value'
import type { SessionData } from './session-data'

/** No op when it is so already; null takes the value away. */
export function setValue(data: SessionData, table: TableName, key: string, path: readonly string[], value: unknown): ChangeOp[] {
  if (table === 'sessions' && data.session === null) return []
  const after = withoutUndefined(value)
  const before = valueAt(data, table, key, path)
  return isSameValue(before, after) ? [] : [{ table, key, path: [...path], before, after }]
}
