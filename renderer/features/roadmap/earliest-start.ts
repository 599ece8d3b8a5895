/** The first week an action can start in, and what keeps it from starting before. A date the team gave it does not count. */
import { tryPlan } from '../../../shared/domain/roadmap/plan-roadmap'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Derived } from '../../stores/derived'

export interface EarliestStart {
  /** Counts from 0. */
  readonly week: number
  /**
   * `first`: it is the first week of the plan. `after`: prerequisites end then. `people`: the same people finish something else
   * first. `limit`: not more may start before.
   */
  readonly because: 'first' | 'after' | 'people' | 'limit'
  /** Actions it waits for; empty unless `after` or `people`. */
  readonly ids: readonly string[]
}

/** Null for an action that is not planned. Plans once more where the action has a date, so call it once per move. */
export function earliestStart(derived: Derived, id: string): EarliestStart | null {
  const { actions } = planWithoutDate(derived, id)
  const action = actions.find((other) => other.id === id)
  if (action === undefined) return null
  const { startWeek: week, after, movedBy } = action
  if (week === 0) return { week, because: 'first', ids: [] }
  if (movedBy !== null && movedBy.length > 0) return { week, because: 'people', ids: movedBy }
  const last = actions.filter((other) => after.includes(other.id) && other.endWeek === week).map((other) => other.id)
  return { week, because: last.length > 0 ? 'after' : 'limit', ids: last }
}

function planWithoutDate({ pack, session, scorecard, findings, roadmap }: Derived, id: string): Roadmap {
  if ((roadmap.definitions.get(id)?.notBefore ?? null) === null) return roadmap
  const edits = session.edits.filter((edit) => edit.actionId !== id || edit.op !== 'set' || edit.field !== 'notBefore')
  return tryPlan(pack, { ...session, edits }, scorecard, findings)
}
