import { describe, expect, it } from 'vitest'
import { drawNormalPair, normalShareBelow } from '../../../../shared/lib/normal'
import { createRandom } from '../../../../shared/lib/random'
import { triangularQuantile } from '../../../../shared/lib/triangular'

describe('the share of the normal distribution below a number', () => {
  it.each([
    // Table values of Φ.
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [1.959963984540054, 0.975],
    [-3, 0.00134989803163009],
    [-8, 6.22096057427178e-16],
    [40, 1],
    [-40, 0],
  ])('of %d is %d', (z, share) => {
    expect(normalShareBelow(z)).toBeCloseTo(share, 14)
  })
})

describe('normal numbers', () => {
  it('have mean 0 and variance 1, and the two of a pair are not related', () => {
    const random = createRandom(11)
    const pairs = Array.from({ length: 20_000 }, () => {
      const pair = { one: 0, other: 0 }
      drawNormalPair(random, pair)
      return pair
    })
    const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
    expect(mean(pairs.map(({ one }) => one))).toBeCloseTo(0, 1)
    expect(mean(pairs.map(({ one }) => one * one))).toBeCloseTo(1, 1)
    expect(mean(pairs.map(({ other }) => other * other))).toBeCloseTo(1, 1)
    expect(mean(pairs.map(({ one, other }) => one * other))).toBeCloseTo(0, 1)
  })
})

describe('the triangular distribution', () => {
  it.each([
    // Over 2, 4, 12 the share below x is (x − 2)² / (10 · 2) up to 4, and 1 − (12 − x)² / (10 · 8) beyond it.
    [0, 2],
    [0.05, 3],
    [0.2, 4],
    [0.55, 6],
    [0.8, 8],
    [1, 12],
  ])('has the share %d below %d', (share, value) => {
    expect(triangularQuantile(share, 2, 4, 12)).toBeCloseTo(value, 12)
  })

  it('may have its likely value at either end, or be one value', () => {
    expect(triangularQuantile(0.36, 0, 10, 10)).toBeCloseTo(6, 12)
    expect(triangularQuantile(0.36, 0, 0, 10)).toBeCloseTo(2, 12)
    expect(triangularQuantile(0.9, 0.7, 0.7, 0.7)).toBe(0.7)
  })
})
