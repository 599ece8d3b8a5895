/** What one op does to one record. The store applies it to rows, `applyChange` to the session in memory: one meaning for both. */
import type { ChangeOp, TableName } from './change'
import { isSameValue, ownValue } from './json-value'

type Fields = Readonly<Record<string, unknown>>

/**
 * The record after the op; undefined = absent. The same object comes back when nothing changes.
 *
 * Answers and ballots have no life of their own: they appear with their first field and go with their last one, so that
 * two people may start the same answer at once without touching each other's fields. Every other record is created whole,
 * and a change inside a record that was removed in the meantime does nothing: removal wins.
 */
export function changeRecord(record: unknown, op: ChangeOp): unknown {
  const next = op.path.length === 0 ? (op.after ?? undefined) : changeInside(record, op)
  if (isBare(op.table, next)) return undefined
  return isSameValue(record, next) ? record : next
}

function changeInside(record: unknown, op: ChangeOp): unknown {
  const start = record ?? startOf(op.table, op.key)
  return start === undefined ? undefined : setPath(start, op.path, op.after)
}

function startOf(table: TableName, key: string): Fields | undefined {
  if (table === 'answers') return { questionId: key }
  if (table === 'ballots') return { participantId: key, votes: {} }
  return undefined
}

function isBare(table: TableName, record: unknown): boolean {
  if (record === undefined) return false
  if (table === 'answers') return Object.keys(record as Fields).every((field) => field === 'questionId')
  if (table === 'ballots') return Object.keys((ownValue(record, 'votes') ?? {}) as Fields).length === 0
  return false
}

/** null takes the field away; missing containers on the way are made, so that an early change is not lost. */
function setPath(target: unknown, path: readonly string[], after: unknown): unknown {
  const [field, ...rest] = path
  if (field === undefined) return after
  if (typeof target !== 'object' || target === null || Array.isArray(target))
    throw new Error(`a change reaches into a plain value at "${field}"`)
  const { [field]: current, ...others } = target as Record<string, unknown>
  const known = Object.hasOwn(target, field)
  if (rest.length === 0 && after === null) return known ? others : target
  if (!known && after === null) return target
  return { ...target, [field]: setPath(rest.length > 0 && !known ? {} : current, rest, after) }
}

/** The value at a path of a record; null = absent, as in `before` and `after`. */
export function valueAtPath(record: unknown, path: readonly string[]): unknown {
  let value: unknown = record
  for (const field of path) value = ownValue(value, field)
  return value ?? null
}
