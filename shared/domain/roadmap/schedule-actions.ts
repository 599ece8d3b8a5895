/**
 * The scheduler behind the roadmap and the command line's `schedule`: METHOD.md section 7, "Schedule". Pure and deterministic.
 * Errors are values: a cycle names its activities, a need beyond its capacity names both.
 */

import { compareText } from '../../lib/compare-text'
import { compare } from '../../lib/rational'
import { ok, type Result } from '../../lib/result'
import { checkProblem } from './check-problem'
import { generateSchedule, type PlacingOrder } from './generate-schedule'
import { measureNetwork } from './measure-network'
import type { Activity, Network, Schedule, ScheduleError, ScheduleProblem } from './schedule-problem'

export interface ScheduleOptions {
  /** Which of the placeable activities goes first; earliest latest-finish, then priority, then id, unless told. */
  readonly placingOrder?: (network: Network) => PlacingOrder
}

export function scheduleActions(problem: ScheduleProblem, options: ScheduleOptions = {}): Result<Schedule, ScheduleError> {
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const ordered = checked.value
  const network = measureNetwork(ordered)
  const placingOrder = (options.placingOrder ?? byLatestFinish)(network)
  const starts = generateSchedule(problem, ordered, placingOrder)
  const makespan = ordered.reduce((longest, { id, weeks }) => Math.max(longest, (starts.get(id) ?? 0) + weeks), 0)
  return ok({ ...network, starts, makespan, lowerBound: network.length })
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
