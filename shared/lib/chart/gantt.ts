/**
 * The Gantt chart of a release plan as geometry: one layout for the roadmap screen, PDF and Office documents.
 * Coordinates in the unit of `width`, origin top left. Rules: mockup NOTES, "Gantt".
 */

import { scaleLinear } from 'd3-scale'
import { type GanttLink, type GanttStub, routeLinks } from './gantt-links'
import { addDays, type MonthTick, type WeekTick, weekAxis } from './week-axis'

export interface GanttAction {
  readonly id: string
  readonly label: string
  /** Second line or second column of the label, for example owner and effort. */
  readonly sub: string
  /** Counts from 0. */
  readonly startWeek: number
  /** Exclusive. */
  readonly endWeek: number
  /** Id of one of the phases. */
  readonly phase: string
  readonly critical: boolean
  /** Weeks the action may slip. */
  readonly float: number
  /** Ids that must finish before. Ids that are not in `actions` become stubs (they are drawn elsewhere). */
  readonly after: readonly string[]
  /** Short words printed behind the bar, for example the gates it helps to close. */
  readonly marks?: string | undefined
}

export interface GanttInput {
  /** In the order of their rows within each phase. */
  readonly actions: readonly GanttAction[]
  /** In order; a phase without actions takes no room. */
  readonly phases: readonly { readonly id: string; readonly title: string }[]
  /** Length of the whole plan, also when only some of its actions are drawn: where the release line stands. */
  readonly weeks: number
  /** Weeks on the axis; at least `weeks`, which is the default. */
  readonly axisWeeks?: number | undefined
  /** ISO date of week 0. */
  readonly planStart: string
  readonly width: number
  readonly labelWidth: number
  readonly rowHeight: number
  /** Height of a phase's head row. */
  readonly phaseHeight: number
  /** Height of the axis above the first row. */
  readonly axisHeight: number
  readonly barHeight: number
  /** Space between a bar and the edges of its weeks. */
  readonly barInset: number
  /** Distance between two links that run beside each other. */
  readonly laneGap: number
  /** Where links enter a bar: `left` needs an inset of 2 or more, `top` works with bars that touch. */
  readonly entry: 'left' | 'top'
  /** Narrowest distance between two printed week numbers. */
  readonly minLabelGap?: number | undefined
  readonly p50Weeks?: number | null | undefined
  readonly p80Weeks?: number | null | undefined
  /** All ids of the plan → what stands at a stub, for ids that are drawn elsewhere. Others are ignored. */
  readonly elsewhere?: ReadonlyMap<string, { readonly label: string; readonly after: readonly string[] }> | undefined
}

export interface GanttRow {
  readonly kind: 'phase' | 'action'
  /** Phase or action id. */
  readonly id: string
  readonly title: string
  /** Empty for a phase. */
  readonly sub: string
  readonly y: number
  readonly height: number
  /** Vertical middle. */
  readonly middle: number
}

export interface GanttBar {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Vertical middle. */
  readonly middle: number
  readonly critical: boolean
  readonly startWeek: number
  readonly endWeek: number
  /** ISO dates; `end` is the last day before the next week begins. */
  readonly start: string
  readonly end: string
  /** From the bar's end as far as it may slip; null without float. */
  readonly floatTail: { readonly x1: number; readonly x2: number; readonly y: number } | null
  readonly marks: string
  /** Where the marks begin. */
  readonly marksX: number
}

export interface Gantt {
  readonly width: number
  readonly height: number
  /** Left edge of week 0. */
  readonly chartX: number
  readonly weekWidth: number
  readonly top: number
  readonly rows: readonly GanttRow[]
  readonly bars: readonly GanttBar[]
  readonly links: readonly GanttLink[]
  readonly stubs: readonly GanttStub[]
  readonly weeks: readonly WeekTick[]
  readonly months: readonly MonthTick[]
  /** Edges of the weeks, first and last included. */
  readonly gridX: readonly number[]
  /** End of the plan, the earliest release. */
  readonly releaseX: number
  readonly p50X: number | null
  readonly p80X: number | null
}

