/** Three-point estimates: a band from lowest to highest with a mark at likely, all rows on one scale. */
import type { SpansBlock } from '../../../../shared/domain/report/chart-blocks'
import type { Item, Strip } from '../display'
import { COLOR, RAIL, TYPE } from '../theme'
import { hairRule, type LayoutContext, placeLines } from './place'
import { headStrip, placeColumns } from './table'

export interface Span {
  readonly min: number
  readonly likely: number
  readonly max: number
  readonly scaleMax: number
}

/** Band, track and mark between x and x + width around the middle y. */
export function spanItems({ min, likely, max, scaleMax }: Span, x: number, y: number, width: number): Item[] {
  const at = (value: number): number => x + (Math.min(value, scaleMax) / Math.max(scaleMax, 1e-9)) * width
  return [
    { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, width: 0.75, color: COLOR.line2 },
    { kind: 'rect', x: at(min), y: y - 3.5, width: Math.max(0.5, at(max) - at(min)), height: 7, fill: COLOR.band },
    { kind: 'rect', x: at(likely) - 1, y: y - 5.5, width: 2, height: 11, fill: COLOR.accent },
  ]
}

export function layoutSpans(block: SpansBlock, context: LayoutContext): Strip[] {
  const { set, width } = context
  const columns = [
    { id: 'label', title: block.head.label, align: 'start', width: RAIL.label },
    { id: 'chart', title: block.head.chart, align: 'start' },
    { id: 'likely', title: block.head.likely, align: 'end', width: 52 },
    { id: 'range', title: block.head.range, align: 'end', width: 96 },
  ] as const
  const tracks = placeColumns(columns, width)
  const head = headStrip(columns, tracks, context)
  const last = block.rows.length - 1
  const rows = block.rows.map((row, index): Strip => {
    const y = 3.25
    const [label, chart, likely, range] = tracks
    if (label === undefined || chart === undefined || likely === undefined || range === undefined) throw new Error('four columns')
    const items = [
      ...placeLines(set, set.lines(row.label, TYPE.cellMedium, label.width), TYPE.cellMedium, { ...label, y }),
      ...spanItems({ ...row, scaleMax: block.scaleMax }, chart.x, y + 7, chart.width - 8),
      ...placeLines(set, set.lines(row.likelyText, TYPE.cellStrong), TYPE.cellStrong, { ...likely, y }),
      ...placeLines(set, set.lines(row.rangeText, TYPE.cell), TYPE.cell, { ...range, y }),
    ]
    return { height: 20.5, gap: 0, items, keep: index < last, rule: index === 0 ? undefined : hairRule(width), head: [head] }
  })
  return [head, ...rows]
}
