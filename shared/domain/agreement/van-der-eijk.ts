/** van der Eijk's agreement A for ordered rating scales, by layers; the formula is printed in METHOD.md section 5. */
import { add, multiply, ONE, type Rational, rational, subtract, ZERO } from '../../lib/rational'

/**
 * From −1 (two opposite camps) over 0 (evenly spread) to 1 (everybody the same). `counts` holds the votes per category, in order.
 * Null when there are no votes.
 */
export function vanDerEijk(counts: readonly number[]): Rational | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let left = [...counts]
  let agreement = ZERO
  while (left.some((count) => count > 0)) {
    const pattern = left.map((count) => count > 0)
    const height = Math.min(...left.filter((count) => count > 0))
    const votes = height * pattern.filter(Boolean).length
    agreement = add(agreement, multiply(rational(votes, total), layerAgreement(pattern)))
    left = left.map((count) => (count > 0 ? count - height : 0))
  }
  return agreement
}

/** Agreement of one layer: a pattern of empty and non-empty categories. */
function layerAgreement(pattern: readonly boolean[]): Rational {
  const categories = pattern.length
  const size = pattern.filter(Boolean).length
  if (size === 1) return ONE
  return multiply(unimodality(pattern), subtract(ONE, rational(size - 1, categories - 1)))
}

/** ((K−2)·TU − (K−1)·TDU) / ((K−2)·(TU + TDU)) over all triples; 0 when there is no telling triple. */
function unimodality(pattern: readonly boolean[]): Rational {
  const categories = pattern.length
  let [unimodal, bimodal] = [0, 0]
  for (let i = 0; i < categories; i++) {
    for (let j = i + 1; j < categories; j++) {
      for (let l = j + 1; l < categories; l++) {
        if (pattern[j] === true && pattern[i] !== pattern[l]) unimodal += 1
        if (pattern[j] === false && pattern[i] === true && pattern[l] === true) bimodal += 1
      }
    }
  }
  if (unimodal + bimodal === 0) return ZERO
  return rational((categories - 2) * unimodal - (categories - 1) * bimodal, (categories - 2) * (unimodal + bimodal))
}
