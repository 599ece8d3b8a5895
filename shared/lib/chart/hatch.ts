/** Hatching as strokes, for formats without patterns: 45° lines clipped to a rectangle. */

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

/** Rising lines `pitch` apart, measured along the x axis. */
export function hatch({ x, y, width, height }: Rectangle, pitch: number): Stroke[] {
  const strokes: Stroke[] = []
  for (let foot = x - height + pitch / 2; foot < x + width; foot += pitch) {
    const x1 = Math.max(foot, x)
    const x2 = Math.min(foot + height, x + width)
    if (x2 - x1 < 0.05) continue
    strokes.push([x1, y + height - (x1 - foot), x2, y + height - (x2 - foot)])
  }
  return strokes
}
