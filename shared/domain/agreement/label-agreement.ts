/** What a spread of votes means for the conversation: METHOD.md section 5, "Label". */
import { compare, rational } from '../../lib/rational'
import type { AgreementLabel } from './agreement'
import type { Spread } from './measure-spread'

/** Fewer level votes than this say too little for a label. */
export const MIN_VOTES = 5
const AGREED_AD = rational(83, 100)

export function labelAgreement({ n, counts, doubleMedian, ad }: Spread): AgreementLabel {
  if (n < MIN_VOTES || doubleMedian === null || ad === null) return 'too-few'
  const split = splitLevels(counts, n)
  if (split.length > 0) return split.some((level) => 6 * (counts[level + 1] ?? 0) <= n) ? 'two-camps' : 'scatter'
  const votesWhere = (test: (doubleDistance: number) => boolean) =>
    counts.reduce((total, count, level) => (test(Math.abs(2 * level - doubleMedian)) ? total + count : total), 0)
  const far = votesWhere((distance) => distance >= 4)
  const near = votesWhere((distance) => distance <= 2)
  if (far === 0 && compare(ad, AGREED_AD) <= 0) return 'agreed'
  if (far >= 1 && 3 * far < n && 3 * near >= 2 * n) return 'minority'
  return 'scatter'
}

/** Levels a with at least a third of the votes at or below a, and at least a third at a + 2 or above. */
function splitLevels(counts: readonly number[], n: number): readonly number[] {
  const third = Math.ceil(n / 3)
  const votesBetween = (from: number, to: number) => counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0)
  return [0, 1, 2].filter((level) => votesBetween(0, level) >= third && votesBetween(level + 2, 4) >= third)
}
