// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: the hidden SVG groups hold nothing that takes the focus.
/** The release plan over time. Links are drawn for the critical path and the chosen action only: all at once cross half of the bars. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { PHASES } from '../../../shared/domain/pack/pack'
import { ownerTitle } from '../../../shared/domain/report/words/owner-words'
import { isDeclined } from '../../../shared/domain/roadmap/owner-standing'
import { type GanttInput, ganttLayout } from '../../../shared/lib/chart/gantt'
import { linkPath } from '../../../shared/lib/chart/gantt-links'
import type { MonthTick } from '../../../shared/lib/chart/week-axis'
import type { Derived } from '../../stores/derived'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import { axisLeftOf, axisWeeksOf, isNarrow, MIN_CHART_WIDTH } from './axis-weeks'
import { GanttBars } from './gantt-bars'
import { GanttLegend } from './gantt-legend'
import styles from './plan-gantt.module.css'

export interface PlanViewProps {
  readonly derived: Derived
  readonly index: PackIndex
  /** ISO date of week 0. */
  readonly planStart: string
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

export function PlanGantt({ derived: { roadmap }, index, planStart, chosen, onChoose }: PlanViewProps) {
  const { t, date } = useTranslator()
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => setWidth(Math.max(MIN_CHART_WIDTH, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const input: GanttInput = {
    actions: roadmap.actions.map((action) => {
      const definition = roadmap.definitions.get(action.id)
      return {
        id: action.id,
        label: definition?.title ?? action.id,
        sub: definition === undefined ? action.pool : isDeclined(definition) ? t('roadmap.owner-needed') : ownerTitle(index, definition),
        startWeek: action.startWeek,
        endWeek: action.endWeek,
        phase: action.phase,
        critical: action.critical,
        float: action.float,
        after: action.after,
        marks: definition?.closes.join(', '),
      }
    }),
    phases: PHASES.map((id) => ({ id, title: t(`report.phase.${id}`) })),
    weeks: roadmap.weeks,
    axisWeeks: axisWeeksOf(roadmap.weeks),
    planStart,
    width,
    labelWidth: axisLeftOf(width),
    rowHeight: 26,
    phaseHeight: 28,
    axisHeight: 40,
    barHeight: 13,
    barInset: 1,
    laneGap: 4,
    entry: 'top',
    minLabelGap: 22,
  }
  const gantt = ganttLayout(input)
  const shownLinks = gantt.links.filter((link) => link.critical || link.from === chosen || link.to === chosen)
  const monthName = new Intl.DateTimeFormat(useTranslator().locale, { month: 'short', timeZone: 'UTC' })
  return (
    <>
      <section
        ref={frame}
        className={styles.frame}
        aria-label={t('roadmap.gantt', { count: roadmap.actions.length, weeks: roadmap.weeks })}
      >
        {width > 0 && (
          <svg className={styles.gantt} width={width} height={gantt.height} viewBox={`0 0 ${width} ${gantt.height}`}>
            <title>{t('roadmap.gantt', { count: roadmap.actions.length, weeks: roadmap.weeks })}</title>
            <g aria-hidden="true">
              <rect className={styles.after} x={gantt.releaseX} y={34} width={width - gantt.releaseX} height={gantt.height - 34} />
              {gantt.gridX.map((x) => (
                <path key={x} className={styles.grid} d={`M${x} 34V${gantt.height}`} />
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
            </g>
            {gantt.rows
              .filter(({ kind }) => kind === 'phase')
              .map((row) => (
                <g key={row.id} aria-hidden="true">
                  <text className={styles.phase} x={0} y={row.middle + 5}>
                    {row.title}
                  </text>
                  <path className={styles.phaseLine} d={`M0 ${row.y + row.height - 1}H${width}`} />
                </g>
              ))}
            <GanttBars gantt={gantt} isNarrow={isNarrow(width)} chosen={chosen} onChoose={onChoose} width={width} />
            <g aria-hidden="true">
              {shownLinks.map((link) => {
                const isChosen = link.from === chosen || link.to === chosen
                const { x, y, direction } = link.arrow
                const down = direction === 'up' ? -1 : 1
                return (
                  <g key={`${link.from} ${link.to}`} className={cx(styles.link, isChosen && styles.linkChosen)}>
                    <path d={linkPath(link.points)} />
                    <path
                      className={styles.tip}
                      d={
                        direction === 'right'
                          ? `M${x - 4} ${y - 3}L${x} ${y}L${x - 4} ${y + 3}Z`
                          : `M${x - 3} ${y - 4 * down}L${x} ${y}L${x + 3} ${y - 4 * down}Z`
                      }
                    />
                  </g>
                )
              })}
              <path className={styles.release} d={`M${gantt.releaseX} 28V${gantt.height}`} />
              <text className={styles.releaseLabel} x={gantt.releaseX + 6} y={gantt.top + 14}>
                {t('roadmap.release')}
              </text>
            </g>
          </svg>
        )}
      </section>
      <GanttLegend />
      <p className={styles.hidden}>{t('roadmap.gantt-dates', { start: date(planStart, 'long') })}</p>
    </>
  )
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
