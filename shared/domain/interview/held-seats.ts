/** Which seats somebody in the room holds. */
import { remember } from '../../lib/remember'
import type { Session } from './session'

export const heldSeats = ({ participants }: Pick<Session, 'participants'>): ReadonlySet<string> => seatsOf(participants)

const seatsOf = remember(
  (participants: Session['participants']): ReadonlySet<string> => new Set(participants.flatMap(({ seats }) => seats)),
)
