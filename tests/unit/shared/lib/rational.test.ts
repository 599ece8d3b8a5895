import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, ceiling, compare, divide, multiply, rational, rationalFromNumber, subtract, toNumber } from '../../../../shared/lib/rational'

test('reads a decimal as the decimal that was written', () => {
  expect(rationalFromNumber(0.2)).toEqual({ n: 1n, d: 5n })
  expect(rationalFromNumber(-2.5)).toEqual({ n: -5n, d: 2n })
  expect(rationalFromNumber(1e-7)).toEqual({ n: 1n, d: 10_000_000n })
  expect(rationalFromNumber(1e21)).toEqual({ n: 10n ** 21n, d: 1n })
})

test('any finite number survives the way there and back', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).filter((x) => x === 0 || Math.abs(x) > 1e-12),
      (x) => {
        expect(toNumber(rationalFromNumber(x))).toBe(x === 0 ? 0 : x)
      },
    ),
  )
})

const fraction = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([n, d]) => rational(n, d))

test('keeps the laws of fractions', () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      expect(subtract(add(a, b), b)).toEqual(a)
      if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
    }),
  )
})

test('rounds up to whole numbers, never down', () => {
  expect([rational(7, 2), rational(3), rational(0), rational(-7, 2)].map(ceiling)).toEqual([4, 3, 0, -3])
})
