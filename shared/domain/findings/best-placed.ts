/** Who in the room is best placed to answer for a topic. */
import type { Session } from '../interview/session'
import type { Topic } from '../pack/pack'

export interface Addressee {
  /** Null when nobody holds any of the topic's seats. */
  readonly personId: string | null
  /** The seat to fill then; null when a person is named. */
  readonly seat: string | null
}

/** The first holder of a lead seat, in the pack's order of seats, then of a second seat; else the first seat of the topic. */
export function bestPlaced({ lead, second }: Pick<Topic, 'lead' | 'second'>, { participants }: Session): Addressee {
  for (const seat of [...lead, ...second]) {
    const holder = participants.find(({ seats }) => seats.includes(seat))
    if (holder !== undefined) return { personId: holder.id, seat: null }
  }
  return { personId: null, seat: lead[0] ?? second[0] ?? null }
}
