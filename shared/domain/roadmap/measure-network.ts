/** Earliest and latest times of a network of activities, without capacity or start limit. Dates they may not start before count. */
import type { Activity, Network, NetworkTimes } from './schedule-problem'

/** `ordered` has prerequisites first. The backward pass ends at the network's own length. */
export function measureNetwork(ordered: readonly Activity[]): Network {
  const earliestFinish = new Map<string, number>()
  for (const { id, weeks, after, notBefore = 0 } of ordered) {
    const start = after.reduce((latest, prerequisite) => Math.max(latest, earliestFinish.get(prerequisite) ?? 0), notBefore)
    earliestFinish.set(id, start + weeks)
  }
  const length = [...earliestFinish.values()].reduce((longest, finish) => Math.max(longest, finish), 0)

  const latestFinish = new Map<string, number>()
  for (const { id, weeks, after } of [...ordered].reverse()) {
    const start = (latestFinish.get(id) ?? length) - weeks
    for (const prerequisite of after) latestFinish.set(prerequisite, Math.min(latestFinish.get(prerequisite) ?? length, start))
  }

  const times = ordered.map(({ id, weeks }): readonly [string, NetworkTimes] => {
    const [earliest, latest] = [earliestFinish.get(id) ?? 0, latestFinish.get(id) ?? length]
    return [id, { earliestStart: earliest - weeks, earliestFinish: earliest, latestStart: latest - weeks, latestFinish: latest }]
  })
  return { times: new Map(times), length }
}
