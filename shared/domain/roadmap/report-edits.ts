/** Edits without effect, and links that a drop has cut: reported, never dropped silently. */
import type { EditedActions } from './apply-edits'
import type { DroppedPrerequisite, PlanAction, UnappliedEdit, UnappliedReason } from './plan-action'
import type { ActionEdits } from './read-edits'
import type { Selection } from './select-actions'

/** Only edits in force: one that a later edit of the same thing replaced is history, not a loss. In the order of their actions. */
export function listUnapplied({ actions, cyclic, edits }: EditedActions, selection: Selection): readonly UnappliedEdit[] {
  const known = new Set(actions.map(({ id }) => id))
  const needed = new Set([...selection.candidates, ...selection.dropped].map(({ id }) => id))
  const reasonFor = (actionId: string): UnappliedReason | null => {
    if (!known.has(actionId)) return 'no-such-action'
    if (needed.has(actionId)) return null
    return selection.done.has(actionId) ? 'done' : 'not-needed'
  }
  const gone = [...edits.byAction].flatMap(([actionId, ofAction]): readonly UnappliedEdit[] => {
    const reason = reasonFor(actionId)
    if (reason !== null) return editIds(ofAction).map((editId) => ({ editId, actionId, reason }))
    return cyclic.has(actionId) && ofAction.added !== null ? [{ editId: ofAction.added.editId, actionId, reason: 'cycle' }] : []
  })
  return [...gone, ...edits.unreadable.map(({ id, actionId }) => ({ editId: id, actionId, reason: 'unreadable' }) as const)]
}

function editIds({ fields, place, added }: ActionEdits): readonly string[] {
  const ids = [...fields.values()].map(({ id }) => id)
  return [...new Set([...(added === null ? [] : [added.editId]), ...ids, ...(place === null ? [] : [place.id])])]
}

export function listDroppedPrerequisites({ planned, dropped }: Selection): readonly DroppedPrerequisite[] {
  const droppedIds = new Set(dropped.map(({ id }) => id))
  const cutBy = ({ id, after }: PlanAction): readonly DroppedPrerequisite[] =>
    [...new Set(after)].filter((other) => droppedIds.has(other)).map((prerequisiteId) => ({ actionId: id, prerequisiteId }))
  return planned.flatMap(cutBy)
}
