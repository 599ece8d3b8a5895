/** Which seats share a pool of working time, set by hand. `pools.ts` keeps what was set here when people change. */
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/**
 * Puts a seat into a pool; null gives it time of its own. A pool is named by one of its seats, by a participant's id, or in any
 * other way. Seats that stay behind in a pool named after the seat that leaves it go on together, under the first one's name.
 */
export function setSeatPool(data: SessionData, seat: string, pool: string | null): ChangeOp[] {
  const pools = data.session?.pools ?? {}
  const next = new Map(Object.entries(pools))
  if (pool === null || pool === seat) next.delete(seat)
  else next.set(seat, pool)
  const leaves = (pool ?? seat) !== seat
  const isNamesake = (pools[seat] ?? seat) === seat
  // On its own under its own name, or gone elsewhere: either way its name is no longer the others'.
  const [heir, ...others] = isNamesake && (leaves || pool === null) ? sharersOf(seat, pools) : []
  if (heir !== undefined) next.delete(heir)
  for (const other of others) next.set(other, heir ?? other)
  return setValue(data, 'sessions', data.sessionId, ['pools'], next.size === 0 ? null : Object.fromEntries(next))
}

const sharersOf = (pool: string, pools: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(pools).filter((seat) => seat !== pool && pools[seat] === pool)
