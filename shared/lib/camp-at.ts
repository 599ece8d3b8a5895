/** Two camps on a scale, and the free space between them. */
export interface CampLimits {
  readonly low: { readonly to: number }
  readonly high: { readonly from: number }
}

/** Which camp a level lies in; null between them, or where there are none. */
export function campAt(camps: CampLimits | null, level: number): 'low' | 'high' | null {
  if (camps === null) return null
  if (level <= camps.low.to) return 'low'
  return level >= camps.high.from ? 'high' : null
}
