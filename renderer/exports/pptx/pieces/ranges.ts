/** Rows of range glyphs as one drawing of native shapes, the numbers beside it as text. Geometry is that of every other format. */
import type { RangesBlock } from '../../../../shared/domain/report/chart-blocks'
import { plainText } from '../../../../shared/domain/report/rich-text'
import { rangeGlyph, rangeX } from '../../../../shared/lib/chart/range-glyph'
import { hairline, type PathItem, type ShapeItem, type TextItem, upright } from '../drawing'
import { type Piece, rowsPiece } from '../flow'
import { clean, fitText, paragraphsHeight, paragraphsOf, textWidth } from '../measure'
import { COLOR, type TextStyle, TYPE } from '../theme'

type Drawn = TextItem | ShapeItem | PathItem

const ROW = { cover: 37, large: 50, row: 40 } as const
const HEAD = 36
const INSET = 8

export function rangesPiece(block: RangesBlock, width: number): Piece {
  const isLarge = block.size !== 'row'
  const labelStyle = block.size === 'large' ? TYPE.fact : TYPE.bodyStrong
  const label = Math.min(width * 0.28, Math.max(110, ...block.rows.map((row) => textWidth(row.label, labelStyle) + 14)))
  const columns = block.columns.map(({ title }, at) => columnWidth(title, block, at, isLarge ? TYPE.fact : TYPE.body))
  const glyph = width - label - columns.reduce((total, wide) => total + wide, 0) - (columns.length > 0 ? 16 : 0)
  const height = ROW[block.size]
  const legend = block.legend === null ? 0 : 30
  return rowsPiece(
    {
      head: HEAD,
      foot: legend,
      heights: block.rows.map(() => height),
      isHead: () => false,
      draw: (x, y, from, to) => {
        const rows = block.rows.slice(from, to)
        const bottom = y + HEAD + rows.length * height
        const items: Drawn[] = [
          ...head(block, x, y, width, label, glyph, columns),
          ...rows.flatMap((row, at) =>
            rowShapes(row, x, y + HEAD + at * height, { width, label, glyph, height, labelStyle, isLarge }, columns, block),
          ),
          upright(x + label + rangeX(3, glyph, INSET), y + HEAD, rows.length * height, COLOR.ink, 1.25),
          ...rows.flatMap((row, at) => marks(row.values, x + label, y + HEAD + at * height, glyph, height)),
          hairline(x, bottom, width, COLOR.rule),
          ...(block.legend === null ? [] : legendShapes(block, x, bottom + 12, width)),
        ]
        return [{ kind: 'group', name: block.head, alt: rows.map(({ alt }) => alt).join('; '), items }]
      },
    },
    14,
  )
}

function columnWidth(title: string, block: RangesBlock, at: number, style: TextStyle): number {
  const cells = block.rows.map(({ cells: all }) => (all[at] === undefined ? '' : plainText(all[at].text)))
  return Math.min(
    150,
    Math.max(66, textWidth(title, TYPE.head) + 14, ...cells.map((text) => textWidth(clean(text), { ...style, bold: true }) + 14)),
  )
}

function head(block: RangesBlock, x: number, y: number, width: number, label: number, glyph: number, columns: readonly number[]): Drawn[] {
  const text = (words: string, left: number, top: number, w: number, style: TextStyle, align: 'left' | 'center' | 'right'): TextItem => ({
    kind: 'text',
    x: left,
    y: top,
    w,
    h: style.leading,
    paragraphs: paragraphsOf(words, style),
    align,
  })
  const numbers = [0, 1, 2, 3, 4].map((value) =>
    text(String(value), x + label + rangeX(value, glyph, INSET) - 12, y + 18, 24, value === 3 ? TYPE.cellStrong : TYPE.head, 'center'),
  )
  let left = x + width - columns.reduce((total, wide) => total + wide, 0)
  const titles = block.columns.map(({ title, align }, at) => {
    const wide = columns[at] ?? 0
    left += wide
    return text(
      fitText(title, TYPE.head, [12, 10], wide, 1).text,
      left - wide + (align === 'end' ? 0 : 12),
      y + 18,
      wide - (align === 'end' ? 0 : 12),
      TYPE.head,
      align === 'end' ? 'right' : 'left',
    )
  })
  const bar = x + label + rangeX(3, glyph, INSET)
  return [
    text(fitText(block.head, TYPE.head, [12, 10], label - 8, 1).text, x, y + 18, label - 8, TYPE.head, 'left'),
    text(block.barLabel, bar - 90, y + 2, 180, TYPE.cellStrong, 'center'),
    ...numbers,
    ...titles,
    hairline(x, y + HEAD, width, COLOR.rule),
  ]
}

interface RowSize {
  readonly width: number
  readonly label: number
  readonly glyph: number
  readonly height: number
  readonly labelStyle: TextStyle
  readonly isLarge: boolean
}

