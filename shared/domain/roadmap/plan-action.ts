/** An action as this session's plan sees it: the pack's, or one of the team's own, with the team's edits over it. */
import type { EditField, EditValues } from '../interview/edit-schema'
import type { Action } from '../pack/pack'

/** A person the team named, who stands in for the owner seat. */
export interface NamedOwner {
  /** Null for somebody who is not in the room. */
  readonly participantId: string | null
  /** As entered; the participant's name for somebody in the room. */
  readonly name: string
}

export interface PlanAction extends Action {
  /** Null when only the seat is known. `owner` is then the seat whose day rate counts. */
  readonly person: NamedOwner | null
  /** Who is scheduled: a pool of working time. */
  readonly pool: string
  readonly ownerStatus: EditValues['ownerStatus'] | null
  /** ISO date it may not start before. */
  readonly notBefore: string | null
  /** Smaller goes first; null when nobody ordered it. */
  readonly order: number | null
  /** External cost in the business currency; null when none was entered. */
  readonly cost: number | null
  /** True for an action of the team's own. */
  readonly own: boolean
  /** The action before edits: the pack's, or the team's own as it was added. */
  readonly generated: Action
  /** Fields the team changed, in the order of the first edit of each. */
  readonly edited: readonly EditField[]
}

/** Why an edit is without effect. */
export type UnappliedReason =
  /** Neither the pack nor an `add` has the action. */
  | 'no-such-action'
  /** Nothing is left to lift. */
  | 'done'
  /** The answers do not call for the action any more. */
  | 'not-needed'
  /** Its value is none the field can have. */
  | 'unreadable'
  /** The team's own action waits for itself through others; it is planned without its prerequisites. */
  | 'cycle'

export interface UnappliedEdit {
  readonly editId: string
  readonly actionId: string
  readonly reason: UnappliedReason
}

export interface DroppedAction {
  readonly id: string
  /** Why, as entered. */
  readonly reason: string | null
}

/** A planned action goes ahead although the team dropped what it needs first: the link does not bind any more. */
export interface DroppedPrerequisite {
  readonly actionId: string
  readonly prerequisiteId: string
}
