/** What the team does to the plan. It is saved at once, and each call is one step that undo takes back. */
import type { EditField, EditValues } from '../../../shared/domain/interview/edit-schema'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import type { ChangeOp } from '../../../shared/records/change'
import { setActionField } from '../../../shared/records/edit-commands'
import { isSameValue } from '../../../shared/records/json-value'
import type { SessionData } from '../../../shared/records/session-data'
import { changeSession, undoOps } from '../../stores/change-session'
import { runtime } from '../../stores/runtime'
import { useSessionStore } from '../../stores/session-store'
import { localToday } from '../../ui/local-time'
import { showToast } from '../../ui/toast'

export type PlanEdit = (data: SessionData) => readonly ChangeOp[]

/** Saves all of them as one step; returns its ops. */
export function saveEdits(...edits: readonly PlanEdit[]): readonly ChangeOp[] {
  return changeSession((data) => edits.flatMap((edit) => edit(data)))
}

/** For what takes something out of sight: says so, with the way back. */
export function saveWithWayBack(text: string, undo: string, ...edits: readonly PlanEdit[]): void {
  const sessionId = useSessionStore.getState().data?.sessionId
  if (sessionId === undefined) return
  const ops = saveEdits(...edits)
  showToast({ text, icon: 'undo', action: { label: undo, run: () => undoOps(sessionId, ops) } })
}

/** null goes back to the generated plan, and so does the very value it says by itself. */
export function saveField<F extends EditField>(action: PlanAction, field: F, value: EditValues[F] | null): void {
  const isGenerated =
    value !== null && field in action.generated && isSameValue(value, action.generated[field as keyof PlanAction['generated']])
  saveEdits((data) => setActionField(data, action.id, field, isGenerated ? null : value))
}

/** Another owner has not said anything yet. */
export function saveOwner({ id, generated }: PlanAction, named: string | null): void {
  const owner = named === generated.owner ? null : named
  saveEdits(
    (data) => setActionField(data, id, 'owner', owner),
    (data) => setActionField(data, id, 'ownerStatus', null),
  )
}

/** Today where the laptop stands, as an ISO date. */
export const today = (): string => localToday(new Date(runtime().clock.now()))
