/** Serial schedule generation: one activity after the other goes into its earliest feasible week. Which one is next is the chooser's business. */
import { createResourceUsage, type ResourceUsage } from './resource-usage'
import type { Activity, ScheduleProblem } from './schedule-problem'

/** Of two activities whose prerequisites are placed, negative when the first is placed first. A total order. */
export type PlacingOrder = (one: Activity, other: Activity) => number

/** Activity → start week. `ordered` has prerequisites first, and every need fits its capacity. */
export function generateSchedule(
  problem: ScheduleProblem,
  ordered: readonly Activity[],
  placingOrder: PlacingOrder,
): ReadonlyMap<string, number> {
  const usage = createResourceUsage(problem)
  const startLimit = createStartLimit(problem.startLimit)
  const starts = new Map<string, number>()
  const finishes = new Map<string, number>()
  const waiting = [...ordered].sort(placingOrder)
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ after }) => after.every((prerequisite) => finishes.has(prerequisite)))
    const [activity] = waiting.splice(index, 1)
    if (index < 0 || activity === undefined) throw new Error('the activities were not ordered by prerequisites')
    const earliest = activity.after.reduce(
      (latest, prerequisite) => Math.max(latest, finishes.get(prerequisite) ?? 0),
      activity.notBefore ?? 0,
    )
    const start = earliestFeasible(activity, earliest, usage, startLimit)
    usage.take(activity, start)
    startLimit.take(start)
    starts.set(activity.id, start)
    finishes.set(activity.id, start + activity.weeks)
  }
  return starts
}

function earliestFeasible(activity: Activity, earliest: number, usage: ResourceUsage, startLimit: StartLimit): number {
  let start = earliest
  for (;;) {
    start = startLimit.earliestFrom(start)
    const clash = usage.clash(activity, start)
    if (clash === null) return start
    start = clash + 1
  }
}

interface StartLimit {
  /** The first week from this one on in which another activity may start. */
  readonly earliestFrom: (week: number) => number
  readonly take: (week: number) => void
}

function createStartLimit(limit: ScheduleProblem['startLimit']): StartLimit {
  const { max, weeks } = limit ?? { max: 0, weeks: 0 }
  let started = 0
  return {
    earliestFrom: (week) => (week < weeks && started + 1 > max ? Math.ceil(weeks) : week),
    take: (week) => {
      if (week < weeks) started += 1
    },
  }
}
