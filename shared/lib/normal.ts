/** The standard normal distribution. */
import type { Random } from './random'

const TWO_PI = 2 * Math.PI

/** Two independent standard normal numbers from two even ones (Box and Muller 1958). Written into `pair`. */
export function drawNormalPair(random: Random, pair: { one: number; other: number }): void {
  // 1 − u is never 0.
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  const angle = TWO_PI * random()
  pair.one = radius * Math.cos(angle)
  pair.other = radius * Math.sin(angle)
}

/**
 * The share of the standard normal distribution below `z`, to about 15 decimals: Hart's algorithm 5666 as given by West, "Better
 * approximations to cumulative normal functions" (Wilmott magazine 2005).
 */
export function normalShareBelow(z: number): number {
  const distance = Math.abs(z)
  if (distance > 37) return z > 0 ? 1 : 0
  const tail = distance < 10 * Math.SQRT1_2 ? nearTail(distance) : farTail(distance)
  return z > 0 ? 1 - tail : tail
}

const density = (z: number): number => Math.exp((-z * z) / 2)

function nearTail(z: number): number {
  const upper =
    (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z + 112.079291497871) * z +
      221.213596169931) *
      z +
    220.206867912376
  const lower =
    ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z + 296.564248779674) * z +
      637.333633378831) *
      z +
      793.826512519948) *
      z +
    440.413735824752
  return (density(z) * upper) / lower
}

const farTail = (z: number): number => density(z) / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631
