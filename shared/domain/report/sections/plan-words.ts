/** Dates and people of planned actions, as the plan, the cards and the summary print them. */

import { addDays } from '../../../lib/chart/week-axis'
import type { Phase } from '../../pack/pack'
import type { PlanAction } from '../../roadmap/plan-action'
import { weekDate } from '../../roadmap/plan-dates'
import type { PlannedAction } from '../../roadmap/roadmap'
import { days, type ReportContext } from '../report-context'

/** The first day after the plan. */
export const earliestRelease = ({ planStart, roadmap }: ReportContext): string => weekDate(planStart, roadmap.weeks)

/** The Friday of the action's last week. */
export const endDate = ({ planStart }: ReportContext, { endWeek }: PlannedAction): string => addDays(weekDate(planStart, endWeek), -3)

/** "5 to 8", or "5" for a single week; weeks count from 1 in documents. */
export const weekSpan = ({ t }: ReportContext, { startWeek, endWeek }: PlannedAction): string =>
  endWeek - startWeek <= 1 ? String(startWeek + 1) : t('report.plan.span', { from: startWeek + 1, to: endWeek })

export const ownerAndEffort = (context: ReportContext, action: PlanAction): string =>
  context.t('report.plan.ownerEffort', {
    owner: context.people.ownerOfAction(action),
    days: days(context, action.effort.likely),
    count: action.effort.likely,
  })

/** What is planned, of one phase or of all. */
export const actionsOf = ({ planned, index }: ReportContext, phase?: Phase): PlanAction[] =>
  planned.filter((action) => phase === undefined || action.phase === phase).flatMap(({ id }) => index.actions.get(id) ?? [])
