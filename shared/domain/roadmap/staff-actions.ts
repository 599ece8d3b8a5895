/** From a pack's action to an activity of the scheduler: who does it, how long, at which rate. METHOD.md section 7, "Schedule". */

import { lookUp } from '../../lib/look-up'
import { ceiling, divide, type Rational, rational, rationalFromNumber } from '../../lib/rational'
import type { Session } from '../interview/session'
import type { ExactThresholds } from '../scoring/thresholds'
import type { PlanAction } from './plan-action'
import { firstWeekFrom } from './plan-dates'
import type { Activity } from './schedule-problem'

export interface StaffedAction {
  readonly action: PlanAction
  readonly pool: string
  /** Person-days a week the pool has. */
  readonly capacity: Rational
  readonly activity: Activity
}

/** Links to actions outside the plan are dropped, not bridged. */
export function staffActions(
  planned: readonly PlanAction[],
  session: Session,
  thresholds: ExactThresholds,
  priorities: ReadonlyMap<string, Rational>,
): readonly StaffedAction[] {
  const plannedIds = new Set(planned.map(({ id }) => id))
  return planned.map((action) => {
    const { pool } = action
    const entered = lookUp(session.capacity, pool)
    const capacity = entered === undefined ? thresholds.capacityDefault : rationalFromNumber(entered)
    const effort = rationalFromNumber(action.effort.likely)
    const weeks = Math.max(ceiling(rationalFromNumber(action.weeks.likely)), ceiling(divide(effort, capacity)))
    const activity = {
      id: action.id,
      weeks,
      needs: new Map([[pool, divide(effort, rational(weeks))]]),
      after: [...new Set(action.after)].filter((id) => plannedIds.has(id)),
      priority: priorities.get(action.id) ?? rational(0),
      notBefore: action.notBefore === null ? undefined : firstWeekFrom(session.session, action.notBefore),
      order: action.order ?? undefined,
    }
    return { action, pool, capacity, activity }
  })
}
