/**
 * The working store: always a prefix of the journal. An entry and the mark that it has been applied are written in one
 * transaction, so the store knows exactly what it lacks.
 */
import { isRecordTable, RECORD_TABLES } from '../../shared/records/apply-change'
import type { JournalEntry, TableName } from '../../shared/records/change'
import type { SessionRecord } from '../../shared/records/session-data'
import type { AppliedMark, PackRow, ReadyRoomDatabase, RecordRow, SessionRow } from './database'
import { type PlacedRecord, placeOf, replayInto, type Snapshot } from './replay'

const LIBRARY_MARK = 'applied-library'
const SESSION_MARK = 'applied/'
const markKey = (sessionId: string | null): string => (sessionId === null ? LIBRARY_MARK : `${SESSION_MARK}${sessionId}`)

/** `gap`: entries before these are missing here; nothing was applied. */
export type ApplyOutcome = 'applied' | 'gap'

export interface Marks {
  readonly library: AppliedMark | null
  readonly sessions: ReadonlyMap<string, AppliedMark>
}

export interface SessionRepository {
  /** Applies entries of one journal, numbered without gaps. Those the store has already are skipped. */
  apply(sessionId: string | null, entries: readonly JournalEntry[]): Promise<ApplyOutcome>
  /** The last entry applied; null when none was. */
  mark(sessionId: string | null): Promise<AppliedMark | null>
  marks(): Promise<Marks>
  /** Every record of a session, or the library's packs. */
  snapshot(sessionId: string | null): Promise<Snapshot>
  /** Forgets the records and the mark, for a replay from the first entry. The journal must hold all of it. */
  forget(sessionId: string | null): Promise<void>
  /** Replaces records after a migration of the saved shape; the mark stays. */
  rewrite(sessionId: string, records: readonly PlacedRecord[]): Promise<void>
  headers(): Promise<readonly SessionRow[]>
  pack(key: string): Promise<unknown>
  packKeys(): Promise<readonly string[]>
  /** Everything in the table of packs: packs in all their languages, and drafts. */
  packs(): Promise<readonly PackRow[]>
  /** The value kept under a name, or the one given, which is then kept. */
  remember<T>(name: string, initial: T): Promise<T>
}

export function createSessionRepository(db: ReadyRoomDatabase): SessionRepository {
  const readMark = async (sessionId: string | null): Promise<AppliedMark | null> =>
    ((await db.meta.get(markKey(sessionId)))?.value as AppliedMark | undefined) ?? null

  return {
    mark: readMark,

    async apply(sessionId, entries) {
      const tables = [...new Set(entries.flatMap(({ change }) => change.ops.map(({ table }) => table)))]
      if (tables.some((table) => (table === 'packs') !== (sessionId === null))) throw new Error('a change in the wrong journal')
      return db.transaction('rw', [...new Set(['meta', 'sessions', ...tables])], async (): Promise<ApplyOutcome> => {
        // Everything is asked for at once and written at once: each wait in between would be a turn of the event loop.
        const [meta, before] = await Promise.all([
          db.meta.bulkGet([markKey(sessionId), 'lamport']),
          readPlaces(db, sessionId, placesOf(sessionId, entries)),
        ])
        const applied = (meta[0]?.value as AppliedMark | undefined)?.seq ?? 0
        const news = entries.filter(({ seq }) => seq > applied)
        const [first, last] = [news[0], news.at(-1)]
        if (first === undefined || last === undefined) return 'applied'
        if (first.seq !== applied + 1) return 'gap'
        const after = new Map(before)
        replayInto(after, news)
        const lamport = Math.max((meta[1]?.value as number | undefined) ?? 0, ...news.map(({ change }) => change.lamport))
        await Promise.all([
          ...writeDifference(db, sessionId, before, after, { touchedAt: last.change.at, seq: last.seq }),
          db.meta.bulkPut([
            { key: markKey(sessionId), value: { seq: last.seq, changeId: last.change.id } satisfies AppliedMark },
            { key: 'lamport', value: lamport },
          ]),
        ])
        return 'applied'
      })
    },

    async marks() {
      const rows = await db.meta.where('key').startsWith(SESSION_MARK).toArray()
      return {
        library: await readMark(null),
        sessions: new Map(rows.map((row) => [row.key.slice(SESSION_MARK.length), row.value as AppliedMark])),
      }
    },

    snapshot: (sessionId) =>
      db.transaction('r', sessionId === null ? [db.packs] : [db.sessions, ...db.recordTables], () =>
        sessionId === null ? readPacks(db) : readSession(db, sessionId),
      ),

    forget: (sessionId) =>
      db.transaction('rw', [db.meta, db.packs, db.sessions, ...db.recordTables], async () => {
        if (sessionId === null) await db.packs.clear()
        else await clearSession(db, sessionId)
        await db.meta.delete(markKey(sessionId))
      }),

    rewrite: (sessionId, records) =>
      db.transaction('rw', [db.sessions, ...db.recordTables], async () => {
        const { touchedAt = '', seq = 0 } = (await db.sessions.get(sessionId)) ?? {}
        await clearSession(db, sessionId)
        await Promise.all(writeRecords(db, sessionId, records, { touchedAt, seq }))
      }),

    headers: () => db.sessions.orderBy('touchedAt').reverse().toArray(),

    pack: async (key) => (await db.packs.get(key))?.pack,

    packKeys: () => db.packs.toCollection().primaryKeys(),

    packs: () => db.packs.toArray(),

    remember: (name, initial) =>
      db.transaction('rw', db.meta, async () => {
        const known = await db.meta.get(name)
        if (known === undefined) await db.meta.put({ key: name, value: initial })
        return known === undefined ? initial : (known.value as typeof initial)
      }),
  }
}

