/** The roadmap as typed rows, and as a chart whose bars are painted by the weeks that stand beside them. */
import { REGISTER_COLUMNS, type Register, type RegisterColumn, registerValue } from '../../../shared/domain/report/register'
import { addDays } from '../../../shared/lib/chart/week-axis'
import { type PlainSheet, type SheetValue, widthOf } from './sheet'

const DATES: readonly RegisterColumn[] = ['start', 'end']

export function roadmapSheet(register: Register): PlainSheet {
  const rows = register.rows.map((row) =>
    REGISTER_COLUMNS.map((column): SheetValue => {
      const value = registerValue(row, column, register)
      if (value === '') return null
      return typeof value === 'string' && DATES.includes(column) ? { date: value } : value
    }),
  )
  const columns = REGISTER_COLUMNS.map((column, at) => {
    const title =
      column === 'cost' && register.currency !== null ? `${register.titles.cost}, ${register.currency}` : register.titles[column]
    return {
      title,
      width: widthOf(
        title,
        rows.map((row) => row[at] ?? null),
      ),
    }
  })
  return { name: register.words.name, columns, rows }
}

/** Columns left of the weeks. */
export const GANTT_COLUMNS = ['number', 'title', 'seat', 'critical', 'startWeek', 'endWeek'] as const
/** Column letters in the rules below. */
const [CRITICAL, FROM, TO, FIRST_WEEK] = ['D', 'E', 'F', 'G'] as const

export interface GanttSheet {
  readonly name: string
  readonly titles: readonly string[]
  /** Monday of each week, as ISO dates. */
  readonly weeks: readonly string[]
  readonly rows: readonly (readonly SheetValue[])[]
  /** True for the cells from the first to the last week of an action; written for the upper left cell of the chart. */
  readonly isBusy: string
  readonly isCritical: string
}

/** Row 1 holds the Mondays, row 2 the numbers of the weeks and the filters, the actions follow. Null without a plan. */
export function ganttSheet(register: Register): GanttSheet | null {
  const planned = register.rows.filter((row) => row.startWeek !== null)
  const [first] = planned.filter((row) => row.start !== null)
  if (first?.start == null || first.startWeek === null) return null
  const start = addDays(first.start, -7 * (first.startWeek - 1))
  const last = Math.max(...planned.map((row) => row.endWeek ?? 0))
  const isBusy = `AND(${FIRST_WEEK}$2>=$${FROM}3,${FIRST_WEEK}$2<=$${TO}3)`
  return {
    name: register.words.chart,
    titles: GANTT_COLUMNS.map((column) => register.titles[column]),
    weeks: Array.from({ length: last }, (_, week) => addDays(start, 7 * week)),
    rows: planned.map((row) => GANTT_COLUMNS.map((column) => registerValue(row, column, register))),
    isBusy,
    // The word is the catalogue's; quotes in it would end the string.
    isCritical: `AND(${FIRST_WEEK}$2>=$${FROM}3,${FIRST_WEEK}$2<=$${TO}3,$${CRITICAL}3="${register.words.yes.replaceAll('"', '""')}")`,
  }
}
