/** Applies changes to a session in memory: pure, immutable, and sharing everything a change does not touch. */
import { type Change, type ChangeOp, isHostileName, type TableName } from './change'
import { changeRecord, valueAtPath } from './change-record'
import { ownValue } from './json-value'
import type { SessionData, SessionRecord } from './session-data'

/** Tables whose records belong to a session, beside its one `sessions` record. */
export const RECORD_TABLES = ['participants', 'ballots', 'answers', 'notes', 'decisions', 'parked', 'prose', 'edits'] as const
export type RecordTable = (typeof RECORD_TABLES)[number]

export const isRecordTable = (table: string): table is RecordTable => (RECORD_TABLES as readonly string[]).includes(table)

export function emptySessionData(sessionId: string): SessionData {
  return {
    sessionId,
    session: null,
    participants: {},
    ballots: {},
    answers: {},
    notes: {},
    decisions: {},
    parked: {},
    prose: {},
    edits: {},
  }
}

/**
 * The session after the change. Data that a change does not alter comes back as the same object, so that selectors can
 * compare by identity. Throws when the change is not for this session or not for its tables: that is a programming error.
 */
export function applyChange(data: SessionData, change: Change): SessionData {
  if (change.sessionId !== data.sessionId) throw new Error(`change ${change.id} is not for session ${data.sessionId}`)
  return applyOps(data, change.ops)
}

/** Applies ops in order. */
export function applyOps(data: SessionData, ops: readonly ChangeOp[]): SessionData {
  let session = data.session
  const touched = new Map<RecordTable, Record<string, unknown>>()
  for (const op of ops) {
    refuseHostileNames(op)
    if (op.table === 'sessions') {
      if (op.key !== data.sessionId) throw new Error(`a change of session ${op.key} reached session ${data.sessionId}`)
      session = (changeRecord(session ?? undefined, op) as SessionRecord | undefined) ?? null
    } else if (isRecordTable(op.table)) {
      changeTable(data, touched, op.table, op)
    } else {
      throw new Error(`table ${op.table} does not belong to a session`)
    }
  }
  if (touched.size === 0 && session === data.session) return data
  return { ...data, session, ...Object.fromEntries(touched) }
}

function changeTable(data: SessionData, touched: Map<RecordTable, Record<string, unknown>>, table: RecordTable, op: ChangeOp): void {
  const records = touched.get(table) ?? (data[table] as Readonly<Record<string, unknown>>)
  const before = ownValue(records, op.key)
  const after = changeRecord(before, op)
  if (after === before) return
  // The table is copied once per change and then filled in place: an import of thousands of records stays linear.
  const copy = touched.get(table) ?? { ...data[table] }
  if (after === undefined) delete copy[op.key]
  else copy[op.key] = after
  touched.set(table, copy)
}

function refuseHostileNames(op: ChangeOp): void {
  const name = [op.key, ...op.path].find(isHostileName)
  if (name !== undefined) throw new Error(`"${name}" cannot be the name of a record or field`)
}

/** What a session holds at a path; null = absent. */
export function valueAt(data: SessionData, table: TableName, key: string, path: readonly string[]): unknown {
  if (table === 'sessions') return key === data.sessionId ? valueAtPath(data.session ?? undefined, path) : null
  return isRecordTable(table) ? valueAtPath(ownValue(data[table], key), path) : null
}
