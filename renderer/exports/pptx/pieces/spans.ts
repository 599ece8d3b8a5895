/** Three-point estimates: a band from lowest to highest with a mark at likely, all rows on one scale; and sums with such a band. */
import type { CostsBlock } from '../../../../shared/domain/report/brief-blocks'
import type { SpansBlock } from '../../../../shared/domain/report/chart-blocks'
import { hairline, type PathItem, type ShapeItem, type TextItem } from '../drawing'
import { type Piece, rowsPiece } from '../flow'
import { fitText, paragraphsHeight, paragraphsOf } from '../measure'
import { COLOR, TYPE } from '../theme'

type Drawn = TextItem | ShapeItem | PathItem

interface Span {
  readonly min: number
  readonly likely: number
  readonly max: number
}

export function spanShapes({ min, likely, max }: Span, scaleMax: number, x: number, y: number, width: number): ShapeItem[] {
  const at = (value: number): number => x + (Math.max(0, Math.min(value, scaleMax)) / Math.max(scaleMax, 1e-9)) * width
  return [
    hairline(x, y, width, COLOR.rule),
    { kind: 'rect', x: at(min), y: y - 4, w: Math.max(2, at(max) - at(min)), h: 8, fill: COLOR.tint },
    { kind: 'rect', x: at(likely) - 1.25, y: y - 7, w: 2.5, h: 14, fill: COLOR.accent },
  ]
}

const ROW = 30
const HEAD = 24
/** Half a slide. */
const NARROW = 480

export function spansPiece({ head, rows, scaleMax }: SpansBlock, width: number): Piece {
  const [label, likely, range] = width < NARROW ? [84, 62, 76] : [150, 110, 130]
  const chart = width - label - likely - range
  const text = (words: string, x: number, y: number, w: number, style = TYPE.cell, align: 'left' | 'right' = 'left'): TextItem => {
    const fitted = fitText(words, style, [style.size, 10], w, 1)
    return { kind: 'text', x, y, w, h: style.leading, paragraphs: paragraphsOf(fitted.text, fitted.style), align }
  }
  return rowsPiece(
    {
      head: HEAD,
      foot: 4,
      heights: rows.map(() => ROW),
      isHead: () => false,
      draw: (x, y, from, to) => {
        const shown = rows.slice(from, to)
        const items: Drawn[] = [
          text(head.label, x, y + 2, label - 10, TYPE.head),
          text(head.chart, x + label, y + 2, chart, TYPE.head),
          text(head.likely, x + label + chart, y + 2, likely, TYPE.head, 'right'),
          text(head.range, x + label + chart + likely, y + 2, range, TYPE.head, 'right'),
          hairline(x, y + HEAD, width, COLOR.ink),
          ...shown.flatMap((row, at): Drawn[] => {
            const top = y + HEAD + at * ROW
            return [
              text(row.label, x, top + 7, label - 10),
              ...spanShapes(row, scaleMax, x + label, top + ROW / 2, chart - 10),
              text(row.likelyText, x + label + chart, top + 7, likely, TYPE.cellStrong, 'right'),
              text(row.rangeText, x + label + chart + likely, top + 7, range, TYPE.cell, 'right'),
              hairline(x, top + ROW, width, COLOR.line),
            ]
          }),
        ]
        const alt = shown.map((row) => `${row.label}: ${head.likely} ${row.likelyText}, ${head.range} ${row.rangeText}`).join('; ')
        return [{ kind: 'group', name: head.label, alt, items }]
      },
    },
    8,
  )
}

/** Each sum a piece of its own: a rule, its label, the value, what is said of it, and its band. */
export const costPieces = ({ items, scaleMax }: CostsBlock, width: number): Piece[] =>
  items.map(({ label, value, span, lines }): Piece => {
    const small = paragraphsOf(lines.join('\n'), TYPE.small)
    const figure = fitText(value, TYPE.figure, [22, 20, 17], width, 1)
    const [labels, values] = [paragraphsOf(label, TYPE.label), paragraphsOf(figure.text, figure.style)]
    const [labelHeight, valueHeight, smallHeight] = [labels, values, small].map((part) => paragraphsHeight(part, width) + 1) as [
      number,
      number,
      number,
    ]
    const band = span === null ? 0 : 20
    return {
      gap: 9,
      height: 7 + labelHeight + valueHeight + smallHeight + band,
      draw: (x, y) => {
        const below = y + 7 + labelHeight + valueHeight
        const text = (paragraphs: TextItem['paragraphs'], top: number, h: number): TextItem => ({
          kind: 'text',
          x,
          y: top,
          w: width,
          h,
          paragraphs,
        })
        return [
          {
            kind: 'group',
            name: label,
            alt: [`${label}: ${value}`, ...lines].join('. '),
            items: [
              hairline(x, y, width, COLOR.rule),
              text(labels, y + 7, labelHeight),
              text(values, y + 7 + labelHeight, valueHeight),
              ...(span === null ? [] : spanShapes(span, scaleMax, x, below + 10, width)),
              ...(lines.length === 0 ? [] : [text(small, below + band, smallHeight)]),
            ],
          },
        ]
      },
    }
  })
