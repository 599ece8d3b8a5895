/** The values a verdict rule reads, in the form the screen and the report show them. */
import { compare, isLess, minOf, type Rational, rational } from '../../lib/rational'
import type { ThresholdName } from '../pack/pack'
import type { ReadingName, RuleReading, RuleThreshold } from './scorecard'
import type { ExactThresholds } from './thresholds'

export interface Scored {
  readonly id: string
  readonly value: Rational | null
}

export const thresholdOf = (thresholds: ExactThresholds, name: ThresholdName): RuleThreshold => ({ name, value: thresholds[name] })

/** Two-valued comparisons: an absent value makes both false. */
export const isBelow = (value: Rational | null, bound: Rational): boolean => value !== null && isLess(value, bound)
export const isAtLeast = (value: Rational | null, bound: Rational): boolean => value !== null && compare(value, bound) >= 0

/** How many there are; `holds` decides from the count. */
export function countReading(
  name: ReadingName,
  ids: readonly string[],
  holds: (count: Rational) => boolean,
  compared: { readonly threshold?: RuleThreshold; readonly limit?: RuleThreshold } = {},
): RuleReading {
  const value = rational(ids.length)
  return { name, value, ids, threshold: compared.threshold ?? null, limit: compared.limit ?? null, holds: holds(value) }
}

/** Holds when any item is below the threshold. */
export function anyBelow(name: ReadingName, items: readonly Scored[], threshold: RuleThreshold): RuleReading {
  const below = items.filter(({ value }) => isBelow(value, threshold.value))
  return { ...lowestOf(name, items, below, threshold), holds: below.length > 0 }
}

/** Holds when every item reaches the threshold; an absent value does not reach it, unless absent items are left out beforehand. */
export function allAtLeast(name: ReadingName, items: readonly Scored[], threshold: RuleThreshold): RuleReading {
  const short = items.filter(({ value }) => !isAtLeast(value, threshold.value))
  const reading = lowestOf(name, items, short, threshold)
  const absent = short.some(({ value }) => value === null)
  return { ...reading, value: absent ? null : reading.value, holds: short.length === 0 }
}

function lowestOf(
  name: ReadingName,
  items: readonly Scored[],
  named: readonly Scored[],
  threshold: RuleThreshold,
): Omit<RuleReading, 'holds'> {
  const values = items.flatMap(({ value }) => (value === null ? [] : [value]))
  const value = values.length === 0 ? null : values.reduce(minOf)
  const atLowest = items.filter((item) => item.value !== null && value !== null && compare(item.value, value) === 0)
  return { name, value, ids: (named.length > 0 ? named : atLowest).map(({ id }) => id), threshold, limit: null }
}
