/** Serial schedule generation: one activity after the other goes into its earliest feasible week. */
import type { CompiledProblem, Rows } from './compile-problem'
import type { ResourceUsage } from './resource-usage'

/**
 * Places activities in the order of `list` (prerequisites first), writes their start weeks into `starts` and returns the makespan.
 * `usage` is cleared first.
 */
export function placeInOrder(problem: CompiledProblem, usage: ResourceUsage, list: Int32Array, starts: Int32Array): number {
  const { weeks, notBefore, before } = problem
  const limit = createStartLimit(problem.startLimit)
  let makespan = 0
  usage.clear()
  for (let place = 0; place < list.length; place++) {
    const index = list[place] ?? 0
    const earliest = latestFinishOf(before, index, weeks, starts, notBefore[index] ?? 0)
    const start = earliestFeasible(index, earliest, weeks[index] ?? 0, usage, limit)
    starts[index] = start
    makespan = Math.max(makespan, start + (weeks[index] ?? 0))
  }
  return makespan
}

/** The same with time running backwards: every activity as late as it can be, weeks counted back from the end. No dates, no limit. */
export function placeBackwards(problem: CompiledProblem, usage: ResourceUsage, list: Int32Array, starts: Int32Array): void {
  const { weeks, behind } = problem
  usage.clear()
  for (let place = 0; place < list.length; place++) {
    const index = list[place] ?? 0
    starts[index] = earliestFeasible(index, latestFinishOf(behind, index, weeks, starts, 0), weeks[index] ?? 0, usage, NO_LIMIT)
  }
}

/** When the last of the row's activities is over, `least` at the earliest. */
export function latestFinishOf({ starts: rows, items }: Rows, index: number, weeks: Int32Array, starts: Int32Array, least: number): number {
  let latest = least
  const stop = rows[index + 1] ?? 0
  for (let at = rows[index] ?? 0; at < stop; at++) {
    const other = items[at] ?? 0
    latest = Math.max(latest, (starts[other] ?? 0) + (weeks[other] ?? 0))
  }
  return latest
}

/** Takes the week as well. */
export function earliestFeasible(index: number, earliest: number, weeks: number, usage: ResourceUsage, limit: StartLimit): number {
  let start = earliest
  for (;;) {
    start = limit.earliestFrom(start)
    const clash = usage.clash(index, start, weeks)
    if (clash < 0) break
    start = clash + 1
  }
  usage.take(index, start, weeks)
  limit.take(start)
  return start
}

export interface StartLimit {
  /** The first week from this one on in which another activity may start. */
  readonly earliestFrom: (week: number) => number
  readonly take: (week: number) => void
}

const NO_LIMIT: StartLimit = { earliestFrom: (week) => week, take: () => undefined }

export function createStartLimit(limit: CompiledProblem['startLimit']): StartLimit {
  if (limit === null) return NO_LIMIT
  const { max, weeks } = limit
  let started = 0
  return {
    earliestFrom: (week) => (week < weeks && started + 1 > max ? Math.ceil(weeks) : week),
    take: (week) => {
      if (week < weeks) started += 1
    },
  }
}
