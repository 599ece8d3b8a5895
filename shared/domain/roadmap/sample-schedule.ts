/**
 * One random schedule: of the activities that could be next, one drawn with a chance that grows with its regret, that is how much
 * earlier its latest finish is than the latest among them (regret-based biased random sampling; Drexl 1991, Kolisch 1996).
 */
import type { Random } from '../../lib/random'
import type { CompiledProblem } from './compile-problem'
import { createStartLimit, earliestFeasible, latestFinishOf } from './generate-schedule'
import type { ResourceUsage } from './resource-usage'

export interface Sampler {
  /** Fills `starts` and returns the makespan. Serial scheme: the drawn activity goes into its earliest feasible week. */
  readonly serial: (random: Random, starts: Int32Array) => number
  /** Parallel scheme: week after week, what can start now does, in the drawn order. */
  readonly parallel: (random: Random, starts: Int32Array) => number
}

export function createSampler(problem: CompiledProblem, usage: ResourceUsage): Sampler {
  const { count, weeks, notBefore, latestFinish, before, behind } = problem
  const missing = new Int32Array(count)
  const ready = new Int32Array(count)
  const waiting = new Int32Array(count)
  const placed = new Int32Array(count)
  let readyCount = 0

  const begin = (): void => {
    usage.clear()
    readyCount = 0
    for (let index = 0; index < count; index++) {
      missing[index] = (before.starts[index + 1] ?? 0) - (before.starts[index] ?? 0)
      if (missing[index] === 0) ready[readyCount++] = index
    }
  }
  const release = (index: number): void => {
    const stop = behind.starts[index + 1] ?? 0
    for (let at = behind.starts[index] ?? 0; at < stop; at++) {
      const follower = behind.items[at] ?? 0
      const left = (missing[follower] ?? 0) - 1
      missing[follower] = left
      if (left === 0) ready[readyCount++] = follower
    }
  }
  /** The place in `pool` of one of its first `size` activities. */
  const draw = (pool: Int32Array, size: number, random: Random): number => {
    if (size === 1) return 0
    let [latest, total] = [0, 0]
    for (let place = 0; place < size; place++) latest = Math.max(latest, latestFinish[pool[place] ?? 0] ?? 0)
    for (let place = 0; place < size; place++) total += latest - (latestFinish[pool[place] ?? 0] ?? 0) + 1
    let left = random() * total
    for (let place = 0; place < size - 1; place++) {
      left -= latest - (latestFinish[pool[place] ?? 0] ?? 0) + 1
      if (left < 0) return place
    }
    return size - 1
  }

  const serial = (random: Random, starts: Int32Array): number => {
    const limit = createStartLimit(problem.startLimit)
    let makespan = 0
    begin()
    while (readyCount > 0) {
      const place = draw(ready, readyCount, random)
      const index = ready[place] ?? 0
      readyCount -= 1
      ready[place] = ready[readyCount] ?? 0
      const earliest = latestFinishOf(before, index, weeks, starts, notBefore[index] ?? 0)
      const start = earliestFeasible(index, earliest, weeks[index] ?? 0, usage, limit)
      starts[index] = start
      makespan = Math.max(makespan, start + (weeks[index] ?? 0))
      release(index)
    }
    return makespan
  }

  const parallel = (random: Random, starts: Int32Array): number => {
    const limit = createStartLimit(problem.startLimit)
    let [week, makespan, placedCount] = [0, 0, 0]
    begin()
    while (readyCount > 0) {
      let size = 0
      // The first week after this one in which something changes: one of the placed ends, a date or the end of the limit is reached.
      let next =
        problem.startLimit !== null && week < problem.startLimit.weeks ? Math.ceil(problem.startLimit.weeks) : Number.POSITIVE_INFINITY
      const isOpen = limit.earliestFrom(week) === week
      for (let place = 0; place < readyCount; place++) {
        const index = ready[place] ?? 0
        const earliest = latestFinishOf(before, index, weeks, starts, notBefore[index] ?? 0)
        if (earliest > week) next = Math.min(next, earliest)
        else if (isOpen && usage.clash(index, week, 1) < 0) waiting[size++] = index
      }
      if (size === 0) {
        for (let place = 0; place < placedCount; place++) {
          const finish = (starts[placed[place] ?? 0] ?? 0) + (weeks[placed[place] ?? 0] ?? 0)
          if (finish > week) next = Math.min(next, finish)
        }
        week = next
        continue
      }
      const index = waiting[draw(waiting, size, random)] ?? 0
      readyCount -= 1
      ready[ready.indexOf(index)] = ready[readyCount] ?? 0
      starts[index] = week
      usage.take(index, week, weeks[index] ?? 0)
      limit.take(week)
      placed[placedCount++] = index
      makespan = Math.max(makespan, week + (weeks[index] ?? 0))
      release(index)
    }
    return makespan
  }

  return { serial, parallel }
}
