/** Between the records of the store and the session as a whole. */
import { emptySessionData, RECORD_TABLES } from '../../shared/records/apply-change'
import type { SessionData } from '../../shared/records/session-data'
import type { PlacedRecord, Snapshot } from './replay'

/** As stored: not migrated, not validated. */
export function sessionFromSnapshot(sessionId: string, snapshot: Snapshot): unknown {
  const tables: Record<string, Record<string, unknown>> = Object.fromEntries(RECORD_TABLES.map((table) => [table, {}]))
  let session: unknown = null
  for (const { table, key, value } of snapshot.values()) {
    const records = tables[table]
    if (table === 'sessions') session = value
    else if (records !== undefined) records[key] = value
  }
  return { ...emptySessionData(sessionId), ...tables, session }
}

/** Every record, in the order in which the session holds them. */
export function recordsFromSession(data: SessionData): PlacedRecord[] {
  const session: PlacedRecord[] = data.session === null ? [] : [{ table: 'sessions', key: data.sessionId, order: 0, value: data.session }]
  const records = RECORD_TABLES.flatMap((table) =>
    Object.entries(data[table]).map(([key, value], order): PlacedRecord => ({ table, key, order, value })),
  )
  return [...session, ...records]
}
