/** What the plan costs, and what waiting for it costs: METHOD.md section 7, "Money". Exact; in the session's business currency. */
import { lookUp } from '../../lib/look-up'
import { add, divide, multiply, type Rational, rational, rationalFromNumber, sum, ZERO } from '../../lib/rational'
import type { Session } from '../interview/session'
import type { Roadmap } from './roadmap'

/** null = not entered, or nothing to reckon it from. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string
  /** Σ effort · day rate of the owner's seat over the planned actions whose seat has a rate, plus their external costs. */
  readonly costToRelease: Rational | null
  /** Yearly benefit / 52 · weeks to release. */
  readonly costOfWaiting: Rational | null
  readonly benefitPerYear: Rational | null
  readonly runCostPerYear: Rational | null
  /** On the pilot so far. */
  readonly spent: Rational | null
  /** Person-days of the plan whose seat has no rate: not in the cost to release, so it must be said. Null without a cost to release. */
  readonly unpricedDays: Rational | null
  /** The same by seat, in the order of the plan. */
  readonly unpriced: readonly { readonly seat: string; readonly days: Rational }[]
}

const WEEKS_A_YEAR = rational(52)

/** Null unless the session has business figures. */
export function estimateMoney({ session: { business, rates } }: Session, roadmap: Roadmap): Money | null {
  if (business === undefined) return null
  const benefitPerYear = exact(business.benefitPerYear)
  return {
    currency: business.currency,
    ...costToRelease(rates ?? {}, roadmap),
    costOfWaiting: benefitPerYear === null ? null : multiply(divide(benefitPerYear, WEEKS_A_YEAR), rational(roadmap.weeks)),
    benefitPerYear,
    runCostPerYear: exact(business.runCostPerYear),
    spent: exact(business.spent),
  }
}

const exact = (amount: number | undefined): Rational | null => (amount === undefined ? null : rationalFromNumber(amount))

function costToRelease(
  rates: Readonly<Record<string, number>>,
  { actions, definitions }: Roadmap,
): Pick<Money, 'costToRelease' | 'unpricedDays' | 'unpriced'> {
  const planned = actions.flatMap(({ id }) => definitions.get(id) ?? [])
  const unpriced = new Map<string, Rational>()
  const costs = planned.flatMap(({ owner, effort, cost }) => {
    const days = rationalFromNumber(effort.likely)
    const rate = lookUp(rates, owner)
    if (rate === undefined) unpriced.set(owner, add(unpriced.get(owner) ?? ZERO, days))
    return [...(rate === undefined ? [] : [multiply(days, rationalFromNumber(rate))]), ...(cost === null ? [] : [rationalFromNumber(cost)])]
  })
  // Nothing to do costs nothing, once somebody has said what a day costs.
  const isEntered = costs.length > 0 || (planned.length === 0 && Object.keys(rates).length > 0)
  if (!isEntered) return { costToRelease: null, unpricedDays: null, unpriced: [] }
  return {
    costToRelease: sum(costs),
    unpricedDays: sum([...unpriced.values()]),
    unpriced: [...unpriced].map(([seat, days]) => ({ seat, days })),
  }
}
