/** Exact fractions. METHOD.md asks for exact arithmetic; doubles appear only on output, through `toNumber`. */
export interface Rational {
  /** Numerator; carries the sign. */
  readonly n: bigint
  /** Denominator; always positive, no common factor with `n`. */
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Of two positive numbers. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b

/** n/d in lowest terms. Throws on a zero denominator: that is a programming error, never input. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  let [num, den] = [BigInt(n), BigInt(d)]
  if (den === 0n) throw new Error('rational with denominator 0')
  if (den < 0n) [num, den] = [-num, -den]
  const g = gcd(num, den)
  return g <= 1n ? { n: num, d: den } : { n: num / g, d: den / g }
}

export const ZERO: Rational = { n: 0n, d: 1n }
export const ONE: Rational = { n: 1n, d: 1n }

/**
 * The decimal a number was written as in a file, exactly: 0.2 becomes 1/5 and not the nearest double.
 * JavaScript prints the shortest decimal that identifies the double, which is the one a person wrote.
 */
export function rationalFromNumber(x: number): Rational {
  if (!Number.isFinite(x)) throw new Error(`not a finite number: ${x}`)
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x))
  if (match === null) throw new Error(`not a decimal: ${x}`)
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const power = Number(exponent) - fraction.length
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power))
}

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d })
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d)
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO)

/** Negative, zero or positive, as a comparator. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const isLess = (a: Rational, b: Rational): boolean => compare(a, b) < 0
export const maxOf = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)
export const minOf = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)

export const isZero = (a: Rational): boolean => a.n === 0n
export const clamp = (a: Rational, least: Rational, most: Rational): Rational => minOf(maxOf(a, least), most)

/** Smallest whole number not below the fraction. */
export function ceiling(a: Rational): number {
  const quotient = a.n / a.d
  return Number(a.n > 0n && a.n % a.d !== 0n ? quotient + 1n : quotient)
}

/** The nearest double, for output only. Scales first, so that large numerators and denominators stay accurate. */
export function toNumber(a: Rational): number {
  const direct = Number(a.n) / Number(a.d)
  if (a.n < 2n ** 53n && a.n > -(2n ** 53n) && a.d < 2n ** 53n) return direct
  const shift = 10n ** 40n
  return Number(`${(a.n * shift) / a.d}e-40`)
}
