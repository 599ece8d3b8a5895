/** Everything between the stores and the disk, put together. */
import { err, ok, type Result } from '../../shared/lib/result'
import { applyChange, emptySessionData } from '../../shared/records/apply-change'
import type { Change, ChangeOp } from '../../shared/records/change'
import { openSavedSession, SESSION_SHAPE } from '../../shared/records/saved-session'
import type { SessionData } from '../../shared/records/session-data'
import { bounded, StorageTimeout } from './bounded'
import { type CatchUpOutcome, type CatchUpPorts, catchUp, catchUpAll, type StartReport } from './catch-up'
import type { Clock } from './clock'
import type { PackRow, ReadyRoomDatabase, SessionRow } from './database'
import type { JournalPort } from './journal-port'
import { openStore } from './open-store'
import { createSaveQueue, type SaveQueue } from './save-queue'
import { createSessionRepository } from './session-repository'
import { recordsFromSession, sessionFromSnapshot } from './session-rows'
import { detailOf, failure, type StorageFailure } from './storage-failure'

export interface PersistencePorts {
  readonly journal: JournalPort
  readonly database: ReadyRoomDatabase
  readonly clock: Clock
  /** A new unique id. */
  readonly newId: () => string
}

export interface Persistence {
  /** Opens the store and brings it level with the journal. May be called again after a failure. */
  start(): Promise<Result<StartReport, StorageFailure>>
  /** The session as it is now, changes that are still being saved included. */
  openSession(id: string): Promise<Result<SessionData, StorageFailure>>
  /** The session as the store has it, without a look at the journal: for the library. */
  readSession(id: string): Promise<Result<SessionData, StorageFailure>>
  /** Numbers ops as a change of this device. Call `save` with it: the order of calls is the order on disk. */
  changeOf(sessionId: string | null, ops: readonly ChangeOp[], origin: Change['origin']): Change
  /** Resolves once the change is saved, or at the first failure; it stays in the queue then. */
  save(change: Change): Promise<Result<null, StorageFailure>>
  headers(): Promise<Result<readonly SessionRow[], StorageFailure>>
  /** A stored pack, by its key; undefined when there is none. */
  storedPack(key: string): Promise<unknown>
  /** Keys of everything `storedPacks` returns, without reading it. */
  storedPackKeys(): Promise<readonly string[]>
  /** Everything stored beside the sessions: packs and drafts of packs. Empty when the store cannot be read. */
  storedPacks(): Promise<readonly PackRow[]>
  readonly queue: SaveQueue
}

/** Milliseconds one call to the store, or one page of the journal, may take. */
const STORE_WITHIN = 10_000
/** Whoever sits at the console; people sign answers, not changes. */
const FACILITATOR = 'facilitator'

export function createPersistence({ journal, database, clock, newId }: PersistencePorts): Persistence {
  const repository = bounded(createSessionRepository(database), STORE_WITHIN, clock)
  let device = newId()
  let lamport = 0

  const changeOf: Persistence['changeOf'] = (sessionId, ops, origin) => {
    lamport += 1
    return { id: newId(), sessionId, device, lamport, at: clock.now(), by: FACILITATOR, origin, ops: [...ops] }
  }
  const ports: CatchUpPorts = {
    journal: bounded(journal, STORE_WITHIN, clock),
    repository,
    mend: (sessionId, ops) => changeOf(sessionId, ops, 'import'),
  }

  /** Work on the store as a value: opened first, never thrown. */
  const withStore = async <T>(work: () => Promise<T>): Promise<Result<T, StorageFailure>> => {
    const opened = await openStore(database, clock)
    if (!opened.ok) return opened
    try {
      return ok(await work())
    } catch (error) {
      return err(error instanceof StorageTimeout ? failure('store-timeout') : failure('store', detailOf(error)))
    }
  }
  const flat = <T>(result: Result<Result<T, StorageFailure>, StorageFailure>): Result<T, StorageFailure> =>
    result.ok ? result.value : result
  const levelWithJournal = async (sessionId: string | null): Promise<Result<CatchUpOutcome, StorageFailure>> =>
    flat(await withStore(() => catchUp(ports, sessionId)))

  const queue = createSaveQueue({
    clock,
    append: (change) => journal.append(change),
    async apply(entry) {
      const { sessionId } = entry.change
      const applied = await withStore(() => repository.apply(sessionId, [entry]))
      if (!applied.ok) return applied
      // The store lacks earlier entries: it was replaced by an empty one under our feet. The journal has them all.
      const level = applied.value === 'gap' ? await levelWithJournal(sessionId) : applied
      return level.ok ? ok(null) : level
    },
  })

  const readSession = async (id: string): Promise<Result<SessionData, StorageFailure>> => {
    const snapshot = await withStore(() => repository.snapshot(id))
    if (!snapshot.ok) return snapshot
    if (!snapshot.value.has(`sessions/${id}`)) return ok(emptySessionData(id))
    const opened = openSavedSession(sessionFromSnapshot(id, snapshot.value))
    if (!opened.ok) return err(opened.error.kind === 'newer' ? failure('newer', '', false) : failure('damaged', opened.error.detail, false))
    const { data, storedShape } = opened.value
    if (storedShape === SESSION_SHAPE) return ok(data)
    const rewritten = await withStore(() => repository.rewrite(id, recordsFromSession(data)))
    return rewritten.ok ? ok(data) : rewritten
  }

  return {
    queue,
    changeOf,
    readSession,
    save: (change) => queue.enqueue(change),

    async start() {
      const report = flat(await withStore(() => catchUpAll(ports)))
      if (!report.ok) return report
      const known = await withStore(async () => ({
        device: await repository.remember('device', device),
        lamport: await repository.remember('lamport', 0),
      }))
      if (!known.ok) return known
      device = known.value.device
      lamport = Math.max(lamport, known.value.lamport)
      return report
    },

    async openSession(id) {
      // Taken before reading: what is saved meanwhile is then applied twice, which changes nothing, and never left out.
      const pending = queue.pendingOf(id)
      const level = await levelWithJournal(id)
      if (!level.ok && pending.length === 0) return level
      const stored = await readSession(id)
      if (!stored.ok && pending.length === 0) return stored
      const data = pending.reduce(applyChange, stored.ok ? stored.value : emptySessionData(id))
      return data.session === null ? err(failure('missing', '', false)) : ok(data)
    },

    headers: () => withStore(() => repository.headers()),

    async storedPack(key) {
      const stored = await withStore(() => repository.pack(key))
      return stored.ok ? stored.value : undefined
    },

    async storedPackKeys() {
      const keys = await withStore(() => repository.packKeys())
      return keys.ok ? keys.value : []
    },

    async storedPacks() {
      const stored = await withStore(() => repository.packs())
      return stored.ok ? stored.value : []
    },
  }
}
