/** Who in the room is best placed to answer: holders of the topic's lead seats first, then of its second seats. */
import type { Participant } from '../../../shared/domain/interview/session'
import type { Pack, Topic } from '../../../shared/domain/pack/pack'

export interface BestPlaced {
  /** With the titles of the seats that make them so. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly seats: readonly string[] }[]
  /** Titles of the topic's lead and second seats, for when nobody holds one. */
  readonly emptySeats: readonly string[]
}

export function bestPlaced(topic: Topic, pack: Pack, participants: readonly Participant[]): BestPlaced {
  const seats = [...topic.lead, ...topic.second]
  const titleOf = (id: string) => pack.seats.find((seat) => seat.id === id)?.title ?? id
  const rankOf = (person: Participant) => Math.min(...person.seats.map((seat) => seats.indexOf(seat)).filter((rank) => rank >= 0))
  const people = participants
    .filter((person) => Number.isFinite(rankOf(person)))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ id, name, seats: held }) => ({ id, name, seats: held.filter((seat) => seats.includes(seat)).map(titleOf) }))
  return { people, emptySeats: seats.map(titleOf) }
}
