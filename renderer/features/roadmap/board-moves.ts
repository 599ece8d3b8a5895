/** What moving a card to another column means, as ops on the team's edits; only moves that have an effect. */
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import { tryPlan } from '../../../shared/domain/roadmap/plan-roadmap'
import { applyOps } from '../../../shared/records/apply-change'
import type { ChangeOp } from '../../../shared/records/change'
import { dropAction, pullAction, restoreAction, setActionField } from '../../../shared/records/edit-commands'
import type { SessionData } from '../../../shared/records/session-data'
import type { Derived } from '../../stores/derived'
import { boardColumns, type ColumnId, columnOf } from './board-columns'
import { isMoved } from './plan-moves'

/**
 * `pull`: from later into the release plan. `restore`: the team had dropped it. `sendBack`: the team had pulled it. `drop`: out of the plan
 * that the answers ask for. `delay`: not before the weeks of the next column. `sooner`: without its date, or first in order.
 */
export type BoardMoveKind = 'pull' | 'restore' | 'sendBack' | 'drop' | 'delay' | 'sooner'

export interface BoardMove {
  readonly kind: BoardMoveKind
  readonly ops: readonly ChangeOp[]
}

export interface BoardInput {
  readonly derived: Derived
  readonly data: SessionData
  /** ISO date of week 0. */
  readonly planStart: string
  /** Weeks from the start that count as now. */
  readonly firstWeeks: number
  /** Why an action is dropped, stored with it. */
  readonly dropReason: string
}

/** Null when the card stands there already, or nothing the team could say here would bring it there. May plan up to twice. */
export function boardMove(input: BoardInput, id: string, to: ColumnId): BoardMove | null {
  const { data, derived, firstWeeks, planStart } = input
  const from = columnOf(boardColumns(derived.roadmap, firstWeeks), id)
  if (from === null || from.id === to) return null
  if (to === 'later') return leaveMove(input, id)
  if (from.dropped.includes(id)) return moveOf('restore', restoreAction(data, id))
  if (from.id === 'later') return moveOf('pull', pullAction(data, id))
  if (to === 'next') return moveOf('delay', setActionField(data, id, 'notBefore', weekDate(planStart, Math.ceil(firstWeeks))))
  return soonerMove(input, id)
}

function leaveMove({ data, derived, dropReason }: BoardInput, id: string): BoardMove | null {
  const action = derived.roadmap.actions.find((other) => other.id === id)
  // Only what the team pulled goes back to later by itself: the answers ask for the rest.
  const isPulled = action?.reason === 'added' && derived.roadmap.definitions.get(id)?.own === false
  return isPulled ? moveOf('sendBack', restoreAction(data, id)) : moveOf('drop', dropAction(data, id, dropReason))
}

/** Tried on the plan: a card goes to the first weeks only when it would start there. */
function soonerMove(input: BoardInput, id: string): BoardMove | null {
  const { data, derived } = input
  const free = isMoved(derived.roadmap, id) ? setActionField(data, id, 'notBefore', null) : []
  const first = [...free, ...setActionField(data, id, 'order', lowestOrder(derived) - 1)]
  const ops = [free, first].find((tried) => tried.length > 0 && startsNow(input, id, tried))
  return ops === undefined ? null : moveOf('sooner', ops)
}

function startsNow({ data, derived, firstWeeks }: BoardInput, id: string, ops: readonly ChangeOp[]): boolean {
  const { pack, session, scorecard, findings } = derived
  const edits = Object.values(applyOps(data, ops).edits)
  const { actions } = tryPlan(pack, { ...session, edits }, scorecard, findings)
  return actions.some((action) => action.id === id && action.startWeek < firstWeeks)
}

const lowestOrder = ({ roadmap }: Derived): number =>
  roadmap.actions.reduce((lowest, { id }) => Math.min(lowest, roadmap.definitions.get(id)?.order ?? lowest), 1)

const moveOf = (kind: BoardMoveKind, ops: readonly ChangeOp[]): BoardMove | null => (ops.length === 0 ? null : { kind, ops })
