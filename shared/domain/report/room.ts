/** Who was in the room and who was not, as far as the privacy mode lets through. Screen and paper read the same. */
import { countGroups, type GroupCount } from '../agreement/count-groups'
import { listGroups } from '../agreement/measure-group-gap'
import type { PrivacyMode, Session } from '../interview/session'
import type { Pack, Seat } from '../pack/pack'

export interface Room {
  readonly mode: PrivacyMode
  /** People taking part. */
  readonly count: number
  /** Seats of the pack. */
  readonly all: number
  /** Those somebody holds. */
  readonly filled: number
  /** Empty unless names are shown. */
  readonly people: readonly { readonly name: string; readonly seats: readonly Seat[]; readonly groups: readonly string[] }[]
  /** Seats held and by how many; empty in anonymous mode. */
  readonly seats: readonly { readonly seat: Seat; readonly count: number }[]
  /** Groups of the pack and how many people speak for each, those without anybody included; in anonymous mode only as far as it points at nobody. */
  readonly groups: readonly GroupCount[]
  /** Key seats nobody holds. */
  readonly emptyQuorum: readonly Seat[]
  /** Other seats nobody holds; in anonymous mode none are named, because the rest of the list would name who was there. */
  readonly emptyOthers: readonly Seat[]
}

export function describeRoom(pack: Pack, session: Session, mode: PrivacyMode): Room {
  const { participants } = session
  const seatOf = new Map(pack.seats.map((seat) => [seat.id, seat]))
  const people = participants.map(({ name, seats }) => {
    const held = seats.flatMap((id) => seatOf.get(id) ?? [])
    return { name, seats: held, groups: [...new Set(held.map(({ group }) => group))] }
  })
  const holders = (seat: Seat): number => people.filter(({ seats }) => seats.includes(seat)).length
  const seats = pack.seats.map((seat) => ({ seat, count: holders(seat) }))
  const groups = listGroups(pack).map((group) => ({ group, count: people.filter((person) => person.groups.includes(group)).length }))
  const empty = seats.filter(({ count }) => count === 0).map(({ seat }) => seat)
  const isAnonymous = mode === 'anonymous'
  return {
    mode,
    count: participants.length,
    all: seats.length,
    filled: seats.length - empty.length,
    people: mode === 'named' ? people : [],
    seats: isAnonymous ? [] : seats.filter(({ count }) => count > 0),
    groups: isAnonymous ? countGroups(pack, session) : groups,
    emptyQuorum: empty.filter(({ quorum }) => quorum),
    emptyOthers: isAnonymous ? [] : empty.filter(({ quorum }) => !quorum),
  }
}
