/**
 * What the team can do to the generated plan, as ops on its edits. An action has at most one edit per field and one that says
 * where it stands, so that undo, merging and the order of records never decide what holds.
 */
import type { EditField, EditValues, OwnActionValue } from '../domain/interview/edit-schema'
import type { RoadmapEdit } from '../domain/interview/session'
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/** null goes back to what the plan says by itself. Owner, and what the owner said to it (`ownerStatus`), are fields like the others. */
export function setActionField<F extends EditField>(
  data: SessionData,
  actionId: string,
  field: F,
  value: EditValues[F] | null,
): ChangeOp[] {
  const known = editsOf(data, actionId).filter((edit) => edit.op === 'set' && edit.field === field)
  if (value === null) return known.flatMap((edit) => forgetEdit(data, edit.id))
  const last = known.at(-1)
  return last === undefined
    ? createEdit(data, field, { actionId, op: 'set', field, value })
    : setValue(data, 'edits', last.id, ['value'], value)
}

/** Takes an action out of the release plan; an empty reason is none. */
export function dropAction(data: SessionData, actionId: string, reason = ''): ChangeOp[] {
  const places = movesOf(data, actionId)
  const value = reason.trim() === '' ? undefined : { reason }
  const last = places.at(-1)
  if (last?.op === 'drop') return setValue(data, 'edits', last.id, ['value'], value)
  return [...places.flatMap((edit) => forgetEdit(data, edit.id)), ...createEdit(data, 'drop', { actionId, op: 'drop', value })]
}

/** Leaves it to the generated plan again whether an action is in the release plan: undoes a drop, and sends one that was pulled back to later. */
export function restoreAction(data: SessionData, actionId: string): ChangeOp[] {
  return movesOf(data, actionId).flatMap((edit) => forgetEdit(data, edit.id))
}

/** Pulls an action of the pack from later into the release plan. */
export function pullAction(data: SessionData, actionId: string): ChangeOp[] {
  const places = movesOf(data, actionId)
  if (places.at(-1)?.op === 'add') return []
  return [...places.flatMap((edit) => forgetEdit(data, edit.id)), ...createEdit(data, 'add', { actionId, op: 'add' })]
}

/** An action of the team's own, or what it is from now on. The id is the caller's and none of the pack's. */
export function addOwnAction(data: SessionData, actionId: string, value: OwnActionValue): ChangeOp[] {
  const last = editsOf(data, actionId).filter(isOwnAction).at(-1)
  return last === undefined ? createEdit(data, 'add', { actionId, op: 'add', value }) : setValue(data, 'edits', last.id, ['value'], value)
}

/** Forgets an action of the team's own, with everything they edited about it. */
export function removeOwnAction(data: SessionData, actionId: string): ChangeOp[] {
  const edits = editsOf(data, actionId)
  // Last first, so that undo brings them back in their order: a drop after the add it is about.
  return edits.some(isOwnAction) ? [...edits].reverse().flatMap((edit) => forgetEdit(data, edit.id)) : []
}

/** For an edit that is without effect, and for taking one back. */
export function forgetEdit(data: SessionData, editId: string): ChangeOp[] {
  return setValue(data, 'edits', editId, [], null)
}

const editsOf = (data: SessionData, actionId: string): readonly RoadmapEdit[] =>
  Object.values(data.edits).filter((edit) => edit.actionId === actionId)

/** An `add` that says what the action is, and not only where. */
const isOwnAction = ({ op, value }: RoadmapEdit): boolean => op === 'add' && value !== undefined && value !== null

/** Edits that say where the action stands. */
const movesOf = (data: SessionData, actionId: string): readonly RoadmapEdit[] =>
  editsOf(data, actionId).filter((edit) => edit.op !== 'set' && !isOwnAction(edit))

/** The id says what the edit is about, so that two devices that edit the same field meet in the same record. Ids have up to 100 characters. */
function createEdit(data: SessionData, name: string, edit: Omit<RoadmapEdit, 'id'>): ChangeOp[] {
  let id = `${edit.actionId.slice(0, 80)}/${name}`
  while (Object.hasOwn(data.edits, id) && data.edits[id]?.actionId !== edit.actionId) id = `${id}-`
  return setValue(data, 'edits', id, [], { id, ...edit })
}
