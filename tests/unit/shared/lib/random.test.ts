import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../../shared/lib/random'

const numbers = (seed: number, count: number): readonly number[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, random)
}

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(numbers(1, 5)).toEqual(numbers(1, 5))
    expect(numbers(1, 5)).not.toEqual(numbers(2, 5))
  })

  it('are those of sfc32', () => {
    // PractRand's own rule, run by hand with 64-bit whole numbers.
    let [a, b, c, counter] = [0n, 5n, 0n, 1n]
    const mask = 2n ** 32n - 1n
    const expected = Array.from({ length: 20 }, () => {
      const result = (a + b + counter) & mask
      counter = (counter + 1n) & mask
      a = b ^ (b >> 9n)
      b = (c + (c << 3n)) & mask
      c = ((((c << 21n) & mask) | (c >> 11n)) + result) & mask
      return Number(result) / 2 ** 32
    })
    expect(numbers(5, 8)).toEqual(expected.slice(12))
  })

  it('lie from 0 to 1, evenly', () => {
    const drawn = numbers(3, 20_000)
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = drawn.filter((value) => Math.floor(value * 10) === tenth).length / drawn.length
      expect(share).toBeGreaterThan(0.09)
      expect(share).toBeLessThan(0.11)
    }
  })
})
