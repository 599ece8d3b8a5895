/** Rows of range glyphs on one scale; the values always in columns beside. */
import { type Paragraph, TextRun } from 'docx'
import type { RangeRow, RangesBlock, RangeValues } from '../../../shared/domain/report/chart-blocks'
import { hatch } from '../../../shared/lib/chart/hatch'
import { rangeGlyph, rangeX } from '../../../shared/lib/chart/range-glyph'
import type { DocxContext } from './context'
import { alignment, type Content, type GridRow, grid } from './grid'
import { pictureRun } from './image'
import { gap, inline, lines, paragraph, words } from './inline'
import { outlined, type Picture, type Shape } from './picture'
import { cellParagraph, headCell } from './table'
import { COLOR, RAIL, RULE, STYLE } from './theme'

const SIZES = { cover: { label: RAIL.label, row: 24 }, large: { label: 100, row: 27 }, row: { label: 124, row: 24 } } as const
const INSET = 6
const BAND = 7
const LINE = `#${COLOR.rail}`
const INK = `#${COLOR.ink}`

export function ranges(block: RangesBlock, context: DocxContext): Content[] {
  const { label } = SIZES[block.size]
  const values = block.columns.map(({ width }) => width ?? 60)
  const glyph = Math.min(300, context.width - label - 14 - values.reduce((total, width) => total + width, 0))
  const widths = [label, glyph + 14, ...values]
  const spare = context.width - widths.reduce((total, width) => total + width, 0)
  const rows = block.rows.map((row) => rangeRow(row, block, glyph, context))
  return [
    grid([widths[0] ?? label, (widths[1] ?? glyph) + spare, ...values], [headOf(block, glyph), ...rows]),
    gap(3),
    ...legendOf(block, context),
  ]
}

function headOf({ head, barLabel, columns }: RangesBlock, glyph: number): GridRow {
  return {
    head: true,
    cells: [
      headCell(words(STYLE.head, head, { keepNext: true })),
      headCell(scaleNumbers(barLabel, glyph)),
      ...columns.map(({ title, align }) => headCell(words(STYLE.head, title, { ...alignment(align), keepNext: true }))),
    ].map((cell) => ({ ...cell, place: 'foot' as const })),
  }
}

/** The numbers of the scale at their places; the bar's has its name. */
function scaleNumbers(barLabel: string, glyph: number): Paragraph[] {
  const at = (value: number): number => Math.round(rangeX(value, glyph, INSET) * 20)
  const stops = [0, 1, 2, 3, 4].map((value) => ({ type: 'center' as const, position: at(value) }))
  return [
    paragraph(STYLE.head, [new TextRun({ text: `\t${barLabel}`, bold: true, color: COLOR.ink })], {
      tabStops: [{ type: 'center', position: at(3) }],
      keepNext: true,
    }),
    paragraph(
      STYLE.head,
      [0, 1, 2, 3, 4].map((value) => new TextRun({ text: `\t${value}`, ...(value === 3 ? { bold: true, color: COLOR.ink } : {}) })),
      { tabStops: stops, keepNext: true },
    ),
  ]
}

function rangeRow(row: RangeRow, { size, columns, rows }: RangesBlock, glyph: number, context: DocxContext): GridRow {
  const { row: height } = SIZES[size]
  const keepNext = row !== rows.at(-1)
  const label = inline([{ text: row.label, to: row.to, weight: row.strong === true || size !== 'row' ? 'strong' : 'regular' }], context)
  return {
    cells: [
      { children: [paragraph(STYLE.cell, label, { keepNext })], place: 'middle' as const },
      {
        // Without space between the lines the bar runs through all rows.
        children: [
          paragraph(STYLE.gap, [pictureRun(glyphPicture(row.values, glyph, height, context), row.alt)], {
            spacing: { line: 240, lineRule: 'auto' },
          }),
        ],
      },
      ...row.cells.slice(0, columns.length).map((cell, at) => ({
        children: [cellParagraph(cell, columns[at], context)],
        place: 'middle' as const,
      })),
    ].map((cell) => ({ ...cell, bottom: RULE.hair })),
  }
}

function glyphPicture(values: RangeValues, width: number, height: number, { tint }: DocxContext): Picture {
  const glyph = rangeGlyph({ width, height, inset: INSET, band: BAND, ...values })
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: number, color: string): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    width: stroke,
    color,
  })
  const shapes: Shape[] = [
    { kind: 'rect', x: glyph.track.x1, y: glyph.y - 0.375, width: glyph.track.x2 - glyph.track.x1, height: 0.75, fill: LINE },
    ...glyph.ticks.map((x): Shape => ({ kind: 'rect', x: x - 0.375, y: glyph.y - 3, width: 0.75, height: 6, fill: LINE })),
    ...glyph.hatched.flatMap((part) => hatchedBox(part.x, glyph.bandY, part.width)),
    ...(glyph.solid === null
      ? []
      : [{ kind: 'rect', x: glyph.solid.x, y: glyph.bandY, width: glyph.solid.width, height: BAND, fill: `#${tint}` } as const]),
    line(glyph.bar, 0, glyph.bar, height, 0.9, INK),
    ...(glyph.counted === null ? [] : dot(glyph.counted, glyph.y)),
    ...(glyph.claimed === null ? [] : outlined(glyph.claimed - 1.8, glyph.y - 6.4, 3.6, 12.8, INK, 0.9)),
  ]
  return { width, height, shapes }
}

const dot = (x: number, y: number): Shape[] => [
  { kind: 'dot', x, y, r: 4.9, fill: '#ffffff' },
  { kind: 'dot', x, y, r: 4.2, fill: INK },
]

const hatchedBox = (x: number, y: number, width: number): Shape[] => [
  ...outlined(x, y, width, BAND, LINE, 0.5),
  ...hatch({ x, y, width, height: BAND }, 3.2).map(
    ([x1, y1, x2, y2]): Shape => ({ kind: 'line', x1, y1, x2, y2, width: 0.5, color: LINE }),
  ),
]

function legendOf({ legend, barLabel }: RangesBlock, { tint }: DocxContext): Paragraph[] {
  if (legend === null) return []
  const key = (width: number, shapes: readonly Shape[], text: string) => [
    pictureRun({ width, height: 13, shapes }, ''),
    ...lines(`\u00a0${text}    `),
  ]
  return [
    paragraph(STYLE.small, [
      ...key(11, dot(5.5, 6.5), legend.counted),
      ...key(5, outlined(0.7, 0.5, 3.6, 12, INK, 0.9), legend.claimed),
      ...key(18, [{ kind: 'rect', x: 0, y: 3, width: 18, height: BAND, fill: `#${tint}` }], legend.unbacked),
      ...key(18, hatchedBox(0, 3, 18), legend.unknown),
      ...key(3, [{ kind: 'rect', x: 1, y: 0, width: 0.9, height: 13, fill: INK }], barLabel),
    ]),
  ]
}
