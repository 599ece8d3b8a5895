/** The plan as a chart: cut at a phase where that fills the page well, else between rows; the axis stands on every part. */
import type { GanttBlock } from '../../../../shared/domain/report/chart-blocks'
import { ganttLayout } from '../../../../shared/lib/chart/gantt'
import type { Strip } from '../display'
import { TYPE } from '../theme'
import { drawGantt } from './draw-gantt'
import { type GanttRows, pickRows } from './gantt-parts'
import type { LayoutContext } from './place'

export const GANTT = { label: 190, row: 35, phase: 25, axis: 27, foot: 17, legend: 34, bar: 12, number: 24, titleLines: 3 } as const

export function layoutGantt(block: GanttBlock, context: LayoutContext): Strip[] {
  const rowHeight = tallestRow(block, context)
  const flow = (room: number, full: number): readonly Strip[] => {
    const strips: Strip[] = []
    let rest: GanttRows = block.phases
      .map((phase) => ({ phase: phase.id, actions: block.actions.filter((action) => action.phase === phase.id) }))
      .filter((group) => group.actions.length > 0)
    let space = room
    while (rest.length > 0) {
      const fixed = GANTT.axis + GANTT.foot + GANTT.legend
      const { now, later } = pickRows(rest, space - fixed, full - fixed, rowHeight, GANTT.phase, strips.length === 0)
      // A strip as tall as a page opens the next page when this one has too little room left.
      if (now.length > 0) strips.push(chartStrip(block, now, rowHeight, context))
      rest = later
      space = full
    }
    return strips
  }
  return [{ height: 0, gap: 12, items: [], keep: false, flow }]
}

function tallestRow(block: GanttBlock, { set }: LayoutContext): number {
  const lines = block.actions.map(
    (action) => set.lines(action.label, { ...TYPE.cellMedium, leading: 10.5 }, GANTT.label - GANTT.number - 8).length,
  )
  return Math.max(GANTT.row, Math.min(GANTT.titleLines, Math.max(1, ...lines)) * 10.5 + 10.5 + 4)
}

function chartStrip(block: GanttBlock, rows: GanttRows, rowHeight: number, context: LayoutContext): Strip {
  const ids = new Set(rows.flatMap((group) => group.actions.map((action) => action.id)))
  const actions = block.actions.filter((action) => ids.has(action.id))
  const chart = ganttLayout({
    actions,
    phases: block.phases.filter((phase) => rows.some((group) => group.phase === phase.id)),
    weeks: block.weeks,
    axisWeeks: block.axisWeeks,
    planStart: block.planStart,
    width: context.width,
    labelWidth: GANTT.label,
    rowHeight,
    phaseHeight: GANTT.phase,
    axisHeight: GANTT.axis,
    barHeight: GANTT.bar,
    barInset: 2.5,
    laneGap: 2.2,
    entry: 'left',
    minLabelGap: 13,
    p50Weeks: block.p50Weeks,
    p80Weeks: block.p80Weeks,
    elsewhere: new Map(block.actions.map((action) => [action.id, { label: action.number, after: action.after }])),
  })
  const height = chart.height + GANTT.foot + GANTT.legend
  return { height, gap: 12, items: drawGantt(block, chart, context), keep: false }
}
