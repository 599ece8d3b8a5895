/**
 * What is used of every resource, week by week. Needs and capacity of one resource are scaled to a common denominator once,
 * so that the inner loop adds whole numbers instead of fractions and stays exact.
 */
import { leastCommonMultiple, type Rational } from '../../lib/rational'
import type { Activity, ScheduleProblem } from './schedule-problem'

interface Resource {
  readonly denominator: bigint
  readonly capacity: bigint
  /** Used per week; weeks beyond the end are unused. */
  readonly used: bigint[]
}

export interface ResourceUsage {
  /** The last week from `start` on in which the activity does not fit, or null when it fits. */
  readonly clash: (activity: Activity, start: number) => number | null
  readonly take: (activity: Activity, start: number) => void
}

export function createResourceUsage({ capacity, activities }: ScheduleProblem): ResourceUsage {
  const resources = new Map<string, Resource>()
  for (const [name, available] of capacity) {
    const needs = activities.flatMap((activity) => activity.needs.get(name) ?? [])
    const denominator = needs.reduce((common, { d }) => leastCommonMultiple(common, d), available.d)
    resources.set(name, { denominator, capacity: whole(available, denominator), used: [] })
  }
  const needsOf = (activity: Activity): readonly { readonly resource: Resource; readonly need: bigint }[] =>
    [...activity.needs].flatMap(([name, need]) => {
      const resource = resources.get(name)
      return resource === undefined ? [] : [{ resource, need: whole(need, resource.denominator) }]
    })
  return {
    clash: (activity, start) => {
      const needs = needsOf(activity)
      for (let week = start + activity.weeks - 1; week >= start; week--) {
        if (needs.some(({ resource, need }) => (resource.used[week] ?? 0n) + need > resource.capacity)) return week
      }
      return null
    },
    take: (activity, start) => {
      for (const { resource, need } of needsOf(activity)) {
        while (resource.used.length < start + activity.weeks) resource.used.push(0n)
        for (let week = start; week < start + activity.weeks; week++) resource.used[week] = (resource.used[week] ?? 0n) + need
      }
    },
  }
}

const whole = ({ n, d }: Rational, denominator: bigint): bigint => n * (denominator / d)
