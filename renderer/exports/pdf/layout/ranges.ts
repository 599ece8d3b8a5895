/** Rows of range glyphs: one scale, one bar through all rows, the values always in columns beside. */
import type { RangeRow, RangesBlock } from '../../../../shared/domain/report/chart-blocks'
import { hatch } from '../../../../shared/lib/chart/hatch'
import { rangeGlyph, rangeX } from '../../../../shared/lib/chart/range-glyph'
import { type Item, moveItem, type Strip } from '../display'
import { COLOR, RAIL, type TextStyle, TYPE } from '../theme'
import { gateMark } from './marks'
import { hairRule, inkRule, type LayoutContext, placeLines, setText } from './place'
import { placeColumns } from './table'

const SIZES = {
  cover: { label: RAIL.label, row: 24 },
  large: { label: RAIL.label, row: 28 },
  row: { label: 120, row: 26 },
} as const
const INSET = 6
const BAND = 7

interface Frame {
  readonly label: number
  readonly row: number
  readonly glyphX: number
  readonly glyphWidth: number
  readonly columnsX: number
}

function frameOf(block: RangesBlock, width: number): Frame {
  const { label, row } = SIZES[block.size]
  const columns = block.columns.reduce((total, column) => total + (column.width ?? 0), 0)
  const glyphX = block.size === 'cover' ? label + RAIL.gutter : label
  return { label, row, glyphX, glyphWidth: width - columns - glyphX - (columns === 0 ? 0 : 14), columnsX: width - columns }
}

export function layoutRanges(block: RangesBlock, context: LayoutContext): Strip[] {
  const frame = frameOf(block, context.width)
  const head = headOf(block, frame, context)
  const rows = block.rows.map((row, index) => layoutRangeRow(row, index === 0, block, frame, context))
  const last = rows.length - 1
  return [
    head,
    ...rows.map(
      (strip, index): Strip => ({
        ...strip,
        head: [head],
        keep: index === 0 || index === last - 1 || (index === last && block.legend !== null),
      }),
    ),
    ...(block.legend === null ? [] : [legendStrip(block, context)]),
  ]
}

function headOf(block: RangesBlock, frame: Frame, { set, width }: LayoutContext): Strip {
  const x = (value: number): number => frame.glyphX + rangeX(value, frame.glyphWidth, INSET)
  const digit: TextStyle = TYPE.small
  const strong: TextStyle = TYPE.smallStrong
  const items: Item[] = setText(set, block.head, block.size === 'cover' ? TYPE.small : TYPE.head, {
    x: 0,
    y: block.size === 'cover' ? 0 : 8.5,
    width: frame.label,
  }).items
  items.push(...placeLines(set, set.lines(block.barLabel, strong), strong, { x: x(3) - 50, y: -1, width: 100, align: 'middle' }))
  for (const value of [0, 1, 2, 3, 4]) {
    const style = value === 3 ? strong : digit
    items.push(...placeLines(set, set.lines(String(value), style), style, { x: x(value) - 10, y: 9.5, width: 20, align: 'middle' }))
  }
  const tracks = placeColumns(block.columns, width - frame.columnsX)
  block.columns.forEach((column, index) => {
    const track = tracks[index]
    if (track === undefined) return
    // Long heads grow upwards, as far as there is room above the scale.
    const lines = set.lines(column.title, TYPE.head, track.width).slice(-3)
    const style = lines.length > 1 ? { ...TYPE.head, leading: 9 } : TYPE.head
    items.push(...placeLines(set, lines, style, { ...track, x: track.x + frame.columnsX, y: 22.5 - lines.length * style.leading }))
  })
  const height = 22
  const rule = block.size === 'cover' ? { width: 0.5, color: COLOR.line } : { width: 0.75, color: COLOR.ink }
  items.push({ kind: 'line', x1: 0, y1: height, x2: width, y2: height, ...rule })
  return { height, gap: 9, items, keep: true }
}

