/** Which edits of the plan a newer pack has no place for: what the door for session files would refuse. */
import { type ReadEdit, readEdit } from '../domain/interview/edit-schema'
import type { RoadmapEdit } from '../domain/interview/session'
import { indexPack, type PackIndex } from '../domain/pack/index-pack'
import type { Pack } from '../domain/pack/pack'

/**
 * Edits of actions that came with the older pack and are gone; and of the team's own actions that name something that is gone,
 * wait for an action that is, or bear an id that the newer pack gives to an action of its own.
 */
export function homelessEdits(edits: readonly RoadmapEdit[], from: Pack, to: Pack): readonly RoadmapEdit[] {
  const [old, now] = [indexPack(from), indexPack(to)]
  const own = new Map<string, OwnValue>()
  for (const edit of edits) {
    const read = readEdit(edit)
    if (read?.op === 'add' && !old.actions.has(edit.actionId)) own.set(edit.actionId, read.value ?? own.get(edit.actionId))
  }
  const kept = keptOwn(own, now)
  return edits.filter(({ actionId }) => (own.has(actionId) ? !kept.has(actionId) : !now.actions.has(actionId)))
}

type OwnValue = Extract<ReadEdit, { op: 'add' }>['value']

/** One that goes may take along others that wait for it, so they are looked through until nothing more goes. */
function keptOwn(own: ReadonlyMap<string, OwnValue>, now: PackIndex): ReadonlySet<string> {
  const kept = new Set([...own.keys()].filter((id) => !now.actions.has(id)))
  for (let before = -1; before !== kept.size; ) {
    before = kept.size
    for (const id of kept) if (!fits(own.get(id), now, kept)) kept.delete(id)
  }
  return kept
}

function fits(value: OwnValue, now: PackIndex, kept: ReadonlySet<string>): boolean {
  const { topic, owner, after = [], lifts = [], closes = [] } = value ?? {}
  return (
    (topic === undefined || now.topics.has(topic)) &&
    (owner === undefined || now.seats.has(owner)) &&
    after.every((id) => now.actions.has(id) || kept.has(id)) &&
    lifts.every((id) => now.questions.has(id)) &&
    closes.every((id) => now.gates.has(id))
  )
}
