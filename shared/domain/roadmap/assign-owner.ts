/** Whose working time an action takes, and whose day rate: the seat of the pack, or whom the team named. */
import { lookUp } from '../../lib/look-up'
import type { Participant, Session } from '../interview/session'
import type { Action, Pack } from '../pack/pack'
import type { PlanAction } from './plan-action'

export type Assignment = Pick<PlanAction, 'owner' | 'person' | 'pool'>

/**
 * `named` is a seat's id, a participant's id, the name of exactly one participant, or any other name. A person without a seat
 * stands in for the action's seat with time of their own; one with seats works from the pool these seats share.
 */
export function assignOwner({ owner }: Action, named: string | null, pack: Pack, session: Session): Assignment {
  if (named === null) return { owner, person: null, pool: poolOf(owner, session) }
  const participant = findParticipant(named, session.participants)
  if (participant === null && pack.seats.some(({ id }) => id === named)) {
    return { owner: named, person: null, pool: poolOf(named, session) }
  }
  if (participant === null) return { owner, person: { participantId: null, name: named }, pool: named }
  const { id, name, seats } = participant
  const seat = seats.includes(owner) ? owner : (seats[0] ?? owner)
  return { owner: seat, person: { participantId: id, name }, pool: poolOfPerson(participant, seat, session) }
}

function findParticipant(named: string, participants: readonly Participant[]): Participant | null {
  const byId = participants.find(({ id }) => id === named)
  const byName = participants.filter(({ name }) => name === named)
  return byId ?? (byName.length === 1 ? byName[0] : undefined) ?? null
}

export const poolOf = (seat: string, { pools }: Pick<Session, 'pools'>): string => lookUp(pools, seat) ?? seat

/** The pool named after the person where one of their seats is in it, else that of the seat; without a seat, a pool of their own. */
function poolOfPerson({ id, seats }: Participant, seat: string, session: Session): string {
  if (seats.length === 0) return id
  return seats.some((held) => poolOf(held, session) === id) ? id : poolOf(seat, session)
}
