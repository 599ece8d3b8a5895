/** Tables: a head in label type, hairlines between rows, no verticals. Text left, numbers right. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { Cell, Column, TableRow } from '../../../../shared/domain/report/rich-text'
import type { Item, Strip } from '../display'
import type { TextSetter } from '../text'
import { TYPE } from '../theme'
import { gateMark } from './marks'
import { hairRule, inkRule, type LayoutContext, placeLines } from './place'

type TableBlock = Extract<Block, { kind: 'table' }>

const CELL_GAP = 8
/** More space where a number at the right edge meets a text at the left edge. */
const NUMBER_GAP = 8
const ROW_PADDING = 3.25
const MARK = { size: 10, indent: 15 }
/** A row taller than this is cut: somebody wrote a page into one cell. */
const TALLEST_ROW_LINES = 30

export interface Track {
  readonly x: number
  /** Without the gap to the next column. */
  readonly width: number
  readonly align: 'start' | 'end'
}

/** Column positions; the column without a width takes what is left. */
export function placeColumns(columns: readonly Column[], width: number): Track[] {
  const fixed = columns.reduce((total, column) => total + (column.width ?? 0), 0)
  const flexible = columns.filter((column) => column.width === undefined).length
  const rest = flexible === 0 ? 0 : Math.max(40, (width - fixed) / flexible)
  let x = 0
  return columns.map((column, index) => {
    const full = column.width ?? rest
    const gap =
      index === columns.length - 1 ? 0 : column.align === 'end' && columns[index + 1]?.align === 'start' ? CELL_GAP + NUMBER_GAP : CELL_GAP
    const track = { x, width: full - gap, align: column.align }
    x += full
    return track
  })
}

export function headStrip(columns: readonly Column[], tracks: readonly Track[], { set, width }: LayoutContext): Strip {
  const cells = columns.map((column, index) => set.lines(column.title, TYPE.head, tracks[index]?.width ?? 0))
  const count = Math.max(1, ...cells.map((lines) => lines.length))
  const items = cells.flatMap((lines, index): Item[] => {
    const track = tracks[index]
    // Heads stand on the rule: short ones move down.
    return track === undefined ? [] : placeLines(set, lines, HEAD, { ...track, y: (count - lines.length) * HEAD.leading + 2 })
  })
  const height = count * HEAD.leading + 6
  return {
    height,
    gap: 7,
    items: [...items, { kind: 'line', x1: 0, y1: height, x2: width, y2: height, width: 0.75, color: '#14202e' }],
    keep: true,
  }
}
const HEAD = { ...TYPE.head, leading: 10 }

export function layoutTable(block: TableBlock, context: LayoutContext): Strip[] {
  const tracks = placeColumns(block.columns, context.width)
  const head = headStrip(block.columns, tracks, context)
  const last = block.rows.length - 1
  const rows = block.rows.flatMap((row, index) => {
    const opensGroup = row.kind === 'group'
    const keep = index === 0 || opensGroup || index === last - 1
    return layoutRow(row, tracks, context).map(
      (strip, part, parts): Strip => ({
        ...strip,
        head: [head],
        rule:
          part > 0 || index === 0
            ? undefined
            : row.kind === undefined || row.kind === 'row' || row.kind === 'more'
              ? hairRule(context.width)
              : inkRule(context.width),
        keep: part === parts.length - 1 && last > 0 && index < last && keep,
      }),
    )
  })
  return [head, ...rows]
}

function layoutRow(row: TableRow, tracks: readonly Track[], context: LayoutContext): Strip[] {
  const { set, width } = context
  if (row.kind === 'more') {
    const lines = set.lines(row.cells[0]?.text ?? '', TYPE.small, width)
    return [
      {
        height: lines.length * TYPE.small.leading + 2 * ROW_PADDING,
        gap: 0,
        items: placeLines(set, lines, TYPE.small, { x: 0, y: ROW_PADDING }),
        keep: false,
      },
    ]
  }
  if (row.kind === 'group') {
    const lines = set.lines(row.cells[0]?.text ?? '', TYPE.cellStrong, width)
    return [
      {
        height: lines.length * 14 + 2 * ROW_PADDING,
        gap: 0,
        items: placeLines(set, lines, TYPE.cellStrong, { x: 0, y: ROW_PADDING }),
        keep: true,
      },
    ]
  }
  const style = row.kind === 'total' ? TYPE.cellStrong : TYPE.cell
  const cells = row.cells.map((cell, index) => setCell(set, cell, tracks[index], style))
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const strips: Strip[] = []
  for (let from = 0; from < count; from += TALLEST_ROW_LINES) {
    const to = Math.min(count, from + TALLEST_ROW_LINES)
    const first = from === 0
    const items = cells.flatMap(({ lines, mark, track, indent }): Item[] => [
      ...(first && mark !== undefined ? gateMark(mark, track.x, ROW_PADDING + 2, MARK.size) : []),
      ...placeLines(set, lines.slice(from, to), style, {
        ...track,
        x: track.x + indent,
        width: track.width - indent,
        y: first ? ROW_PADDING : 0,
      }),
    ])
    const padding = (first ? ROW_PADDING : 0) + (to === count ? ROW_PADDING : 0)
    strips.push({ height: (to - from) * style.leading + padding, gap: 0, items, keep: false })
  }
  return strips
}

function setCell(set: TextSetter, cell: Cell, track: Track | undefined, style: typeof TYPE.cell | typeof TYPE.cellStrong) {
  const at = track ?? { x: 0, width: 0, align: 'start' as const }
  const indent = cell.mark === undefined ? 0 : MARK.indent
  return { lines: set.lines(cell.text, style, at.width - indent), mark: cell.mark, track: at, indent }
}
