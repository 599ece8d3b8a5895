/** Moves in the plan as ops on the team's edits. Every move is one commit, so that one undo takes it back. */
import type { Phase } from '../../../shared/domain/pack/pack'
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import type { PlannedAction, Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { ChangeOp } from '../../../shared/records/change'
import { setActionField } from '../../../shared/records/edit-commands'
import type { SessionData } from '../../../shared/records/session-data'
import type { EarliestStart } from './earliest-start'
import { inRowOrder, moveRow } from './row-order'

/** Not before a week; in the first week possible the date goes, and the plan decides again. */
export function startIn(data: SessionData, planStart: string, id: string, week: number, earliest: EarliestStart): ChangeOp[] {
  return setActionField(data, id, 'notBefore', week <= earliest.week ? null : weekDate(planStart, week))
}

/** @param to position among the rows of its phase, from 0. */
export function standAt(data: SessionData, roadmap: Roadmap, id: string, to: number): ChangeOp[] {
  const phase = roadmap.actions.find((action) => action.id === id)?.phase
  if (phase === undefined) return []
  const rows = roadmap.actions.filter((action) => action.phase === phase).map((action) => withOrder(roadmap, action))
  return moveRow(rows, id, to).flatMap((row) => setActionField(data, row.id, 'order', row.order))
}

/** Forgets when and where the team put these actions. */
export function putBack(data: SessionData, ids: readonly string[]): ChangeOp[] {
  return ids.flatMap((id) => [...setActionField(data, id, 'notBefore', null), ...setActionField(data, id, 'order', null)])
}

export const isMoved = (roadmap: Roadmap, id: string): boolean => (roadmap.definitions.get(id)?.notBefore ?? null) !== null
export const isOrdered = (roadmap: Roadmap, id: string): boolean => (roadmap.definitions.get(id)?.order ?? null) !== null

/** Planned actions in the order of their rows: phase by phase they stand as the team put them, else as they start. */
export const inRows = (roadmap: Roadmap): readonly PlannedAction[] =>
  inRowOrder(roadmap.actions.map((action) => withOrder(roadmap, action)))

export const rowsOf = (roadmap: Roadmap, phase: Phase): readonly PlannedAction[] =>
  inRows(roadmap).filter((action) => action.phase === phase)

const withOrder = <T extends { readonly id: string }>(roadmap: Roadmap, action: T): T & { readonly order: number | null } => ({
  ...action,
  order: roadmap.definitions.get(action.id)?.order ?? null,
})
