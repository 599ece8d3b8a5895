/** Names of those who do the work. */
import type { Session } from '../../interview/session'
import type { PackIndex } from '../../pack/index-pack'

/** A pool is a seat, or a person who holds several seats, or a name somebody entered. */
export function poolTitle(session: Session, index: PackIndex, pool: string): string {
  const person = session.participants.find(({ id }) => id === pool)
  return person?.name ?? index.seats.get(pool)?.title ?? pool
}

/** Names of the people who hold a seat, in the order of the session. */
export const holdersOf = (session: Session, seat: string): readonly string[] =>
  session.participants.filter(({ seats }) => seats.includes(seat)).map(({ name }) => name)
