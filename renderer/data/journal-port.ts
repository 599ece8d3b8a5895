/** The shell's journal as the store sees it. */
import type { ReadyRoomApi, Reply } from '../../shared/desktop/contract'
import { err, ok, type Result } from '../../shared/lib/result'
import type { Change, ChangeOp, JournalEntry } from '../../shared/records/change'
import { detailOf, failure, type StorageFailure } from './storage-failure'

/** Journal → its last number; a journal nobody wrote to has none. */
export interface JournalHeads {
  readonly library: number
  readonly sessions: Readonly<Record<string, number>>
}

export interface JournalPage {
  readonly entries: readonly JournalEntry[]
  readonly more: boolean
}

export interface JournalPort {
  /** The number the change has in its journal. The same change id again gives the same number. */
  append(change: Change): Promise<Result<number, StorageFailure>>
  /** Entries numbered above `after`, in order. `sessionId` null is the library's journal. */
  read(sessionId: string | null, after: number, limit: number): Promise<Result<JournalPage, StorageFailure>>
  heads(): Promise<Result<JournalHeads, StorageFailure>>
}

export function journalOver(api: ReadyRoomApi): JournalPort {
  const ask = async <T, U>(request: Promise<Reply<T>>, pick: (value: T) => U): Promise<Result<U, StorageFailure>> => {
    try {
      const reply = await request
      return reply.ok ? ok(pick(reply.value)) : err(failure('journal', reply.error.message, reply.error.retry))
    } catch (error) {
      return err(failure('journal', detailOf(error)))
    }
  }
  return {
    append: (change) => ask(api.request('journal:append', { change: { ...change, ops: [...change.ops].map(toWire) } }), ({ seq }) => seq),
    read: (sessionId, after, limit) => ask(api.request('journal:read', { sessionId, after, limit }), (page) => page),
    heads: () => ask(api.request('journal:heads', {}), (heads) => heads),
  }
}

const toWire = (op: ChangeOp) => ({ ...op, path: [...op.path] })
