/** How far the owners stand behind the plan: until they do, its estimates are a planning assumption. METHOD.md section 7, "Edits survive". */
import type { Session } from '../interview/session'
import type { PlanAction } from './plan-action'
import type { Roadmap } from './roadmap'

export interface OwnerStanding {
  /** Owners of planned actions, each counted once. */
  readonly owners: number
  /** Owners who accepted, or accepted with changes, every planned action they own. */
  readonly confirmed: number
  /** Planned actions whose owner declined them, in the order of the plan. */
  readonly declined: readonly PlanAction[]
}

export function measureOwnerStanding({ participants }: Pick<Session, 'participants'>, { actions, definitions }: Roadmap): OwnerStanding {
  const planned = actions.flatMap(({ id }) => definitions.get(id) ?? [])
  const owners = new Map<string, boolean>()
  for (const action of planned) {
    const owner = ownerKey(action, participants)
    owners.set(owner, (owners.get(owner) ?? true) && isConfirmed(action))
  }
  return {
    owners: owners.size,
    confirmed: [...owners.values()].filter((isSure) => isSure).length,
    declined: planned.filter(isDeclined),
  }
}

/** An amended action is confirmed as the owner's edits have it. */
export const isConfirmed = ({ ownerStatus }: PlanAction): boolean => ownerStatus?.status === 'accepted' || ownerStatus?.status === 'amended'

/** It needs another owner. */
export const isDeclined = ({ ownerStatus }: PlanAction): boolean => ownerStatus?.status === 'declined'

/** A person who alone holds a seat is the same owner by name and by seat. */
function ownerKey({ owner, person }: PlanAction, participants: Session['participants']): string {
  if (person !== null) return `person ${person.participantId ?? person.name}`
  const holders = participants.filter(({ seats }) => seats.includes(owner))
  return holders.length === 1 ? `person ${holders[0]?.id}` : `seat ${owner}`
}
