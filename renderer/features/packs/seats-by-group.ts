/** Who is asked to bring what: the pack's seats with a list, by group, with the names of those who hold them. */
import type { Participant } from '../../../shared/domain/interview/session'
import type { Pack, Seat } from '../../../shared/domain/pack/pack'

export interface InvitedSeat {
  readonly seat: Seat
  /** Of the people in the workshop that is open; empty where nobody holds the seat or none is open. */
  readonly names: readonly string[]
}

export interface SeatGroup {
  readonly id: string
  readonly seats: readonly InvitedSeat[]
}

/** Groups and seats in the order of the pack. @param isHeldOnly leaves out the seats nobody in the workshop holds. */
export function seatsByGroup(pack: Pack, participants: readonly Participant[], isHeldOnly: boolean): readonly SeatGroup[] {
  const invited = pack.seats
    .filter(({ bring }) => bring !== undefined && bring.length > 0)
    .map((seat) => ({ seat, names: participants.filter(({ seats }) => seats.includes(seat.id)).map(({ name }) => name) }))
    .filter(({ names }) => !isHeldOnly || names.length > 0)
  const groups = new Set(invited.map(({ seat }) => seat.group))
  return [...groups].map((id) => ({ id, seats: invited.filter(({ seat }) => seat.group === id) }))
}