const MARKS_GAP = 6

/** Lays the whole chart out. Actions of a phase that is not listed are left out, so pass every phase. */
export function ganttLayout(input: GanttInput): Gantt {
  const axisWeeks = Math.max(input.weeks, input.axisWeeks ?? input.weeks, 1)
  const chartX = input.labelWidth
  const xOf = scaleLinear([0, axisWeeks], [chartX, input.width])
  const weekWidth = xOf(1) - chartX
  const rows = stackRows(input)
  const bars = placeBars(input, rows, xOf)
  const last = rows.at(-1)
  const axis = weekAxis({ planStart: input.planStart, weeks: axisWeeks, x: chartX, weekWidth, minLabelGap: input.minLabelGap ?? 14 })
  const routed = routeLinks(input, bars)
  const odds = (weeks: number | null | undefined): number | null => (weeks == null || weeks > axisWeeks ? null : xOf(weeks))
  return {
    width: input.width,
    height: last === undefined ? input.axisHeight : last.y + last.height,
    chartX,
    weekWidth,
    top: input.axisHeight,
    rows,
    bars,
    links: routed.links,
    stubs: routed.stubs,
    weeks: axis.weeks,
    months: axis.months,
    gridX: Array.from({ length: axisWeeks + 1 }, (_, week) => xOf(week)),
    releaseX: xOf(input.weeks),
    p50X: odds(input.p50Weeks),
    p80X: odds(input.p80Weeks),
  }
}

function stackRows(input: GanttInput): GanttRow[] {
  const rows: GanttRow[] = []
  let y = input.axisHeight
  const push = (row: Omit<GanttRow, 'y' | 'middle'>): void => {
    rows.push({ ...row, y, middle: y + row.height / 2 })
    y += row.height
  }
  for (const phase of input.phases) {
    const members = input.actions.filter((action) => action.phase === phase.id)
    if (members.length === 0) continue
    if (input.phaseHeight > 0) push({ kind: 'phase', id: phase.id, title: phase.title, sub: '', height: input.phaseHeight })
    for (const action of members) push({ kind: 'action', id: action.id, title: action.label, sub: action.sub, height: input.rowHeight })
  }
  return rows
}

function placeBars(input: GanttInput, rows: readonly GanttRow[], xOf: (week: number) => number): GanttBar[] {
  const actionsById = new Map(input.actions.map((action) => [action.id, action]))
  const bars: GanttBar[] = []
  for (const row of rows) {
    const action = row.kind === 'action' ? actionsById.get(row.id) : undefined
    if (action === undefined) continue
    const span = xOf(action.endWeek) - xOf(action.startWeek)
    // On a very long axis a week is narrower than its insets: the bar keeps at least half of its span.
    const inset = Math.min(input.barInset, span / 4)
    const x = xOf(action.startWeek) + inset
    const width = span - 2 * inset
    // Slipping past the end of the plan would move the release, whatever the network allows.
    const tailEnd = xOf(Math.min(action.endWeek + action.float, Math.max(input.weeks, action.endWeek))) - inset
    const marks = action.marks ?? ''
    bars.push({
      id: action.id,
      x,
      y: row.middle - input.barHeight / 2,
      width,
      height: input.barHeight,
      middle: row.middle,
      critical: action.critical,
      startWeek: action.startWeek,
      endWeek: action.endWeek,
      start: addDays(input.planStart, action.startWeek * 7),
      end: addDays(input.planStart, action.endWeek * 7 - 1),
      floatTail: action.float > 0 && tailEnd > x + width + 1 ? { x1: x + width + inset, x2: tailEnd, y: row.middle } : null,
      marks,
      marksX: x + width + MARKS_GAP,
    })
  }
  return bars
}
