/** How many people spoke for each side of the house, as far as it points at nobody. */
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import { groupsOfParticipants, listGroups } from './measure-group-gap'
import { MIN_SHOWN } from './share-votes'

export interface GroupCount {
  /** Null = everybody who speaks for none of the groups named before. */
  readonly group: string | null
  readonly count: number
}

/**
 * Groups of at least 3 people in pack order, then the others together. Where those are 1 or 2, the smallest named group joins them, because
 * whoever knows the sum could tell them. A person counts in every group in which they hold a seat. Empty when it can only point at people.
 */
export function countGroups(pack: Pack, session: Session): readonly GroupCount[] {
  const people = [...groupsOfParticipants(pack, session).values()]
  const size = (group: string) => people.filter((groups) => groups.includes(group)).length
  const others = (named: readonly string[]) => people.filter((groups) => !groups.some((group) => named.includes(group))).length
  let named = listGroups(pack).filter((group) => size(group) >= MIN_SHOWN)
  while (named.length > 0 && others(named) > 0 && others(named) < MIN_SHOWN) {
    const smallest = named.reduce((least, group) => (size(group) <= size(least) ? group : least))
    named = named.filter((group) => group !== smallest)
  }
  const rest = others(named)
  return [...named.map((group) => ({ group, count: size(group) })), ...(rest >= MIN_SHOWN ? [{ group: null, count: rest }] : [])]
}
