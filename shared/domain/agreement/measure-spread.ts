/** How far the level votes on one question lie apart: METHOD.md section 5. Everything from the five counts. */
import { type Rational, rational } from '../../lib/rational'
import { levelAt } from '../interview/count-votes'
import { vanDerEijk } from './van-der-eijk'

export interface Spread {
  /** Number of level votes. */
  readonly n: number
  /** Votes per level, index = level. */
  readonly counts: readonly number[]
  /** Twice the ordinary median, so that it is whole; null without votes. */
  readonly doubleMedian: number | null
  /** Highest minus lowest; null without votes. */
  readonly spread: number | null
  /** Mean distance from the median; null without votes. */
  readonly ad: Rational | null
  /** van der Eijk's A; null without votes. */
  readonly a: Rational | null
}

/** From the level votes per level, index = level. */
export function measureSpread(counts: readonly number[]): Spread {
  const n = counts.reduce((total, count) => total + count, 0)
  const [lower, upper] = [levelAt(counts, Math.floor((n - 1) / 2)), levelAt(counts, Math.floor(n / 2))]
  const [first, last] = [levelAt(counts, 0), levelAt(counts, n - 1)]
  if (n === 0 || lower === null || upper === null || first === null || last === null) {
    return { n, counts, doubleMedian: null, spread: null, ad: null, a: null }
  }
  const doubleMedian = lower + upper
  const distances = counts.reduce((total, count, level) => total + count * Math.abs(2 * level - doubleMedian), 0)
  return { n, counts, doubleMedian, spread: last - first, ad: rational(distances, 2 * n), a: vanDerEijk(counts) }
}
