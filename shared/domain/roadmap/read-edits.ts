/**
 * The edits in force, action by action. Of several edits of one field the last counts; of `add`, `drop` and `restore` the last
 * decides where the action stands. Reading the same edits twice changes nothing.
 */
import { type EditField, type EditValues, type OwnActionValue, type ReadEdit, readEdit } from '../interview/edit-schema'
import type { RoadmapEdit } from '../interview/session'

type SetEdit = Extract<ReadEdit, { op: 'set' }>
type PlaceEdit = Extract<ReadEdit, { op: 'add' | 'drop' | 'restore' }>

export interface ActionEdits {
  /** Field → the last edit of it, unless that one takes it back. */
  readonly fields: ReadonlyMap<EditField, SetEdit>
  /** Null where the generated plan decides: never moved, or restored. */
  readonly place: Exclude<PlaceEdit, { op: 'restore' }> | null
  /** The last `add`: what the team's own action is. It stays known when the action is dropped. */
  readonly added: { readonly editId: string; readonly value: OwnActionValue } | null
}

export interface ReadEdits {
  /** In the order in which the edits first name them. */
  readonly byAction: ReadonlyMap<string, ActionEdits>
  readonly unreadable: readonly RoadmapEdit[]
}

const NONE: ActionEdits = { fields: new Map(), place: null, added: null }

export function readEdits(edits: readonly RoadmapEdit[]): ReadEdits {
  const byAction = new Map<string, ActionEdits>()
  const unreadable: RoadmapEdit[] = []
  for (const edit of edits) {
    const read = readEdit(edit)
    if (read === null) unreadable.push(edit)
    else byAction.set(read.actionId, withEdit(byAction.get(read.actionId) ?? NONE, read))
  }
  return { byAction, unreadable }
}

function withEdit(before: ActionEdits, edit: ReadEdit): ActionEdits {
  switch (edit.op) {
    case 'set': {
      const fields = new Map(before.fields)
      if (edit.value === undefined) fields.delete(edit.field)
      else fields.set(edit.field, edit)
      return { ...before, fields }
    }
    case 'add':
      return { ...before, place: edit, added: { editId: edit.id, value: edit.value ?? {} } }
    case 'drop':
      return { ...before, place: edit }
    case 'restore':
      return { ...before, place: null }
  }
}

/** What the team set a field to; null when it did not. */
export function editedValue<F extends EditField>(edits: ActionEdits | undefined, field: F): EditValues[F] | null {
  const edit = edits?.fields.get(field)
  // The map holds an edit under its own field, which the compiler cannot see.
  return edit === undefined ? null : (edit.value as EditValues[F])
}
