/**
 * A person who holds several seats is one pool of working time: METHOD.md section 7. The app keeps the session's pools in step
 * with who holds what; a pool somebody set by hand, or that came with a file, stays as it is.
 */
import { ownValue } from './json-value'
import type { SessionData } from './session-data'

export interface Holder {
  readonly id: string
  readonly seats: readonly string[]
}

/** Seat → participant id, for every seat that only one person holds who also holds another. */
export function poolsOfPeople(people: readonly Holder[]): Readonly<Record<string, string>> {
  const holders = new Map<string, number>()
  for (const seat of people.flatMap(({ seats }) => seats)) holders.set(seat, (holders.get(seat) ?? 0) + 1)
  const entries = people
    .filter(({ seats }) => seats.length > 1)
    .flatMap(({ id, seats }) => seats.filter((seat) => holders.get(seat) === 1).map((seat) => [seat, id] as const))
  return Object.fromEntries(entries)
}

/** The session's pools once these people hold these seats; null when there is none. */
export function poolsAfter(data: SessionData, people: readonly Holder[]): Readonly<Record<string, string>> | null {
  const now = data.session?.pools ?? {}
  const derived = poolsOfPeople(Object.values(data.participants))
  const next = poolsOfPeople(people)
  const seats = new Set([...Object.keys(now), ...Object.keys(derived), ...Object.keys(next)])
  const kept = [...seats].flatMap((seat) => {
    const isDerived = ownValue(now, seat) === ownValue(derived, seat)
    const pool = isDerived ? ownValue(next, seat) : ownValue(now, seat)
    return typeof pool === 'string' ? [[seat, pool] as const] : []
  })
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
