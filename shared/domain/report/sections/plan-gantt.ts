/** The plan as a chart: weeks, phases with the gates they end on, who needs whom. */
import { addDays } from '../../../lib/chart/week-axis'
import { PHASES, type Phase } from '../../pack/pack'
import type { GanttBlock } from '../chart-blocks'
import { anchorOf, phaseTitle, type ReportContext } from '../report-context'
import { actionsOf, ownerAndEffort } from './plan-words'

export function planGantt(context: ReportContext): GanttBlock {
  const { t, planned, roadmap, index, numberOf, planStart, translator } = context
  const axisWeeks = Math.max(roadmap.weeks + 1, (roadmap.p80Weeks ?? 0) + 1, 6)
  const months = new Map<string, { plain: string; withYear: string }>()
  for (let week = 0; week <= axisWeeks; week += 1) {
    for (const day of [0, 6]) {
      const date = addDays(planStart, week * 7 + day)
      months.set(date.slice(0, 7), { plain: translator.date(date, 'month'), withYear: translator.date(date, 'month-year') })
    }
  }
  return {
    kind: 'gantt',
    actions: planned.flatMap((action) => {
      const source = index.actions.get(action.id)
      if (source === undefined) return []
      return {
        id: action.id,
        number: numberOf(action.id) ?? '',
        to: anchorOf.action(action.id),
        label: source.title,
        sub: ownerAndEffort(context, source),
        startWeek: action.startWeek,
        endWeek: action.endWeek,
        phase: action.phase,
        critical: action.critical,
        float: action.float,
        after: action.after,
        marks: source.closes.join(' '),
      }
    }),
    phases: PHASES.map((phase) => ({ id: phase, title: phaseTitle(context, phase), note: phaseNote(context, phase) })),
    weeks: roadmap.weeks,
    axisWeeks,
    planStart,
    p50Weeks: roadmap.p50Weeks,
    p80Weeks: roadmap.p80Weeks,
    months: Object.fromEntries(months),
    words: {
      head: t('report.gantt.head'),
      weeks: t('report.plan.weeks'),
      planEnds: t('report.gantt.planEnds'),
      continued: t('report.gantt.continued'),
      critical: t('report.gantt.critical'),
      other: t('report.gantt.other'),
      float: t('report.gantt.float'),
      link: t('report.gantt.link'),
      p50: t('report.gantt.p50'),
      p80: t('report.gantt.p80'),
      alt: t('report.gantt.alt', { actions: roadmap.actions.length, weeks: roadmap.weeks }),
    },
  }
}

/** A phase ends when the gates its actions close are shown; without gates nothing is claimed. */
function phaseNote(context: ReportContext, phase: Phase): string {
  const open = new Set(context.scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified').map(({ id }) => id))
  const closes = [...new Set(actionsOf(context, phase).flatMap((action) => action.closes))].filter((id) => open.has(id)).sort()
  return closes.length === 0 ? '' : context.t('report.gantt.closes', { gates: closes.join(', ') })
}
