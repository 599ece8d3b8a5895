/** Reproducible random numbers: the same seed gives the same numbers on every machine and in every run. */

/** Evenly distributed numbers from 0 (included) to 1 (excluded), 32 bits each. */
export type Random = () => number

/**
 * sfc32 ("small fast counting" generator, 32 bits, by Chris Doty-Humphrey, of PractRand). The seed counts modulo 2³². The first
 * numbers are thrown away: they still show the seed.
 */
export function createRandom(seed: number): Random {
  let [a, b, c, counter] = [0, seed | 0, 0, 1]
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return (result >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next()
  return next
}
