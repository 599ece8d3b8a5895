/** What a pool of working time is called. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { poolTitle } from '../../../shared/domain/report/words/people-words'
import { poolOf } from '../../../shared/domain/roadmap/assign-owner'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'

/** A person's pool has that person's name where names may stand, else the seats whose time it is. */
export function poolName(translator: Translator, derived: Derived, index: PackIndex, pool: string): string {
  const { session } = derived
  const { people, withheld } = namesOf(derived, translator)
  if (people.mode === 'named') return poolTitle(session, index, pool)
  const seat = index.seats.get(pool)
  if (seat !== undefined) return seat.title
  const seats = [...index.seats.values()].filter(({ id }) => poolOf(id, session) === pool).map(({ title }) => title)
  return seats.length === 0 ? withheld : translator.list(seats)
}
