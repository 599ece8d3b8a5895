/** A length no schedule of a problem can fall below: that of its longest chain, or the time its busiest resource is asked for. */
import { add, ceiling, divide, multiply, type Rational, rational, ZERO } from '../../lib/rational'
import type { Network, ScheduleProblem } from './schedule-problem'

export function leastWeeks({ activities, capacity }: ScheduleProblem, { length }: Network): number {
  const asked = new Map<string, Rational>()
  for (const { weeks, needs } of activities) {
    for (const [name, need] of needs) asked.set(name, add(asked.get(name) ?? ZERO, multiply(need, rational(weeks))))
  }
  return [...capacity].reduce((least, [name, available]) => {
    const work = asked.get(name) ?? ZERO
    return work.n === 0n ? least : Math.max(least, ceiling(divide(work, available)))
  }, length)
}
