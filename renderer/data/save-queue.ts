/**
 * From a change to "saved": the shell's journal numbers it and syncs it to disk, then the store applies it. Strictly in
 * order, one at a time: a later change never overtakes one that is stuck. After a failure everything waits for `retry`,
 * which sends the very same change, so that an answer that was only lost on the way back counts once.
 */
import { err, type Result } from '../../shared/lib/result'
import type { Change, JournalEntry } from '../../shared/records/change'
import { type Clock, settleWithin } from './clock'
import { detailOf, failure, type StorageFailure } from './storage-failure'

export interface SavePorts {
  /** Numbers, appends, syncs; idempotent by change id. */
  append(change: Change): Promise<Result<number, StorageFailure>>
  /** Idempotent by number. */
  apply(entry: JournalEntry): Promise<Result<null, StorageFailure>>
  readonly clock: Clock
}

export interface QueueState {
  readonly status: 'saved' | 'saving' | 'failed'
  /** ISO instant of the last completed save. */
  readonly at: string | null
  readonly pending: number
  readonly failure: StorageFailure | null
}

export interface SaveQueue {
  /** Resolves once the change is saved, or at the first failure; it stays in the queue then. */
  enqueue(change: Change): Promise<Result<null, StorageFailure>>
  retry(): void
  /** Changes of a session that are not saved yet, in order. */
  pendingOf(sessionId: string): readonly Change[]
  state(): QueueState
  subscribe(listener: () => void): () => void
}

/** Milliseconds a write may take before it counts as failed. */
export const WRITE_WITHIN = 3000

interface Item {
  readonly change: Change
  /** Its number, once the journal has it. */
  seq: number | null
  readonly report: (result: Result<null, StorageFailure>) => void
}

export function createSaveQueue({ append, apply, clock }: SavePorts): SaveQueue {
  const items: Item[] = []
  const listeners = new Set<() => void>()
  let running = false
  let stuck: StorageFailure | null = null
  let at: string | null = null
  let state: QueueState = { status: 'saved', at, pending: 0, failure: null }

  const publish = (): void => {
    state = { status: stuck !== null ? 'failed' : items.length > 0 ? 'saving' : 'saved', at, pending: items.length, failure: stuck }
    for (const listener of listeners) listener()
  }

  const run = async (): Promise<void> => {
    if (running) return
    running = true
    for (let item = items[0]; item !== undefined && stuck === null; item = items[0]) {
      const result = await save(item)
      if (result.ok) {
        items.shift()
        at = clock.now()
      } else {
        stuck = result.error
      }
      for (const waiting of result.ok ? [item] : items) waiting.report(result)
      publish()
    }
    running = false
  }

  const resume = (): void => {
    if (items.length === 0) return
    stuck = null
    publish()
    void run()
  }

  const save = async (item: Item): Promise<Result<null, StorageFailure>> => {
    if (item.seq === null) {
      const appended = await attempt(
        'journal',
        () => append(item.change),
        (seq) => {
          item.seq = seq
        },
      )
      if (!appended.ok) return appended
      item.seq = appended.value
    }
    const { seq, change } = item
    return attempt('store', () => apply({ seq, change }))
  }

  /** One write with its time limit. When it succeeds after all, later, the queue goes on by itself. */
  const attempt = async <T>(
    where: 'journal' | 'store',
    work: () => Promise<Result<T, StorageFailure>>,
    late?: (value: T) => void,
  ): Promise<Result<T, StorageFailure>> => {
    const promise = Promise.resolve().then(work)
    const outcome = await settleWithin(promise, WRITE_WITHIN, clock)
    if (outcome.kind === 'done') return outcome.value
    if (outcome.kind === 'broke') return err(failure(where, detailOf(outcome.error)))
    const timeout = failure(`${where}-timeout`)
    promise.then(
      (result) => {
        if (!result.ok) return
        late?.(result.value)
        if (stuck === timeout) resume()
      },
      () => undefined,
    )
    return err(timeout)
  }

  return {
    enqueue(change) {
      return new Promise((resolve) => {
        items.push({ change, seq: null, report: resolve })
        if (stuck !== null) resolve(err(stuck))
        publish()
        void run()
      })
    },
    retry: resume,
    pendingOf: (sessionId) => items.filter(({ change }) => change.sessionId === sessionId).map(({ change }) => change),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
