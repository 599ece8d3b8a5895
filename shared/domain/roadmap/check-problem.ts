/** Whether a problem can be scheduled at all. */
import { compare, isLess, ZERO } from '../../lib/rational'
import { err, type Result } from '../../lib/result'
import { orderByPrerequisites } from './order-activities'
import { type Activity, MAX_WEEKS, type ScheduleError, type ScheduleProblem } from './schedule-problem'

/** The activities with prerequisites first, or the first thing wrong. */
export function checkProblem({ capacity, activities }: ScheduleProblem): Result<readonly Activity[], ScheduleError> {
  const ids = new Set<string>()
  for (const { id } of activities) {
    if (ids.has(id)) return err({ code: 'duplicate-id', id })
    ids.add(id)
  }
  for (const activity of activities) {
    const error = checkActivity(activity, ids, capacity)
    if (error !== null) return err(error)
  }
  const ordered = orderByPrerequisites(activities)
  return ordered.ok ? ordered : err({ code: 'cycle', ids: ordered.error })
}

function checkActivity(activity: Activity, ids: ReadonlySet<string>, capacities: ScheduleProblem['capacity']): ScheduleError | null {
  const { id, weeks, needs, after, notBefore = 0 } = activity
  if (!Number.isInteger(weeks) || weeks < 0 || weeks > MAX_WEEKS) return { code: 'bad-weeks', id, weeks }
  if (!Number.isInteger(notBefore) || notBefore < 0 || notBefore > MAX_WEEKS) return { code: 'bad-weeks', id, weeks: notBefore }
  const prerequisite = after.find((other) => !ids.has(other))
  if (prerequisite !== undefined) return { code: 'unknown-prerequisite', id, prerequisite }
  for (const [resource, need] of needs) {
    if (isLess(need, ZERO)) return { code: 'negative-need', id, resource }
    const capacity = capacities.get(resource) ?? null
    // A milestone uses nothing, whatever it says it needs.
    if (weeks > 0 && compare(need, capacity ?? ZERO) > 0) return { code: 'need-exceeds-capacity', id, resource, need, capacity }
  }
  return null
}
