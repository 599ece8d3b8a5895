/**
 * What is used of every resource, week by week. Needs and capacity of one resource are scaled to a common denominator once, so that
 * the inner loop adds whole numbers instead of fractions and stays exact: doubles where all of them stay below 2^53, else bigints.
 */
import { leastCommonMultiple, type Rational } from '../../lib/rational'
import { toRows } from './compile-problem'
import type { Activity, ScheduleProblem } from './schedule-problem'

export interface ResourceUsage {
  /** The last of `weeks` weeks from `start` on in which the activity does not fit, or −1 when it fits. */
  readonly clash: (index: number, start: number, weeks: number) => number
  readonly take: (index: number, start: number, weeks: number) => void
  readonly clear: () => void
}

/** Whole numbers: what every activity needs (activity after activity, by resource), and what there is. */
interface ScaledNeeds {
  readonly rows: ReturnType<typeof toRows>
  readonly amounts: readonly bigint[]
  readonly capacities: readonly bigint[]
}

/** Of activities as they are indexed in `list`. Resources without a capacity are passed over. */
export function createResourceUsage(list: readonly Activity[], capacity: ScheduleProblem['capacity']): ResourceUsage {
  const { rows, amounts, capacities } = scaleNeeds(list, capacity)
  // What is used never exceeds the capacity, nor does a need: their sum is the largest number there is.
  const isSmall = capacities.every((available) => available * 2n <= BigInt(Number.MAX_SAFE_INTEGER))
  if (!isSmall) return createBigUsage(rows, amounts, capacities)
  return createNumberUsage(rows, Float64Array.from(amounts, Number), Float64Array.from(capacities, Number))
}

function scaleNeeds(list: readonly Activity[], capacity: ScheduleProblem['capacity']): ScaledNeeds {
  const resources = [...capacity].map(([name, available]) => {
    const needs = list.flatMap((activity) => activity.needs.get(name) ?? [])
    const denominator = needs.reduce((common, { d }) => leastCommonMultiple(common, d), available.d)
    return { name, denominator, capacity: whole(available, denominator) }
  })
  const indexOf = new Map(resources.map(({ name }, index) => [name, index]))
  // A milestone uses nothing, whatever it says it needs: its needs may be beyond any capacity.
  const needs = list.map((activity) =>
    activity.weeks === 0 ? [] : [...activity.needs].filter(([name, { n }]) => indexOf.has(name) && n > 0n),
  )
  return {
    rows: toRows(needs.map((row) => row.map(([name]) => indexOf.get(name) ?? 0))),
    amounts: needs.flat().map(([name, need]) => whole(need, resources[indexOf.get(name) ?? 0]?.denominator ?? 1n)),
    capacities: resources.map(({ capacity: scaled }) => scaled),
  }
}

const whole = ({ n, d }: Rational, denominator: bigint): bigint => n * (denominator / d)

/** `amounts` and `capacities` are read anew at every call, so that a caller may change them between two schedules. */
export function createNumberUsage(rows: ReturnType<typeof toRows>, amounts: Float64Array, capacities: Float64Array): ResourceUsage {
  const { starts, items } = rows
  const width = capacities.length
  let used = new Float64Array(64 * width)
  let end = 0
  return {
    clash: (index, start, weeks) => {
      const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0]
      if (from === to) return -1
      // Nothing is used from `end` on.
      for (let week = Math.min(start + weeks, end) - 1; week >= start; week--) {
        for (let at = from; at < to; at++) {
          const resource = items[at] ?? 0
          if ((used[week * width + resource] ?? 0) + (amounts[at] ?? 0) > (capacities[resource] ?? 0)) return week
        }
      }
      return -1
    },
    take: (index, start, weeks) => {
      const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0]
      if (from === to) return
      const stop = start + weeks
      if (stop * width > used.length) {
        const longer = new Float64Array(Math.max(used.length * 2, stop * width))
        longer.set(used)
        used = longer
      }
      if (stop > end) end = stop
      for (let at = from; at < to; at++) {
        const amount = amounts[at] ?? 0
        for (let place = start * width + (items[at] ?? 0); place < stop * width; place += width) used[place] = (used[place] ?? 0) + amount
      }
    },
    clear: () => {
      used.fill(0, 0, end * width)
      end = 0
    },
  }
}

function createBigUsage(rows: ReturnType<typeof toRows>, amounts: readonly bigint[], capacities: readonly bigint[]): ResourceUsage {
  const { starts, items } = rows
  let used = capacities.map((): bigint[] => [])
  const needsOf = (index: number) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0]
    return Array.from({ length: to - from }, (_, at) => ({ resource: items[from + at] ?? 0, amount: amounts[from + at] ?? 0n }))
  }
  return {
    clash: (index, start, weeks) => {
      const needs = needsOf(index)
      for (let week = start + weeks - 1; week >= start; week--) {
        if (needs.some(({ resource, amount }) => (used[resource]?.[week] ?? 0n) + amount > (capacities[resource] ?? 0n))) return week
      }
      return -1
    },
    take: (index, start, weeks) => {
      for (const { resource, amount } of needsOf(index)) {
        const inUse = used[resource] ?? []
        while (inUse.length < start + weeks) inUse.push(0n)
        for (let week = start; week < start + weeks; week++) inUse[week] = (inUse[week] ?? 0n) + amount
      }
    },
    clear: () => {
      used = capacities.map(() => [])
    },
  }
}
