/**
 * The working store. Dexie is used in this folder only.
 *
 * The constructor is an append-only history: a released version is never edited, and a new one adds a block with a named
 * upgrade function. What the rows hold is versioned apart, by the `shape` of a session.
 */
import { Dexie, type Table } from 'dexie'
import { RECORD_TABLES, type RecordTable } from '../../shared/records/apply-change'
import type { SessionRecord } from '../../shared/records/session-data'

/** A session's header: enough for the library, so that listing reads no answers. */
export interface SessionRow {
  readonly id: string
  readonly record: SessionRecord
  /** ISO instant of the last change. */
  readonly touchedAt: string
  /** Its number in the journal. */
  readonly seq: number
}

/** One record of a session. */
export interface RecordRow {
  readonly sessionId: string
  readonly key: string
  /** Grows with the journal, so that records come back in the order in which they were made. */
  readonly order: number
  readonly value: unknown
}

/**
 * A pack, kept exactly as it was when a session first used it: key `id@version`, further languages `id@version/language`.
 * Drafts of packs: key `draft/id`. Looks of a client's documents: `branding/client`; choices of what goes into one: `preset/id`.
 */
export interface PackRow {
  readonly key: string
  readonly pack: unknown
}

export interface MetaRow {
  readonly key: string
  readonly value: unknown
}

/** The last journal entry the store contains. */
export interface AppliedMark {
  readonly seq: number
  /** Id of the change with that number: a journal that was swapped for another one is noticed by it. */
  readonly changeId: string
}

export const DATABASE_NAME = 'ready-room'
/** The newest version below. */
export const DATABASE_VERSION = 1

export interface DatabaseOptions {
  readonly name?: string
  /** Stand-ins for tests; the browser's own otherwise. */
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
}

export class ReadyRoomDatabase extends Dexie {
  declare readonly sessions: Table<SessionRow, string>
  declare readonly packs: Table<PackRow, string>
  declare readonly meta: Table<MetaRow, string>

  constructor({ name = DATABASE_NAME, ...dependencies }: DatabaseOptions = {}) {
    // Chromium's default has been "relaxed" since version 121: a commit may then be in memory only.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, ...dependencies })
    this.version(1).stores({
      sessions: 'id, touchedAt',
      participants: '[sessionId+key], sessionId',
      ballots: '[sessionId+key], sessionId',
      answers: '[sessionId+key], sessionId',
      notes: '[sessionId+key], sessionId',
      decisions: '[sessionId+key], sessionId',
      parked: '[sessionId+key], sessionId',
      prose: '[sessionId+key], sessionId',
      edits: '[sessionId+key], sessionId',
      packs: 'key',
      meta: 'key',
    })
  }

  records(table: RecordTable): Table<RecordRow, [string, string]> {
    return this.table(table)
  }

  get recordTables(): readonly Table<RecordRow, [string, string]>[] {
    return RECORD_TABLES.map((table) => this.records(table))
  }

  /** True when the store on disk was last opened by a newer app: it must be left alone. */
  isFromNewerApp(): boolean {
    // Dexie multiplies its version numbers by ten.
    return this.backendDB().version > DATABASE_VERSION * 10
  }
}
