/**
 * The scheduler behind the roadmap and the command line's `schedule`: METHOD.md section 7, "Schedule". Pure and deterministic.
 * Errors are values: a cycle names its activities, a need beyond its capacity names both.
 */

import { compareText } from '../../lib/compare-text'
import { compare } from '../../lib/rational'
import { ok, type Result } from '../../lib/result'
import { checkProblem } from './check-problem'
import { type CompiledProblem, compileProblem } from './compile-problem'
import { placeInOrder } from './generate-schedule'
import { leastWeeks } from './least-weeks'
import { measureNetwork } from './measure-network'
import { orderByPriority, type PlacingOrder } from './order-by-priority'
import { createResourceUsage } from './resource-usage'
import { restoreOrder } from './restore-order'
import type { Activity, Network, Schedule, ScheduleError, ScheduleProblem } from './schedule-problem'
import { searchSchedules } from './search-schedules'

export interface ScheduleOptions {
  /** Of the random schedules. */
  readonly seed?: number
  /** How many random schedules are tried after the single pass; 0 unless told. */
  readonly restarts?: number
  /** Which of the placeable activities goes first in the single pass; earliest latest-finish, then priority, then id, unless told. */
  readonly placingOrder?: (network: Network) => PlacingOrder
}

/** How many restarts are worth their time, and where they begin. */
export const USUAL_SEARCH = { seed: 1, restarts: 500 } as const

/**
 * The single pass, unless one of the restarts is shorter: then that, as near to the order of the single pass as its length allows. It
 * does not depend on the order in which the activities are listed.
 */
export function scheduleActions(problem: ScheduleProblem, options: ScheduleOptions = {}): Result<Schedule, ScheduleError> {
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const network = measureNetwork(checked.value)
  const list = orderByPriority(checked.value, (options.placingOrder ?? byLatestFinish)(network))
  const compiled = compileProblem(list, network, problem.startLimit)
  const usage = createResourceUsage(list, problem.capacity)
  const place = Int32Array.from(list.keys())
  const starts = new Int32Array(list.length)
  const makespan = placeInOrder(compiled, usage, place, starts)
  const { seed = USUAL_SEARCH.seed, restarts = 0 } = options
  const bound = { makespan, least: leastWeeks(problem, network) }
  const isWelcome = keepsUrgentStarts(list, compiled, starts)
  const shorter = searchSchedules(compiled, usage, bound, { seed, restarts }, isWelcome)
  if (shorter !== null) {
    place.set(orderByStart(compiled, shorter.starts))
    restoreOrder(compiled, usage, place, shorter.makespan, isWelcome)
  }
  return ok({
    ...network,
    // Placed in the order of its starts, no activity of the shorter schedule starts later than it did there.
    makespan: placeInOrder(compiled, usage, place, starts),
    starts: new Map(list.map(({ id }, index) => [id, starts[index] ?? 0])),
    order: Array.from(place, (index) => list[index]?.id ?? ''),
    lowerBound: network.length,
  })
}

/**
 * Where few may start in the first weeks, the single pass gives these places to what is most urgent. A shorter schedule may hand on the
 * place of the least urgent only: nobody would accept a plan that names its owner in week 5 because it ends a week sooner.
 */
function keepsUrgentStarts(
  list: readonly Activity[],
  { startLimit }: CompiledProblem,
  single: Int32Array,
): (starts: Int32Array) => boolean {
  if (startLimit === null) return () => true
  const isEarly = (starts: Int32Array, index: number): boolean => (starts[index] ?? 0) < startLimit.weeks
  const early = list.flatMap((activity, index) => (isEarly(single, index) ? [{ index, priority: activity.priority }] : []))
  // Equal ones stay in the order of the single pass.
  const urgent = early.sort((one, other) => compare(other.priority, one.priority)).slice(0, Math.max(1, early.length - 1))
  return (starts) => urgent.every(({ index }) => isEarly(starts, index))
}

function orderByStart({ count }: CompiledProblem, starts: Int32Array): readonly number[] {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return indexes.sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0) || one - other)
}

/** Earliest latest-finish first, ties by the order the team gave, then priority descending, then id. */
export function byLatestFinish({ times }: Network): PlacingOrder {
  const latestFinish = (id: string): number => times.get(id)?.latestFinish ?? 0
  return (one, other) =>
    latestFinish(one.id) - latestFinish(other.id) ||
    byGivenOrder(one, other) ||
    compare(other.priority, one.priority) ||
    compareText(one.id, other.id)
}

/** Smaller first, those without an order last. */
export function byGivenOrder(one: Pick<Activity, 'order'>, other: Pick<Activity, 'order'>): number {
  if (one.order === other.order) return 0
  if (one.order === undefined || other.order === undefined) return one.order === undefined ? 1 : -1
  return one.order - other.order
}
