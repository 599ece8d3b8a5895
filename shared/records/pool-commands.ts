/** Which seats share a pool of working time, and what each pool promised. `pools.ts` says which pools people make. */
import { lookUp } from '../lib/look-up'
import type { ChangeOp } from './change'
import { type Command, inTurn } from './in-turn'
import { type Holder, poolsAfter } from './pools'
import type { SessionData } from './session-data'
import { setEntry } from './set-entry'
import { setValue } from './set-value'

type Pools = Readonly<Record<string, string>>

/**
 * Puts a seat into a pool; null gives it time of its own. A pool is named by one of its seats, by a participant's id, or in any
 * other way. Seats that stay behind in a pool named after the seat that leaves it go on together, under the first one's name and with
 * what the pool promised.
 */
export function setSeatPool(data: SessionData, seat: string, pool: string | null): ChangeOp[] {
  const pools = data.session?.pools ?? {}
  const isNamesake = (pools[seat] ?? seat) === seat
  return inTurn(
    data,
    // On its own under its own name, or gone elsewhere: either way its name is no longer the others'.
    (now) => (isNamesake && pool !== seat ? renamePool(now, seat) : []),
    (now) => movePool(now, seat, pool ?? seat),
  )
}

/** For a seat that is no more: nothing keeps its name, and nothing is promised for it. */
export function removeSeatFromPools(data: SessionData, seat: string): ChangeOp[] {
  return inTurn(
    data,
    (now) => renamePool(now, seat),
    (now) => movePool(now, seat, seat),
    (now) => setEntry(now, ['capacity'], seat, null),
  )
}

/**
 * The pools once these people hold these seats. What was promised for a seat goes along into the pool of whoever gets a second one (of
 * several, the most: it is one person's time), and back to the seat that is left when there is no such pool any more.
 */
export function setPoolsOfPeople(data: SessionData, people: readonly Holder[]): ChangeOp[] {
  const after = poolsAfter(data, people) ?? {}
  const moves = promisesMoved(data, after, people)
  const most = new Map<string, number>()
  for (const { to, days } of moves) most.set(to, Math.max(days, most.get(to) ?? 0))
  return inTurn(
    data,
    (now) => setPools(now, Object.entries(after)),
    ...moves.map(
      ({ from }): Command =>
        (now) =>
          setEntry(now, ['capacity'], from, null),
    ),
    ...[...most].map(
      ([pool, days]): Command =>
        (now) =>
          setEntry(now, ['capacity'], pool, days),
    ),
  )
}

interface MovedPromise {
  readonly from: string
  readonly to: string
  /** Person-days a week. */
  readonly days: number
}

function promisesMoved({ session }: SessionData, after: Pools, people: readonly Holder[]): readonly MovedPromise[] {
  const { pools: before = {}, capacity = {} } = session ?? {}
  const inUse = new Set(Object.values(after))
  const holds = (person: string, seat: string) => people.some(({ id, seats }) => id === person && seats.includes(seat))
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((seat) => {
    const [from, to] = [before[seat] ?? seat, after[seat] ?? seat]
    const days = lookUp(capacity, from)
    if (from === to || days === undefined || inUse.has(from)) return []
    const isMoved = from === seat ? lookUp(capacity, to) === undefined : to === seat && holds(from, seat)
    return isMoved ? [{ from, to, days }] : []
  })
}

/** A pool that loses the seat it is named after goes on under the name of the first of the others. */
function renamePool(data: SessionData, seat: string): ChangeOp[] {
  const { pools = {}, capacity = {} } = data.session ?? {}
  const [heir, ...others] = Object.keys(pools).filter((other) => other !== seat && pools[other] === seat)
  if (heir === undefined) return []
  const days = lookUp(capacity, seat)
  // On its own again, a seat keeps what was promised for it before.
  const isKept = days === undefined && others.length === 0
  return inTurn(
    data,
    (now) => movePool(now, heir, heir),
    ...others.map(
      (other): Command =>
        (now) =>
          movePool(now, other, heir),
    ),
    (now) => (isKept ? [] : setEntry(now, ['capacity'], heir, days ?? null)),
    (now) => setEntry(now, ['capacity'], seat, null),
  )
}

/** A seat in its own pool needs no entry. */
function movePool(data: SessionData, seat: string, pool: string): ChangeOp[] {
  const next = new Map(Object.entries(data.session?.pools ?? {}))
  if (pool === seat) next.delete(seat)
  else next.set(seat, pool)
  return setPools(data, [...next])
}

const setPools = (data: SessionData, pools: readonly (readonly [string, string])[]): ChangeOp[] =>
  setValue(data, 'sessions', data.sessionId, ['pools'], pools.length === 0 ? null : Object.fromEntries(pools))
