/** Averages that know the difference between nothing and zero. */
import { add, divide, isZero, multiply, type Rational, rational, ZERO } from '../../lib/rational'

/** part / whole, or null when the whole is 0. Both are whole numbers. */
export const ratio = (part: number, whole: number): Rational | null => (whole === 0 ? null : rational(part, whole))

/** Σ weight·value / Σ weight over the pairs that have a value; null when none has. Weights are positive. */
export function weightedMean(pairs: readonly { readonly value: Rational | null; readonly weight: Rational }[]): Rational | null {
  let [total, weights] = [ZERO, ZERO]
  for (const { value, weight } of pairs) {
    if (value === null) continue
    total = add(total, multiply(weight, value))
    weights = add(weights, weight)
  }
  return isZero(weights) ? null : divide(total, weights)
}
