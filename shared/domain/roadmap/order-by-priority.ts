/** In which order the serial scheme places activities: prerequisites first, and of those that could be next the first by a comparison. */
import type { Activity } from './schedule-problem'

/** Of two activities whose prerequisites are placed, negative when the first is placed first. A total order. */
export type PlacingOrder = (one: Activity, other: Activity) => number

/** Every prerequisite must be among the activities, without a cycle; else some are missing in the result. */
export function orderByPriority(activities: readonly Activity[], placingOrder: PlacingOrder): readonly Activity[] {
  const ranked = [...activities].sort(placingOrder)
  const rankOf = new Map(ranked.map(({ id }, rank) => [id, rank]))
  const links = ranked.map(({ after }) => [...new Set(after)].flatMap((id) => rankOf.get(id) ?? []))
  const followers = ranked.map((): number[] => [])
  for (const [rank, before] of links.entries()) for (const prerequisite of before) followers[prerequisite]?.push(rank)
  const missing = links.map(({ length }) => length)
  // Ranks of those that could be next, the first one last.
  const ready: number[] = []
  for (const [rank, count] of missing.entries()) if (count === 0) ready.unshift(rank)
  const list: Activity[] = []
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const activity = ranked[next]
    if (activity !== undefined) list.push(activity)
    for (const follower of followers[next] ?? []) {
      missing[follower] = (missing[follower] ?? 0) - 1
      if (missing[follower] === 0) insertDescending(ready, follower)
    }
  }
  return list
}

function insertDescending(descending: number[], value: number): void {
  let [from, to] = [0, descending.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((descending[middle] ?? 0) > value) from = middle + 1
    else to = middle
  }
  descending.splice(from, 0, value)
}
