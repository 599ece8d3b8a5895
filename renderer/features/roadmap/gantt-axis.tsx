// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: the hidden SVG groups hold nothing that takes the focus.
/** Behind the bars: weeks and months, phases, and the weeks by which 8 of 10 plans like this land. */
import { memo } from 'react'
import type { Gantt } from '../../../shared/lib/chart/gantt'
import type { MonthTick } from '../../../shared/lib/chart/week-axis'
import { useTranslator } from '../../ui/translator'
import styles from './plan-gantt.module.css'

/** Top of the weeks' lines, below the names of months and weeks. */
export const GRID_TOP = 34

export const GanttAxis = memo(function GanttAxis({ gantt, width }: { readonly gantt: Gantt; readonly width: number }) {
  const monthName = new Intl.DateTimeFormat(useTranslator().locale, { month: 'short', timeZone: 'UTC' })
  return (
    <g aria-hidden="true">
      {gantt.p80X !== null && gantt.p80X > gantt.releaseX && (
        <rect
          className={styles.odds}
          x={gantt.releaseX}
          y={GRID_TOP}
          width={gantt.p80X - gantt.releaseX}
          height={gantt.height - GRID_TOP}
        />
      )}
      {gridOf(gantt).map((x) => (
        <path key={x} className={styles.grid} d={`M${x} ${GRID_TOP}V${gantt.height}`} />
      ))}
      {namedMonths(gantt.months).map((month) => (
        <text key={month.date} className={styles.month} x={month.x + 3} y={10}>
          {monthName.format(new Date(`${month.date}T00:00:00Z`))}
          {month.hasYear ? ` ${month.date.slice(0, 4)}` : ''}
        </text>
      ))}
      {gantt.weeks
        .filter(({ labelled }) => labelled)
        .map((week) => (
          <text key={week.week} className={styles.mute} x={week.centre} y={27} textAnchor="middle">
            {week.week + 1}
          </text>
        ))}
      {gantt.rows
        .filter(({ kind }) => kind === 'phase')
        .map((row) => (
          <g key={row.id}>
            <text className={styles.phase} x={0} y={row.middle + 5}>
              {row.title}
            </text>
            <path className={styles.phaseLine} d={`M0 ${row.y + row.height - 1}H${width}`} />
          </g>
        ))}
    </g>
  )
})

/** Narrowest weeks that each get a line, in pixels. */
const LINE_GAP = 12

/** A line at the edge of every week, or of every numbered one where they would stand too close. */
function gridOf({ gridX, weekWidth, weeks }: Gantt): readonly number[] {
  if (weekWidth >= LINE_GAP) return gridX
  return weeks.flatMap(({ labelled }, week) => (labelled ? (gridX[week] ?? []) : []))
}

/** Width a month's name takes, alone and with its year, in pixels. */
const NAME_WIDTH = 28
const YEAR_WIDTH = 62

/** Months with room for their name; the year stands beside the first that has room for it, and beside each January. */
function namedMonths(months: readonly MonthTick[]): readonly (MonthTick & { readonly hasYear: boolean })[] {
  const named = months.filter(({ labelled, width }) => labelled && width >= NAME_WIDTH)
  const first = named.find(({ width }) => width >= YEAR_WIDTH)
  return named.map((month) => ({ ...month, hasYear: month.width >= YEAR_WIDTH && (month === first || month.date.slice(5, 7) === '01') }))
}