function layoutRangeRow(row: RangeRow, first: boolean, block: RangesBlock, frame: Frame, { set, width }: LayoutContext): Strip {
  const style = row.strong === true || block.size === 'large' ? TYPE.cellStrong : TYPE.cellMedium
  const label = row.to === undefined ? row.label : [{ text: row.label, to: row.to }]
  const lines = set.lines(label, style, frame.label - 8)
  const height = Math.max(frame.row, lines.length * 11 + 8)
  const tight = { ...style, leading: lines.length > 1 ? 11 : 14 }
  const items = placeLines(set, lines, tight, { x: 0, y: (height - lines.length * tight.leading) / 2 })
  items.push(...glyphItems(row, frame, height))
  const tracks = placeColumns(block.columns, width - frame.columnsX)
  row.cells.forEach((cell, index) => {
    const track = tracks[index]
    if (track === undefined) return
    const indent = cell.mark === undefined ? 0 : 15
    const cellStyle = row.strong === true ? TYPE.cellStrong : TYPE.cell
    const text = set.lines(cell.text, cellStyle, track.width - indent)
    const y = (height - text.length * cellStyle.leading) / 2
    const x = track.x + frame.columnsX
    if (cell.mark !== undefined) items.push(...gateMark(cell.mark, x, y + 2, 10))
    items.push(...placeLines(set, text, cellStyle, { ...track, x: x + indent, width: track.width - indent, y }))
  })
  const rule = row.strong === true && !first ? inkRule(width) : hairRule(width)
  return { height, gap: 0, items, keep: false, rule: first ? undefined : rule }
}

/** The range glyph: track, band, bar over the full row, counted as a solid dot, claimed as a hollow tick drawn last. */
function glyphItems(row: RangeRow, frame: Frame, height: number): Item[] {
  const glyph = rangeGlyph({ width: frame.glyphWidth, height, inset: INSET, band: BAND, ...row.values })
  const line = (x1: number, y1: number, x2: number, y2: number, width: number, color: string): Item => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    width,
    color,
  })
  const items: Item[] = [line(glyph.track.x1, glyph.y, glyph.track.x2, glyph.y, 0.75, COLOR.line2)]
  for (const tick of glyph.ticks) items.push(line(tick, glyph.y - 2, tick, glyph.y + 2, 0.75, COLOR.line2))
  for (const part of glyph.hatched) {
    const box = { x: part.x, y: glyph.bandY, width: part.width, height: BAND }
    items.push({ kind: 'rect', ...box, fill: COLOR.white, stroke: COLOR.line2, strokeWidth: 0.5 })
    for (const [x1, y1, x2, y2] of hatch(box, 3.2)) items.push(line(x1, y1, x2, y2, 0.5, COLOR.line2))
  }
  if (glyph.solid !== null)
    items.push({ kind: 'rect', x: glyph.solid.x, y: glyph.bandY, width: glyph.solid.width, height: BAND, fill: COLOR.band })
  items.push(line(glyph.bar, 0, glyph.bar, height, 0.9, COLOR.ink))
  if (glyph.counted !== null)
    items.push({ kind: 'dot', x: glyph.counted, y: glyph.y, r: 4.3, fill: COLOR.ink, stroke: COLOR.white, strokeWidth: 0.8 })
  if (glyph.claimed !== null)
    items.push({
      kind: 'rect',
      x: glyph.claimed - 1.3,
      y: glyph.y - 6.4,
      width: 2.6,
      height: 12.8,
      fill: COLOR.white,
      stroke: COLOR.ink,
      strokeWidth: 0.9,
    })
  return items.map((item) => moveItem(item, frame.glyphX, 0))
}

function legendStrip({ legend, barLabel }: RangesBlock, { set, width }: LayoutContext): Strip {
  if (legend === null) throw new Error('no legend')
  const y = 12
  const items: Item[] = []
  let x = 0
  const add = (marks: readonly Item[], room: number, words: string): void => {
    items.push(...marks.map((item) => moveItem(item, x, 0)))
    const lines = set.lines(words, TYPE.small)
    items.push(...placeLines(set, lines, TYPE.small, { x: x + room + 4, y: y - 5.25 }))
    x += room + 4 + (lines[0]?.width ?? 0) + 12
  }
  const box = { x: 0, y: y - 3.5, width: 16, height: 7 }
  add([{ kind: 'dot', x: 4.3, y, r: 4, fill: COLOR.ink }], 9, legend.counted)
  add(
    [{ kind: 'rect', x: 1.5, y: y - 5.5, width: 2.6, height: 11, fill: COLOR.white, stroke: COLOR.ink, strokeWidth: 0.9 }],
    5,
    legend.claimed,
  )
  add([{ kind: 'rect', ...box, fill: COLOR.band }], 16, legend.unbacked)
  const strokes = hatch(box, 3.2).map(([x1, y1, x2, y2]): Item => ({ kind: 'line', x1, y1, x2, y2, width: 0.5, color: COLOR.line2 }))
  add([{ kind: 'rect', ...box, fill: COLOR.white, stroke: COLOR.line2, strokeWidth: 0.5 }, ...strokes], 16, legend.unknown)
  add([{ kind: 'line', x1: 1, y1: y - 5.5, x2: 1, y2: y + 5.5, width: 0.9, color: COLOR.ink }], 3, barLabel)
  return { height: 18, gap: 0, items, keep: false, rule: hairRule(width) }
}
