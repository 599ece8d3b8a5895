/**
 * The value below which a triangular distribution has the share `u`: its inverse cumulative distribution function. With equal `min`
 * and `max` it is that value. min + √(u (max − min)(likely − min)) up to the likely value, max − √((1 − u)(max − min)(max − likely))
 * beyond it.
 */
export function triangularQuantile(u: number, min: number, likely: number, max: number): number {
  const width = max - min
  if (!(width > 0)) return likely
  const rising = likely - min
  return u * width < rising ? min + Math.sqrt(u * width * rising) : max - Math.sqrt((1 - u) * width * (max - likely))
}
