/** Opens the working store, patiently: a browser that is just closing its last window lets go of it a moment later. */
import { err, ok, type Result } from '../../shared/lib/result'
import { type Clock, settleWithin } from './clock'
import type { ReadyRoomDatabase } from './database'
import { detailOf, failure, type StorageFailure } from './storage-failure'

/** Milliseconds before the second, third and fourth attempt. */
const RETRY_AFTER = [200, 1000, 3000] as const
/** Milliseconds an attempt may take. */
const OPEN_WITHIN = 5000

/** Opens the store unless it is open. Never deletes or empties anything. */
export async function openStore(database: ReadyRoomDatabase, clock: Clock): Promise<Result<null, StorageFailure>> {
  let last = await openOnce(database, clock)
  for (const pause of RETRY_AFTER) {
    if (last.ok || !last.error.retry) return last
    await clock.wait(pause)
    last = await openOnce(database, clock)
  }
  return last
}

async function openOnce(database: ReadyRoomDatabase, clock: Clock): Promise<Result<null, StorageFailure>> {
  if (database.isOpen()) return ok(null)
  const outcome = await settleWithin(Promise.resolve(database.open()), OPEN_WITHIN, clock)
  if (outcome.kind === 'timeout') return err(failure('store-timeout'))
  if (outcome.kind === 'broke') return err(failure('store', detailOf(outcome.error)))
  if (!database.isFromNewerApp()) return ok(null)
  database.close()
  return err(failure('newer', '', false))
}
