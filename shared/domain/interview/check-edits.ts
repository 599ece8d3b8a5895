/** Do a session's edits of the plan fit its pack? Their shape has been checked before: see edit-schema. */
import { type ProblemName, type Report, showValue } from '../../i18n/problem-report'
import { findCycle } from '../../lib/find-cycle'
import { dayNumber } from '../../lib/iso-date'
import type { Problem } from '../../lib/result'
import { indexPack, type PackIndex } from '../pack/index-pack'
import type { Pack } from '../pack/pack'
import { type ReadEdit, readEdit } from './edit-schema'
import type { Session } from './session'

/** Ten years. */
const MOST_DAYS = 3650

/** `add` with a new id brings an action of the team's own; every other edit is about one that the pack or an `add` provides. */
export function checkEdits(pack: Pack, { session: head, edits }: Session, report: Report): Problem[] {
  const index = indexPack(pack)
  const own = new Map(edits.flatMap((edit, at) => (edit.op === 'add' && !index.actions.has(edit.actionId) ? [[edit.actionId, at]] : [])))
  const exists = (id: string): boolean => index.actions.has(id) || own.has(id)
  const problems = edits.flatMap((edit, at): Problem[] => {
    if (!exists(edit.actionId)) return [report(['edits', at, 'actionId'], 'unknownAction', { id: showValue(edit.actionId) })]
    const read = readEdit(edit)
    if (read?.op === 'add') return checkAdd(read, at, index, exists, report)
    if (read?.op === 'set' && read.field === 'notBefore') return checkDate(read.value, head.planStart ?? head.date, at, report)
    return []
  })
  return [
    ...problems,
    ...checkCycle(
      edits.flatMap((edit) => readEdit(edit) ?? []),
      own,
      report,
    ),
  ]
}

function checkAdd(
  { actionId, value }: Extract<ReadEdit, { op: 'add' }>,
  at: number,
  index: PackIndex,
  exists: (id: string) => boolean,
  report: Report,
): Problem[] {
  if (value === undefined) return []
  if (index.actions.has(actionId)) return [report(['edits', at, 'value'], 'ownActionTaken', { id: showValue(actionId) })]
  const refer = (
    field: string,
    has: (id: string) => boolean,
    name: ProblemName,
    ids: readonly string[] | string | undefined,
  ): Problem[] => {
    if (typeof ids === 'string') return has(ids) ? [] : [report(['edits', at, 'value', field], name, { id: showValue(ids) })]
    return (ids ?? []).flatMap((id, place) => (has(id) ? [] : [report(['edits', at, 'value', field, place], name, { id: showValue(id) })]))
  }
  return [
    ...refer('topic', (id) => index.topics.has(id), 'unknownTopic', value.topic),
    ...refer('owner', (id) => index.seats.has(id), 'unknownSeat', value.owner),
    ...refer('after', exists, 'ownActionWaits', value.after),
    ...refer('lifts', (id) => index.questions.has(id), 'unknownQuestion', value.lifts),
    ...refer('closes', (id) => index.gates.has(id), 'unknownGate', value.closes),
  ]
}

function checkDate(date: string | undefined, planStart: string, at: number, report: Report): Problem[] {
  const [from, to] = [dayNumber(planStart), dayNumber(date ?? '')]
  const isTooLate = from !== null && to !== null && to - from > MOST_DAYS
  return isTooLate ? [report(['edits', at, 'value'], 'dateTooLate', { got: showValue(date) })] : []
}

/** The pack's actions never wait for the team's own, so a cycle runs among the latter. */
function checkCycle(edits: readonly ReadEdit[], own: ReadonlyMap<string, number>, report: Report): Problem[] {
  const after = new Map(
    edits.flatMap((edit) => (edit.op === 'add' && own.has(edit.actionId) ? [[edit.actionId, edit.value?.after ?? []]] : [])),
  )
  const cycle = findCycle(after)
  if (cycle === null) return []
  return [report(['edits', own.get(cycle[0] ?? '') ?? 0, 'value', 'after'], 'cycle', { cycle: [...cycle, cycle[0]].join(' → ') })]
}