/** What a header says about the last change. */
type Touch = Pick<SessionRow, 'touchedAt' | 'seq'>

interface Place {
  readonly table: TableName
  readonly key: string
}

/** The places that entries touch, each once; the session's header always, because it names the last change. */
function placesOf(sessionId: string | null, entries: readonly JournalEntry[]): readonly Place[] {
  const header: Place[] = sessionId === null ? [] : [{ table: 'sessions', key: sessionId }]
  const places = [...header, ...entries.flatMap(({ change }) => change.ops)]
  return [...new Map(places.map(({ table, key }) => [placeOf(table, key), { table, key }])).values()]
}

async function readPlaces(db: ReadyRoomDatabase, sessionId: string | null, places: readonly Place[]): Promise<Snapshot> {
  const tables = [...new Set(places.map(({ table }) => table))]
  const read = await Promise.all(
    tables.map((name) => {
      const keys = places.filter(({ table }) => table === name).map(({ key }) => key)
      return readRecords(db, sessionId, name, keys)
    }),
  )
  return new Map(read.flat().map((record) => [placeOf(record.table, record.key), record]))
}

function writeDifference(
  db: ReadyRoomDatabase,
  sessionId: string | null,
  before: Snapshot,
  after: Snapshot,
  touch: Touch,
): PromiseLike<unknown>[] {
  const changed = [...after.values()].filter(
    (record) => record.table === 'sessions' || before.get(placeOf(record.table, record.key)) !== record,
  )
  const gone = [...before].filter(([place]) => !after.has(place)).map(([, record]) => record)
  const remove = ({ table, key }: PlacedRecord) =>
    isRecordTable(table) ? db.records(table).delete([sessionId ?? '', key]) : db.table(table).delete(key)
  return [...writeRecords(db, sessionId, changed, touch), ...gone.map(remove)]
}

async function readRecords(
  db: ReadyRoomDatabase,
  sessionId: string | null,
  table: TableName,
  keys: readonly string[],
): Promise<PlacedRecord[]> {
  if (table === 'sessions') return (await db.sessions.bulkGet([...keys])).flatMap((row) => (row === undefined ? [] : [placedSession(row)]))
  if (table === 'packs')
    return (await db.packs.bulkGet([...keys])).flatMap((row) =>
      row === undefined ? [] : [{ table, key: row.key, order: 0, value: row.pack }],
    )
  const rows = await db.records(table).bulkGet(keys.map((key): [string, string] => [sessionId ?? '', key]))
  return rows.flatMap((row) => (row === undefined ? [] : [{ table, key: row.key, order: row.order, value: row.value }]))
}

function writeRecords(
  db: ReadyRoomDatabase,
  sessionId: string | null,
  records: readonly PlacedRecord[],
  touch: Touch,
): PromiseLike<unknown>[] {
  return [...new Set(records.map(({ table }) => table))].map((name) => {
    const rows = records.filter(({ table }) => table === name).map((record) => rowOf(sessionId, record, touch))
    return db.table(name).bulkPut(rows)
  })
}

function rowOf(sessionId: string | null, { table, key, order, value }: PlacedRecord, touch: Touch): SessionRow | PackRow | RecordRow {
  if (table === 'sessions') return { id: key, record: value as SessionRecord, ...touch }
  return table === 'packs' ? { key, pack: value } : { sessionId: sessionId ?? '', key, order, value }
}

const placedSession = (row: SessionRow): PlacedRecord => ({ table: 'sessions', key: row.id, order: 0, value: row.record })

async function readSession(db: ReadyRoomDatabase, sessionId: string): Promise<Snapshot> {
  const header = await db.sessions.get(sessionId)
  const tables = await Promise.all(RECORD_TABLES.map((table) => db.records(table).where('sessionId').equals(sessionId).sortBy('order')))
  const placed = tables.flatMap((rows, index) => {
    const table = RECORD_TABLES[index] ?? 'notes'
    return rows.map(({ key, order, value }): PlacedRecord => ({ table, key, order, value }))
  })
  return new Map(
    [...(header === undefined ? [] : [placedSession(header)]), ...placed].map((record) => [placeOf(record.table, record.key), record]),
  )
}

async function readPacks(db: ReadyRoomDatabase): Promise<Snapshot> {
  const rows = await db.packs.toArray()
  return new Map(rows.map(({ key, pack }) => [placeOf('packs', key), { table: 'packs', key, order: 0, value: pack }]))
}

async function clearSession(db: ReadyRoomDatabase, sessionId: string): Promise<void> {
  for (const table of db.recordTables) await table.where('sessionId').equals(sessionId).delete()
  await db.sessions.delete(sessionId)
}
