/**
 * The range glyph: one geometry for screen, PDF and Office documents. Mockup NOTES, "Range glyph, exact geometry".
 * Values are on the 0-4 scale; coordinates in the unit of `width`.
 */
import { scaleLinear } from 'd3-scale'

export interface RangeGlyphInput {
  readonly width: number
  readonly height: number
  /** Space left and right of the scale, so that marks at 0 and 4 are not cut. */
  readonly inset: number
  /** Height of the band. */
  readonly band: number
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
}

export interface Segment {
  readonly x: number
  readonly width: number
}

export interface RangeGlyph {
  /** Vertical middle. */
  readonly y: number
  readonly track: { readonly x1: number; readonly x2: number }
  /** Positions of 0, 1, 2 and 4; the bar itself marks 3. */
  readonly ticks: readonly number[]
  readonly bar: number
  /** Not yet known: low → counted and claimed → high; without a counted value the whole scale. */
  readonly hatched: readonly Segment[]
  /** Said, not yet shown: counted → claimed. */
  readonly solid: Segment | null
  readonly counted: number | null
  readonly claimed: number | null
  readonly bandY: number
}

/** Position of a value on the scale. */
export const rangeX = (value: number, width: number, inset: number): number => scaleLinear([0, 4], [inset, width - inset])(value)

const segment = (from: number, to: number): Segment | null => (to - from > 0.01 ? { x: from, width: to - from } : null)

export function rangeGlyph(input: RangeGlyphInput): RangeGlyph {
  const x = (value: number) => rangeX(value, input.width, input.inset)
  const { low, high, counted, claimed } = input
  const hatched =
    counted === null || claimed === null
      ? [segment(x(low ?? 0), x(high ?? 4))]
      : [segment(x(low ?? counted), x(counted)), segment(x(claimed), x(high ?? claimed))]
  return {
    y: input.height / 2,
    track: { x1: x(0), x2: x(4) },
    ticks: [0, 1, 2, 4].map(x),
    bar: x(3),
    hatched: hatched.filter((part) => part !== null),
    solid: counted === null || claimed === null ? null : segment(x(counted), x(claimed)),
    counted: counted === null ? null : x(counted),
    claimed: claimed === null ? null : x(claimed),
    bandY: (input.height - input.band) / 2,
  }
}
