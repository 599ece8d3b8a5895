/** The dimensions as a chart object with its data, the same numbers in a table beside it. */
import type { RangesBlock } from '../../../../shared/domain/report/chart-blocks'
import type { TableRow } from '../../../../shared/domain/report/rich-text'
import type { ChartItem, ChartSeries } from '../drawing'
import { besides, type Piece } from '../flow'
import { tablePiece } from './table'

/** Columns get too narrow for their figures and names beyond. */
const MOST_CATEGORIES = 8
const [HEIGHT, TABLE, GAP] = [372, 384, 32]
const BAR = 3
const SCALE = [0, 4] as const

/**
 * @param notes what is said of the levels, made for the width of the table
 * @returns null where there is no plain comparison to draw: too few rows or too many, or nothing counted and nothing claimed
 */
export function levelsPiece(block: RangesBlock, width: number, notes: (width: number) => readonly Piece[]): Piece | null {
  const { rows, head, columns } = block
  const [counted, claimed] = [seriesOf(block, 'counted'), seriesOf(block, 'claimed')]
  if (counted === null || claimed === null || rows.length < 2 || rows.length > MOST_CATEGORIES) return null
  const chart: Omit<ChartItem, 'x' | 'y'> = {
    kind: 'chart',
    name: head,
    alt: rows.map(({ alt }) => alt).join('; '),
    w: width - TABLE - GAP,
    h: HEIGHT,
    categories: { title: head, labels: rows.map(({ label }) => label) },
    counted,
    claimed,
    bar: { title: block.barLabel, value: BAR },
    scale: SCALE,
  }
  const lines = rows.map(({ label, cells }): TableRow => ({ cells: [{ text: [{ text: label, weight: 'medium' }] }, ...cells] }))
  return besides(
    [{ gap: 0, height: HEIGHT, draw: (x, y) => [{ ...chart, x, y }] }],
    [tablePiece(head, [{ id: 'label', title: head, align: 'start' }, ...columns], lines, TABLE), ...notes(TABLE)],
    width - TABLE,
    0,
  )
}

function seriesOf({ columns, rows }: RangesBlock, id: 'counted' | 'claimed'): ChartSeries | null {
  const title = columns.find((column) => column.id === id)?.title
  const values = rows.map((row) => row.values[id])
  return title === undefined || values.every((value) => value === null) ? null : { title, values }
}
