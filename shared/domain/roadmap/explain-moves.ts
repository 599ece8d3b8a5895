/** Why an action starts later than it could: METHOD.md section 7, "movedBy". Read from the finished schedule. */
import { compareText } from '../../lib/compare-text'
import type { Schedule, ScheduleProblem } from './schedule-problem'
import type { StaffedAction } from './staff-actions'

/**
 * Ids, ascending, of the actions of the same pool running in the week before it starts, for a start later than its planned
 * prerequisites, the date the team gave and the start limit require; else null. The limit requires the first week after its window when the window is
 * full without this action.
 */
export function explainMove(
  moved: StaffedAction,
  staffed: readonly StaffedAction[],
  { starts }: Schedule,
  startLimit: NonNullable<ScheduleProblem['startLimit']>,
): readonly string[] | null {
  const startOf = ({ activity }: StaffedAction): number => starts.get(activity.id) ?? 0
  const endOf = (other: StaffedAction): number => startOf(other) + other.activity.weeks
  const others = staffed.filter((other) => other !== moved)
  const start = startOf(moved)
  const prerequisites = others.filter(({ activity }) => moved.activity.after.includes(activity.id))
  const afterPrerequisites = prerequisites.reduce((latest, other) => Math.max(latest, endOf(other)), moved.activity.notBefore ?? 0)
  const othersInWindow = others.filter((other) => startOf(other) < startLimit.weeks).length
  const isWindowFull = afterPrerequisites < startLimit.weeks && othersInWindow + 1 > startLimit.max
  const required = isWindowFull ? Math.ceil(startLimit.weeks) : afterPrerequisites
  if (start <= required) return null
  return others
    .filter((other) => other.pool === moved.pool && startOf(other) < start && endOf(other) >= start)
    .map(({ activity }) => activity.id)
    .sort(compareText)
}
