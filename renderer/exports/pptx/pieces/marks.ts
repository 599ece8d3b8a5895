/** Gate states as shapes that differ in silhouette and weight, and as a character where no shape can stand. The word is always near. */
import type { Mark, Run, Tone } from '../../../../shared/domain/report/rich-text'
import type { PathItem, ShapeItem } from '../drawing'
import { COLOR } from '../theme'

export function markShapes(mark: Mark, x: number, y: number, size: number): (ShapeItem | PathItem)[] {
  const box = { x, y, w: size, h: size }
  const at = (part: number): number => part * size
  const path = (strokes: PathItem['strokes'], color: PathItem['stroke']['color'], width: number): PathItem => ({
    kind: 'path',
    ...box,
    strokes,
    stroke: { color, width },
  })
  switch (mark) {
    case 'pass':
      return [
        { kind: 'ellipse', ...box, stroke: { color: COLOR.pass, width: size / 9 } },
        path(
          [
            [
              [at(0.28), at(0.52)],
              [at(0.44), at(0.68)],
              [at(0.73), at(0.33)],
            ],
          ],
          COLOR.pass,
          size / 9,
        ),
      ]
    case 'fail':
      return [
        { kind: 'rect', ...box, fill: COLOR.fail },
        path(
          [
            [
              [at(0.27), at(0.27)],
              [at(0.73), at(0.73)],
            ],
            [
              [at(0.73), at(0.27)],
              [at(0.27), at(0.73)],
            ],
          ],
          COLOR.white,
          size / 7,
        ),
      ]
    case 'unverified':
      return [
        { kind: 'diamond', ...box, stroke: { color: COLOR.open, width: size / 9 } },
        { kind: 'ellipse', x: x + at(0.38), y: y + at(0.38), w: at(0.24), h: at(0.24), fill: COLOR.open },
      ]
    default:
      return [{ kind: 'line', x: x + at(0.14), y: y + at(0.5), w: at(0.72), h: 0, stroke: { color: COLOR.faint, width: size / 8 } }]
  }
}

const CHARACTERS: Readonly<Record<Mark, { readonly text: string; readonly tone: Tone }>> = {
  pass: { text: '○ ', tone: 'pass' },
  fail: { text: '■ ', tone: 'fail' },
  unverified: { text: '◊ ', tone: 'open' },
  'not-required': { text: '– ', tone: 'none' },
}

/** Cells of a native table hold characters only; these are in every font of an office. */
export const markRun = (mark: Mark): Run => ({ ...CHARACTERS[mark], weight: 'strong' })
