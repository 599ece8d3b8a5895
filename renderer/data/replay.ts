/** Records by place, and what changes make of them: the same for a page of the journal and for a whole one. */

import { type ChangeOp, isHostileName, type JournalEntry, type TableName } from '../../shared/records/change'
import { changeRecord } from '../../shared/records/change-record'
import { isSameValue } from '../../shared/records/json-value'

/** A record with the number that keeps it in the order of its making. */
export interface PlacedRecord {
  readonly table: TableName
  readonly key: string
  readonly order: number
  readonly value: unknown
}

/** Place → record. */
export type Snapshot = ReadonlyMap<string, PlacedRecord>

/** More than the ops of one change, so that order numbers of two changes never meet. */
const OPS_PER_CHANGE = 32_768

export const placeOf = (table: TableName, key: string): string => `${table}/${key}`

/** Applies entries in place. Throws on an op that cannot be meant; the store then stays as it was. */
export function replayInto(snapshot: Map<string, PlacedRecord>, entries: readonly JournalEntry[]): void {
  for (const { seq, change } of entries) {
    for (const [index, op] of change.ops.entries()) replayOp(snapshot, op, seq * OPS_PER_CHANGE + index)
  }
}

function replayOp(snapshot: Map<string, PlacedRecord>, op: ChangeOp, order: number): void {
  if ([op.key, ...op.path].some(isHostileName)) throw new Error(`"${op.key}" cannot be the name of a record`)
  const place = placeOf(op.table, op.key)
  const known = snapshot.get(place)
  const value = changeRecord(known?.value, op)
  if (value === known?.value) return
  if (value === undefined) snapshot.delete(place)
  else snapshot.set(place, { table: op.table, key: op.key, order: known?.order ?? order, value })
}

/** What the first snapshot is lacking to hold everything the second does. Records only the first has are kept. */
export function missingOps(from: Snapshot, wanted: Snapshot): ChangeOp[] {
  return [...wanted.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ table, key, value }) => {
      const before = from.get(placeOf(table, key))?.value
      return isSameValue(before, value) ? [] : [{ table, key, path: [], before: before ?? null, after: value }]
    })
}
