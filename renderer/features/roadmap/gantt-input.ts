/** The plan as the chart's layout wants it. */
import { PHASES } from '../../../shared/domain/pack/pack'
import type { People } from '../../../shared/domain/report/people'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import type { GanttInput } from '../../../shared/lib/chart/gantt'
import { axisLeftOf, axisWeeksOf } from './axis-weeks'
import { gatesOf, ownerOf, titleOf } from './plan-labels'
import { inRows } from './plan-moves'

/** @param width of the chart, in pixels. */
export function ganttInputOf(translator: Translator, roadmap: Roadmap, people: People, planStart: string, width: number): GanttInput {
  return {
    actions: inRows(roadmap).map((action) => ({
      id: action.id,
      label: titleOf(roadmap, action.id),
      sub: ownerOf(translator, roadmap, people, action.id),
      startWeek: action.startWeek,
      endWeek: action.endWeek,
      phase: action.phase,
      critical: action.critical,
      float: action.float,
      after: action.after,
      marks: gatesOf(roadmap, action.id).join(', '),
    })),
    phases: PHASES.map((id) => ({ id, title: translator.t(`report.phase.${id}`) })),
    weeks: roadmap.weeks,
    axisWeeks: axisWeeksOf(roadmap),
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
    p50Weeks: roadmap.p50Weeks,
    p80Weeks: roadmap.p80Weeks,
  }
}
