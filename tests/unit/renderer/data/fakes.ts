/** Stand-ins at the ports: a journal that can misbehave, a clock that stands still, a store in memory. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Clock } from '../../../../renderer/data/clock'
import { ReadyRoomDatabase } from '../../../../renderer/data/database'
import type { JournalPort } from '../../../../renderer/data/journal-port'
import { failure, type StorageFailure } from '../../../../renderer/data/storage-failure'
import { err, ok, type Result } from '../../../../shared/lib/result'
import type { Change, ChangeOp, JournalEntry } from '../../../../shared/records/change'

export interface TestClock extends Clock {
  /** Lets time pass: timers that fall due settle. */
  advance(ms: number): Promise<void>
}

export function aClock(): TestClock {
  let elapsed = 0
  const timers: { readonly due: number; readonly ring: () => void }[] = []
  return {
    now: () => new Date(Date.UTC(2026, 10, 21, 9) + elapsed).toISOString(),
    wait: (ms) => new Promise((ring) => void timers.push({ due: elapsed + ms, ring })),
    async advance(ms) {
      elapsed += ms
      for (const timer of timers.filter(({ due }) => due <= elapsed)) {
        timers.splice(timers.indexOf(timer), 1)
        timer.ring()
      }
      await settle()
    },
  }
}

/** Lets everything that can go on without a timer go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

export type Fault = 'none' | 'hang' | 'hang-after' | 'refuse' | 'reject' | 'lose-answer'

export interface MemoryJournal extends JournalPort {
  /** What the next appends do: `hang-after` writes and never answers, `lose-answer` writes and fails. */
  fault: Fault
  /** What reading fails with. */
  unreadable: string | null
  readonly journals: Map<string | null, JournalEntry[]>
  /** Answers appends that hang. */
  release(): void
  readonly appends: readonly string[]
}

export function aJournal(): MemoryJournal {
  const journals = new Map<string | null, JournalEntry[]>()
  const appends: string[] = []
  let waiting: (() => void)[] = []
  const write = (change: Change): number => {
    const entries = journals.get(change.sessionId) ?? []
    journals.set(change.sessionId, entries)
    const known = entries.find((entry) => entry.change.id === change.id)
    if (known !== undefined) return known.seq
    // What is written to a file is a copy.
    entries.push({ seq: entries.length + 1, change: structuredClone(change) })
    return entries.length
  }
  const hang = (after: () => Result<number, StorageFailure>) =>
    new Promise<Result<number, StorageFailure>>((resolve) => void waiting.push(() => resolve(after())))
  return {
    fault: 'none',
    unreadable: null,
    journals,
    appends,
    release() {
      const all = waiting
      waiting = []
      for (const go of all) go()
    },
    append(change) {
      appends.push(change.id)
      if (this.fault === 'hang') return hang(() => ok(write(change)))
      if (this.fault === 'refuse') return Promise.resolve(err(failure('journal', 'The disk is full.')))
      if (this.fault === 'reject') return Promise.reject(new TypeError('Failed to fetch'))
      const seq = write(change)
      if (this.fault === 'hang-after') return hang(() => ok(seq))
      return Promise.resolve(this.fault === 'lose-answer' ? err(failure('journal', 'connection reset')) : ok(seq))
    },
    async read(sessionId, after, limit) {
      if (this.unreadable !== null) return err(failure('journal', this.unreadable))
      const entries = (journals.get(sessionId) ?? []).filter(({ seq }) => seq > after)
      return ok({ entries: entries.slice(0, limit), more: entries.length > limit })
    },
    async heads() {
      if (this.unreadable !== null) return err(failure('journal', this.unreadable))
      const sessions = [...journals].flatMap(([id, entries]) => (id === null ? [] : [[id, entries.length] as const]))
      return ok({ library: journals.get(null)?.length ?? 0, sessions: Object.fromEntries(sessions) })
    },
  }
}

/** The same factory again is the same disk after a restart; another one is a store that was deleted. */
export function aDatabase(indexedDB: IDBFactory = new IDBFactory()): ReadyRoomDatabase {
  return new ReadyRoomDatabase({ indexedDB, IDBKeyRange })
}

export function ids(prefix = 'id'): () => string {
  let count = 0
  return () => `${prefix}${++count}`
}

export function aNote(id: string, text: string): ChangeOp {
  return { table: 'notes', key: id, path: [], before: null, after: { id, text } }
}
