/** The team's edits over the pack's actions: METHOD.md section 7, "Edits survive". Without edits the pack's actions come out as they are. */
import { findCycle } from '../../lib/find-cycle'
import type { Session } from '../interview/session'
import type { Action, Pack } from '../pack/pack'
import { assignOwner } from './assign-owner'
import { ownAction } from './own-action'
import type { PlanAction } from './plan-action'
import { type ActionEdits, editedValue, type ReadEdits, readEdits } from './read-edits'

export interface EditedActions {
  /** The pack's, in pack order, then the team's own, in the order they were added. */
  readonly actions: readonly PlanAction[]
  /** Ids the team wants in the release plan. */
  readonly added: ReadonlySet<string>
  /** Ids the team wants out of it → why. */
  readonly dropped: ReadonlyMap<string, string | null>
  /** Ids of the team's own actions whose prerequisites were left out, because they wait for each other. */
  readonly cyclic: ReadonlySet<string>
  readonly edits: ReadEdits
}

export function applyEdits(pack: Pack, session: Session): EditedActions {
  const edits = readEdits(session.edits)
  const { own, cyclic } = ownActions(pack, edits)
  const placed = (op: 'add' | 'drop') => [...edits.byAction].filter(([, { place }]) => place?.op === op)
  const edit = (action: Action, isOwn: boolean): PlanAction => editAction(action, isOwn, edits.byAction.get(action.id), pack, session)
  return {
    actions: [...pack.actions.map((action) => edit(action, false)), ...own.map((action) => edit(action, true))],
    // An own action that was dropped and restored is back where adding it had put it.
    added: new Set([...placed('add').map(([id]) => id), ...own.map(({ id }) => id)]),
    dropped: new Map(placed('drop').map(([id, { place }]) => [id, place?.op === 'drop' ? (place.value?.reason ?? null) : null])),
    cyclic,
    edits,
  }
}

function ownActions(pack: Pack, { byAction }: ReadEdits): { readonly own: readonly Action[]; readonly cyclic: ReadonlySet<string> } {
  const packIds = new Set(pack.actions.map(({ id }) => id))
  const own = [...byAction].flatMap(([id, { added }]) => (added === null || packIds.has(id) ? [] : [ownAction(id, added.value, pack)]))
  // The pack's actions never wait for the team's own, so a cycle runs among the latter.
  const isCyclic = findCycle(new Map(own.map(({ id, after }) => [id, after]))) !== null
  if (!isCyclic) return { own, cyclic: new Set() }
  return { own: own.map((action) => ({ ...action, after: [] })), cyclic: new Set(own.map(({ id }) => id)) }
}

function editAction(action: Action, own: boolean, edits: ActionEdits | undefined, pack: Pack, session: Session): PlanAction {
  return {
    ...action,
    title: editedValue(edits, 'title') ?? action.title,
    effort: editedValue(edits, 'effort') ?? action.effort,
    weeks: editedValue(edits, 'weeks') ?? action.weeks,
    phase: editedValue(edits, 'phase') ?? action.phase,
    deliverable: editedValue(edits, 'deliverable') ?? action.deliverable,
    measure: editedValue(edits, 'measure') ?? action.measure,
    ...assignOwner(action, editedValue(edits, 'owner'), pack, session),
    ownerStatus: editedValue(edits, 'ownerStatus'),
    notBefore: editedValue(edits, 'notBefore'),
    order: editedValue(edits, 'order'),
    cost: editedValue(edits, 'cost'),
    own,
    generated: action,
    edited: [...(edits?.fields.keys() ?? [])],
  }
}
