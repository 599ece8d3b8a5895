/** What a spread of votes means for the conversation: METHOD.md section 5, "Label". */
import { compare, rational } from '../../lib/rational'
import type { AgreementLabel } from './agreement'
import { isGapEmpty, splitLevels } from './find-camps'
import type { Spread } from './measure-spread'

/** Fewer level votes than this say too little for a label. */
export const MIN_VOTES = 5
const AGREED_AD = rational(83, 100)

export function labelAgreement({ n, counts, doubleMedian, ad }: Spread): AgreementLabel {
  if (n < MIN_VOTES || doubleMedian === null || ad === null) return 'too-few'
  const split = splitLevels(counts, n)
  if (split.length > 0) return split.some((level) => isGapEmpty(counts, n, level)) ? 'two-camps' : 'scatter'
  const votesWhere = (test: (doubleDistance: number) => boolean) =>
    counts.reduce((total, count, level) => (test(Math.abs(2 * level - doubleMedian)) ? total + count : total), 0)
  const far = votesWhere((distance) => distance >= 4)
  const near = votesWhere((distance) => distance <= 2)
  if (far === 0 && compare(ad, AGREED_AD) <= 0) return 'agreed'
  if (far >= 1 && 3 * far < n && 3 * near >= 2 * n) return 'minority'
  return 'scatter'
}
