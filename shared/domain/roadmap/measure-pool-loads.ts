/** How much of every pool's time the plan takes, week by week. */
import { add, type Rational, ZERO } from '../../lib/rational'
import type { PoolLoad } from './roadmap'
import type { Schedule } from './schedule-problem'
import type { StaffedAction } from './staff-actions'

/** Pools in the order their first action stands in the pack. */
export function measurePoolLoads(staffed: readonly StaffedAction[], { starts, makespan }: Schedule): readonly PoolLoad[] {
  const loads = new Map<string, { readonly capacity: Rational; readonly used: Rational[] }>()
  for (const { pool, capacity, activity } of staffed) {
    const load = loads.get(pool) ?? { capacity, used: Array.from({ length: makespan }, () => ZERO) }
    loads.set(pool, load)
    const start = starts.get(activity.id) ?? 0
    for (let week = start; week < start + activity.weeks; week++) {
      load.used[week] = add(load.used[week] ?? ZERO, activity.needs.get(pool) ?? ZERO)
    }
  }
  return [...loads].map(([pool, { capacity, used }]) => ({ pool, capacity, used }))
}