function rowShapes(
  row: RangesBlock['rows'][number],
  x: number,
  y: number,
  size: RowSize,
  columns: readonly number[],
  block: RangesBlock,
): Drawn[] {
  const { width, label, height, labelStyle, isLarge, glyph } = size
  const words = fitText(row.label, labelStyle, [labelStyle.size, 14, 12, 10], label - 8, height > 38 ? 2 : 1)
  const cell = (paragraphs: ReturnType<typeof paragraphsOf>, left: number, w: number, align: 'left' | 'right'): TextItem => ({
    kind: 'text',
    x: left,
    y: y + 1,
    w,
    h: height - 2,
    paragraphs,
    align,
    valign: 'middle',
  })
  let left = x + width - columns.reduce((total, wide) => total + wide, 0)
  const cells = row.cells.map((value, at) => {
    const wide = columns[at] ?? 0
    const isEnd = block.columns[at]?.align === 'end'
    const base = isLarge ? TYPE.fact : TYPE.body
    const room = wide - (isEnd ? 0 : 12)
    // The counted value is the one that decides: bold; the others are regular.
    const style = { ...base, bold: row.strong === true || block.columns[at]?.id === 'counted' }
    const plain = typeof value.text === 'string' ? fitText(value.text, style, [style.size, 14, 12, 10], room, 2) : null
    left += wide
    const paragraphs = plain === null ? paragraphsOf(value.text, style) : paragraphsOf(plain.text, plain.style)
    const fits = paragraphsHeight(paragraphs, room) <= height
    return cell(fits ? paragraphs : paragraphsOf(value.text, TYPE.foot), left - wide + (isEnd ? 0 : 12), room, isEnd ? 'right' : 'left')
  })
  const { track, ticks } = rangeGlyph({ width: glyph, height, inset: INSET, band: 0, ...row.values })
  const start = x + label
  return [
    ...(y > 0 && row !== block.rows[0] ? [hairline(x, y, width, row.strong === true ? COLOR.ink : COLOR.line)] : []),
    cell(paragraphsOf(words.text, words.style), x, label - 8, 'left'),
    hairline(start + track.x1, y + height / 2, track.x2 - track.x1, COLOR.rule),
    ...ticks.map((tick) => upright(start + tick, y + height / 2 - 3, 6, COLOR.rule, 0.75)),
    ...cells,
  ]
}

function marks(values: RangesBlock['rows'][number]['values'], x: number, y: number, width: number, height: number): Drawn[] {
  const band = height > 45 ? 14 : 11
  const drawn = rangeGlyph({ width, height, inset: INSET, band, ...values })
  const middle = y + height / 2
  const dot = height > 45 ? 15 : 12
  const tick = { w: height > 45 ? 5 : 4, h: height > 45 ? 24 : 19 }
  return [
    ...drawn.hatched.map(
      (part): ShapeItem => ({
        kind: 'rect',
        x: x + part.x,
        y: y + drawn.bandY,
        w: part.width,
        h: band,
        fill: COLOR.white,
        stroke: { color: COLOR.accent, width: 0.75, dash: true },
      }),
    ),
    ...(drawn.solid === null
      ? []
      : [{ kind: 'rect', x: x + drawn.solid.x, y: y + drawn.bandY, w: drawn.solid.width, h: band, fill: COLOR.tint } as const]),
    ...(drawn.counted === null
      ? []
      : [
          {
            kind: 'ellipse',
            x: x + drawn.counted - dot / 2,
            y: middle - dot / 2,
            w: dot,
            h: dot,
            fill: COLOR.accent,
            stroke: { color: COLOR.white, width: 0.75 },
          } as const,
        ]),
    ...(drawn.claimed === null
      ? []
      : [
          {
            kind: 'rect',
            x: x + drawn.claimed - tick.w / 2,
            y: middle - tick.h / 2,
            ...tick,
            fill: COLOR.white,
            stroke: { color: COLOR.ink, width: 1 },
          } as const,
        ]),
  ]
}

function legendShapes({ legend, barLabel }: RangesBlock, x: number, y: number, width: number): Drawn[] {
  if (legend === null) return []
  const shapes: readonly (readonly [string, (left: number) => ShapeItem])[] = [
    [legend.counted, (left) => ({ kind: 'ellipse', x: left + 5, y: y + 2, w: 12, h: 12, fill: COLOR.accent })],
    [legend.claimed, (left) => ({ kind: 'rect', x: left + 9, y, w: 4, h: 16, fill: COLOR.white, stroke: { color: COLOR.ink, width: 1 } })],
    [legend.unbacked, (left) => ({ kind: 'rect', x: left, y: y + 3, w: 22, h: 10, fill: COLOR.tint })],
    [
      legend.unknown,
      (left) => ({
        kind: 'rect',
        x: left,
        y: y + 3,
        w: 22,
        h: 10,
        fill: COLOR.white,
        stroke: { color: COLOR.accent, width: 0.75, dash: true },
      }),
    ],
    [barLabel, (left) => upright(left + 11, y, 16, COLOR.ink, 1.25)],
  ]
  const total = shapes.reduce((sum, [words]) => sum + 28 + textWidth(words, TYPE.small) + 18, 0)
  const style = total > width ? TYPE.foot : TYPE.small
  let left = x
  return shapes.flatMap(([words, shape]) => {
    const wide = textWidth(words, style) + 8
    const items: Drawn[] = [
      shape(left),
      { kind: 'text', x: left + 28, y, w: wide, h: 16, paragraphs: paragraphsOf(words, style), valign: 'middle' },
    ]
    left += 28 + wide + 8
    return items
  })
}
