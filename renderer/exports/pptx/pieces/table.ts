/** Tables as native tables: hairlines, no verticals, the head repeated on every slide. */
import { type Column, plainText, type Run, type TableRow } from '../../../../shared/domain/report/rich-text'
import type { TableCellItem, TableRowItem } from '../drawing'
import { type Piece, type Rows, rowsPiece } from '../flow'
import { breakLines, joinLines, type Line, runsOf, textWidth } from '../measure'
import { COLOR, type TextStyle, TYPE } from '../theme'
import { CELL } from '../write-deck'
import { markRun } from './marks'

/** Widths are given for cells of 8.5 points; a slide has a little more room than its larger type needs. */
const scaleOf = ({ cell }: TableTypes): number => (cell.size / 8.5) * 1.06
const HEAD_LINE = { color: COLOR.ink, width: 0.75 } as const
const ROW_LINE = { color: COLOR.line, width: 0.75 } as const
/** Above and below the words. */
const PAD = 2 * CELL.pad
/** No row is higher, so that each fits under a head: longer ones are cut into several. */
const MOST_LINES = 14

interface MeasuredRow {
  readonly kind: NonNullable<TableRow['kind']>
  readonly cells: readonly (readonly Line[])[]
}

interface TableTypes {
  readonly cell: TextStyle
  readonly strong: TextStyle
  readonly head: TextStyle
}
const USUAL: TableTypes = { cell: TYPE.cell, strong: TYPE.cellStrong, head: TYPE.head }
/** For decks that are too long otherwise. */
const DENSE: TableTypes = { cell: TYPE.cellDense, strong: TYPE.cellDenseStrong, head: TYPE.headDense }

export interface TableForm {
  readonly gap?: number
  readonly isDense?: boolean
}

export function tablePiece(
  name: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
  width: number,
  { gap = 10, isDense = false }: TableForm = {},
): Piece {
  const types = isDense ? DENSE : USUAL
  const widths = columnWidths(columns, rows, width, types)
  const inner = widths.map((wide, at) => wide - (at === widths.length - 1 ? 0 : CELL.gap))
  const head = columns.map(({ title }, at) => breakLines(title, types.head, inner[at] ?? 0))
  const hasHead = columns.some(({ title }) => title !== '')
  const headHeight = hasHead ? Math.max(...head.map((lines) => lines.length)) * types.head.leading + PAD : 0
  const measured = rows.flatMap((row) => measureRow(row, inner, width, types))
  const heights = measured.map(({ cells }) => Math.max(1, ...cells.map((lines) => lines.length)) * types.cell.leading + PAD)
  const align = columns.map((column) => (column.align === 'end' ? ('right' as const) : ('left' as const)))
  const headRow: TableRowItem = {
    height: headHeight,
    cells: head.map((lines, at) => cellOf(lines, types.head, align[at] ?? 'left')),
    above: null,
    below: HEAD_LINE,
  }
  const rowItem = (row: MeasuredRow, at: number, isFirst: boolean): TableRowItem => {
    const whole = row.kind === 'group' || row.kind === 'more'
    const style = row.kind === 'group' || row.kind === 'total' ? types.strong : row.kind === 'more' ? TYPE.small : types.cell
    return {
      height: heights[at] ?? 0,
      cells: row.cells.map((lines, column) => ({
        ...cellOf(lines, style, align[column] ?? 'left'),
        ...(whole && columns.length > 1 ? { span: columns.length } : {}),
      })),
      above: row.kind === 'total' ? HEAD_LINE : isFirst && hasHead ? HEAD_LINE : ROW_LINE,
      below: ROW_LINE,
    }
  }
  const spec: Rows = {
    head: headHeight,
    foot: 0,
    heights,
    isHead: (row) => measured[row]?.kind === 'group',
    draw: (x, y, from, to) => {
      const items = measured.slice(from, to).map((row, at) => rowItem(row, from + at, at === 0))
      const all = hasHead ? [headRow, ...items] : items
      return [{ kind: 'table', name, x, y, w: width, h: all.reduce((total, row) => total + row.height, 0), widths, hasHead, rows: all }]
    },
  }
  return rowsPiece(spec, gap)
}

const cellOf = (lines: readonly Line[], style: TextStyle, align: 'left' | 'right'): TableCellItem => ({
  align,
  paragraphs: paragraphsOfLines(lines, style),
})

/** Lines end in a space where they were broken, and without one where the text itself has a new line. */
function paragraphsOfLines(lines: readonly Line[], style: TextStyle) {
  return [{ runs: joinLines(lines), style }]
}

function measureRow({ kind = 'row', cells }: TableRow, inner: readonly number[], width: number, types: TableTypes): MeasuredRow[] {
  const whole = kind === 'group' || kind === 'more'
  const style = kind === 'group' || kind === 'total' ? types.strong : types.cell
  const lines = (whole ? cells.slice(0, 1) : cells).map((cell, at) => {
    const runs: Run[] = runsOf(cell.text).map((run) => ({ ...run, text: run.text.replace(/[ \n]+/g, ' ') }))
    return breakLines(cell.mark === undefined ? runs : [markRun(cell.mark), ...runs], style, whole ? width : (inner[at] ?? 0))
  })
  const most = Math.max(1, ...lines.map((cell) => cell.length))
  return Array.from({ length: Math.ceil(most / MOST_LINES) }, (_, part) => ({
    kind,
    cells: lines.map((cell) => cell.slice(part * MOST_LINES, (part + 1) * MOST_LINES)),
  }))
}

/** Given widths, wider where a single word needs it; the column without one takes the rest. */
function columnWidths(columns: readonly Column[], rows: readonly TableRow[], width: number, types: TableTypes): number[] {
  const free = columns.findIndex((column) => column.width === undefined)
  const fixed = columns.map((column, at) => {
    if (column.width === undefined) return 0
    const words = [
      column.title,
      ...rows
        .filter(({ kind }) => kind === undefined || kind === 'row')
        .map(({ cells }) => (cells[at] === undefined ? '' : plainText(cells[at].text))),
    ].flatMap((text) => text.split(/\s+/))
    const longest = Math.max(0, ...words.map((word) => textWidth(word, types.strong)))
    return Math.max(column.width * scaleOf(types), Math.min(longest + CELL.gap + 2, width / columns.length))
  })
  const sum = fixed.reduce((total, wide) => total + wide, 0)
  const least = free < 0 ? 0 : width * 0.25
  const shrink = sum > width - least ? (width - least) / sum : 1
  const narrowed = fixed.map((wide) => wide * (free < 0 ? width / Math.max(sum, 1) : shrink))
  const rest = width - narrowed.reduce((total, wide) => total + wide, 0)
  return narrowed.map((wide, at) => (at === free ? rest : wide))
}
