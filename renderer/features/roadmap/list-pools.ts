/** The pools of working time a session has: who and what is in each, what was promised, and how full the plan makes it. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { poolOf } from '../../../shared/domain/roadmap/assign-owner'
import type { Translator } from '../../../shared/i18n/translate'
import { lookUp } from '../../../shared/lib/look-up'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { poolName } from './pool-name'

/** Above this share of what was promised a week counts as full. */
export const FULL = 0.85

export interface PoolSeat {
  readonly id: string
  readonly title: string
  readonly isHeld: boolean
  /** Names, in the order of the session; none where names may not stand. */
  readonly holders: readonly string[]
}

export interface PoolRow {
  readonly pool: string
  readonly title: string
  readonly seats: readonly PoolSeat[]
  /** Person-days a week somebody entered; null where the default counts. */
  readonly entered: number | null
  /** Weeks, from 0, in which the plan takes more than 85 % of it. */
  readonly fullWeeks: readonly number[]
  readonly isInPlan: boolean
  /** How many people's time it is, as far as the session says; at least 1. */
  readonly people: number
}

/** First the pools the plan needs, in its order, then those of every other seat somebody holds or shares. */
export function listPools(translator: Translator, derived: Derived, index: PackIndex): readonly PoolRow[] {
  const { session, roadmap } = derived
  const { people } = namesOf(derived, translator)
  const heldBy = (seat: string) => session.participants.filter((person) => person.seats.includes(seat))
  const seats = [...index.seats.values()]
  const other = seats.filter(({ id }) => poolOf(id, session) !== id || people.isHeld(id)).map(({ id }) => poolOf(id, session))
  const inPlan = new Map(roadmap.pools.map((load) => [load.pool, load]))
  return [...new Set([...inPlan.keys(), ...other])].map((pool) => {
    const load = inPlan.get(pool)
    const own = seats
      .filter(({ id }) => poolOf(id, session) === pool)
      .map(({ id, title }) => ({
        id,
        title,
        isHeld: people.isHeld(id),
        holders: people.mode === 'named' ? heldBy(id).map(({ name }) => name) : [],
      }))
    return {
      pool,
      title: poolName(translator, derived, index, pool),
      seats: own,
      entered: lookUp(session.capacity, pool) ?? null,
      fullWeeks: load === undefined ? [] : fullWeeksOf(load.used.map((used) => toNumber(used) / toNumber(load.capacity))),
      isInPlan: load !== undefined,
      people: Math.max(1, new Set(own.flatMap(({ id }) => heldBy(id))).size),
    }
  })
}

const fullWeeksOf = (shares: readonly number[]): readonly number[] => shares.flatMap((share, week) => (share > FULL ? [week] : []))

/** Weeks from 0 as people count them, runs drawn together: 3, 4, 5, 8 → "4–6", "9". */
export function weekRuns(weeks: readonly number[]): readonly string[] {
  const starts = weeks.filter((week, at) => weeks[at - 1] !== week - 1)
  return starts.map((start) => {
    let end = start
    while (weeks.includes(end + 1)) end += 1
    return start === end ? String(start + 1) : `${start + 1}–${end + 1}`
  })
}
