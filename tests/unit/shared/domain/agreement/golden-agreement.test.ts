/** Values worked out by hand from METHOD.md section 5, the working beside each; labels on both sides of every limit. */
import { describe, expect, test } from 'vitest'
import type { AgreementLabel } from '../../../../../shared/domain/agreement/agreement'
import { labelAgreement } from '../../../../../shared/domain/agreement/label-agreement'
import { measureSpread } from '../../../../../shared/domain/agreement/measure-spread'
import { vanDerEijk } from '../../../../../shared/domain/agreement/van-der-eijk'
import { type Rational, rational } from '../../../../../shared/lib/rational'

/** Votes per level A to E. */
type Votes = readonly [number, number, number, number, number]

const OF_A: readonly (readonly [Votes, Rational, string])[] = [
  [[0, 3, 3, 0, 0], rational(3, 4), 'two neighbours: three triples 110 or 011, none 101, U = 1, times 1 − 1/4'],
  [[1, 1, 1, 1, 0], rational(1, 4), 'four in a row: six triples 110, U = 1, times 1 − 3/4'],
  [[0, 5, 0, 5, 0], rational(1, 6), 'a gap between two: TU 2, TDU 1, U = (3·2 − 4·1)/9 = 2/9, times 3/4'],
  [[3, 0, 0, 3, 0], rational(-5, 12), 'a wider gap: TU 1, TDU 2, U = (3·1 − 4·2)/9 = −5/9, times 3/4'],
  [[1, 0, 1, 0, 1], rational(-5, 18), 'every second level: TU 2, TDU 4, U = (3·2 − 4·4)/18 = −5/9, times 1/2'],
  [[1, 2, 3, 2, 1], rational(5, 18), 'three layers: 5/9 at 0, 3/9 at 1/2 (01110), 1/9 at 1'],
  [[5, 0, 0, 1, 4], rational(-7, 12), 'three layers: 3/10 at −5/18 (10011), 6/10 at −1 (10001), 1/10 at 1'],
  [[8, 0, 0, 0, 0], rational(1), 'everybody the same'],
]

describe("van der Eijk's A", () => {
  test.each(OF_A)('of %j is exactly the one worked out by hand', (votes, a, working) => {
    expect(vanDerEijk(votes), working).toEqual(a)
  })
})

const OF_AD: readonly (readonly [Votes, Rational, string])[] = [
  [[1, 0, 0, 0, 4], rational(4, 5), 'median 4, one vote 4 away'],
  [[2, 1, 0, 1, 1], rational(7, 5), 'median 1, distances 1 1 0 2 3'],
  [[0, 3, 0, 3, 0], rational(1), 'median 2, where nobody stands'],
  [[1, 2, 3, 0, 0], rational(2, 3), 'median 1.5, distances 1.5 and five times 0.5'],
  [[0, 0, 6, 0, 0], rational(0), 'everybody the same'],
]

describe('the average distance from the median', () => {
  test.each(OF_AD)('of %j is exactly the one worked out by hand', (votes, ad, working) => {
    expect(measureSpread(votes).ad, working).toEqual(ad)
  })
})

/** Each pair differs by one vote or two and lies on the two sides of one limit. */
const LIMITS: readonly (readonly [string, Votes, AgreementLabel, Votes, AgreementLabel])[] = [
  ['five level votes are enough for a label, four are not', [0, 0, 5, 0, 0], 'agreed', [0, 0, 4, 0, 0], 'too-few'],
  ['a camp needs a third, rounded up: 3 of 7, not 2', [3, 0, 4, 0, 0], 'two-camps', [2, 0, 5, 0, 0], 'minority'],
  ['a camp needs a third: 2 of 6, not 1', [2, 0, 4, 0, 0], 'two-camps', [1, 0, 5, 0, 0], 'minority'],
  ['camps are two levels apart, not one', [3, 0, 3, 0, 0], 'two-camps', [3, 3, 0, 0, 0], 'agreed'],
  ['a sixth may stand between the camps: 2 of 12, not 3', [4, 2, 6, 0, 0], 'two-camps', [4, 3, 5, 0, 0], 'scatter'],
  ['an average distance of exactly 0.83 is agreed, 5/6 is not', [0, 33, 17, 50, 0], 'agreed', [0, 1, 2, 2, 1], 'scatter'],
  ['a minority is below a third: 2 of 7, not 2 of 6', [1, 0, 5, 0, 1], 'minority', [1, 0, 4, 0, 1], 'scatter'],
  ['round a minority two thirds are near: 6 of 8, not 5', [1, 3, 3, 0, 1], 'minority', [1, 3, 2, 1, 1], 'scatter'],
]

describe('the label', () => {
  test.each(LIMITS)('%s', (_limit, inside, label, outside, other) => {
    expect(labelAgreement(measureSpread(inside))).toBe(label)
    expect(labelAgreement(measureSpread(outside))).toBe(other)
  })
})
