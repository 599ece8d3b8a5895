/** How far the level votes on one question lie apart: METHOD.md section 5. Everything from the five counts. */
import { type Rational, rational } from '../../lib/rational'
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

export function measureSpread(levels: readonly number[]): Spread {
  const counts = [0, 0, 0, 0, 0]
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1
  const sorted = counts.flatMap((count, level) => Array.from({ length: count }, () => level))
  const [first, last, n] = [sorted[0], sorted[sorted.length - 1], sorted.length]
  if (first === undefined || last === undefined) return { n: 0, counts, doubleMedian: null, spread: null, ad: null, a: null }
  const doubleMedian = (sorted[Math.floor((n - 1) / 2)] ?? 0) + (sorted[Math.floor(n / 2)] ?? 0)
  const distances = counts.reduce((total, count, level) => total + count * Math.abs(2 * level - doubleMedian), 0)
  return { n, counts, doubleMedian, spread: last - first, ad: rational(distances, 2 * n), a: vanDerEijk(counts) }
}
