/** The cost to release with every action at its shortest and at its longest: METHOD.md section 7, "Money", over the ends of the estimates. */
import { lookUp } from '../../lib/look-up'
import { add, multiply, type Rational, rationalFromNumber, sum, ZERO } from '../../lib/rational'
import type { Session } from '../interview/session'
import type { Roadmap } from './roadmap'

export interface CostRange {
  readonly min: Rational
  readonly max: Rational
}

/** In the session's currency; null where neither a day rate nor an external cost was entered for any planned action. */
export function costRange({ session }: Pick<Session, 'session'>, { actions, definitions }: Roadmap): CostRange | null {
  const planned = actions.flatMap(({ id }) => definitions.get(id) ?? [])
  const priced = planned.flatMap(({ owner, effort }) => {
    const rate = lookUp(session.rates, owner)
    return rate === undefined ? [] : [{ rate: rationalFromNumber(rate), effort }]
  })
  const external = planned.flatMap(({ cost }) => (cost === null ? [] : [rationalFromNumber(cost)]))
  if (priced.length === 0 && external.length === 0) return null
  const fixed = external.reduce(add, ZERO)
  const total = (end: 'min' | 'max'): Rational =>
    add(fixed, sum(priced.map(({ rate, effort }) => multiply(rate, rationalFromNumber(effort[end])))))
  return { min: total('min'), max: total('max') }
}
