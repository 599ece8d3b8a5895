/** The release plan: its parts in order, the key figures, the table and the effort by phase. */
import { addDays } from '../../../lib/chart/week-axis'
import { toNumber } from '../../../lib/rational'
import { PHASES } from '../../pack/pack'
import { isDeclined, measureOwnerStanding } from '../../roadmap/owner-standing'
import type { PlanAction } from '../../roadmap/plan-action'
import { PLAN_EFFORT } from '../../roadmap/plan-problem'
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, dayRange, days, phaseTitle, type ReportContext, wordsFor } from '../report-context'
import type { Fact, RichText, TableRow } from '../rich-text'
import { standingWords } from '../words/owner-words'
import { planCosts } from './plan-costs'
import { unappliedEdits } from './plan-edits'
import { phaseExits } from './plan-exits'
import { planGantt } from './plan-gantt'
import { declined, dropped, movers, overload } from './plan-remarks'
import { actionsOf, earliestRelease, endDate, weekSpan } from './plan-words'
import { taskTable } from './tasks'

export function composePlan(context: ReportContext): Section {
  const { t, roadmap } = context
  const empty = roadmap.actions.length === 0
  const words = wordsFor(context, roadmap.actions.length, roadmap.weeks)
  return {
    anchor: anchorOf.section('plan'),
    group: t('report.group.do'),
    name: t('report.plan.name'),
    title: t('report.plan.title', {
      actions: roadmap.actions.length,
      words: capitalise(words(roadmap.actions.length)),
      weeks: roadmap.weeks,
      weekWords: words(roadmap.weeks),
    }),
    opens: 'page',
    blocks: empty
      ? [
          { kind: 'paragraph', style: 'lead', text: t('report.plan.nothing', { later: roadmap.later.length }) },
          ...dropped(context),
          ...taskTable(context),
          ...planCosts(context),
          ...unappliedEdits(context),
        ]
      : [
          { kind: 'keys', items: keys(context) },
          planGantt(context),
          { kind: 'paragraph', style: 'small', text: standing(context) },
          ...odds(context),
          { kind: 'heading', text: t('report.plan.table') },
          planTable(context),
          ...declined(context),
          ...dropped(context),
          ...overload(context),
          ...taskTable(context),
          { kind: 'heading', text: t('report.plan.effort') },
          effortByPhase(context),
          ...movers(context),
          ...phaseExits(context),
          ...planCosts(context),
          ...unappliedEdits(context),
        ],
  }
}

/** What the figures rest on, and how far the owners stand behind them. */
function standing(context: ReportContext): string {
  const { t, translator, session, roadmap } = context
  return `${standingWords(translator, measureOwnerStanding(session, roadmap))} ${t('report.plan.basis')}`
}

const sumOf = (actions: readonly PlanAction[], end: 'min' | 'likely' | 'max'): number =>
  actions.reduce((total, action) => total + action.effort[end], 0)

function keys(context: ReportContext): Fact[] {
  const { t, translator, roadmap, planStart } = context
  const all = actionsOf(context)
  const p80 = roadmap.p80Weeks
  return [
    { label: t('report.plan.start'), text: translator.date(planStart, 'long') },
    { label: t('report.plan.ends'), text: translator.date(addDays(earliestRelease(context), -3), 'long') },
    ...(p80 === null ? [] : [{ label: t('report.plan.p80'), text: translator.date(addDays(planStart, p80 * 7 - 3), 'long') }]),
    {
      label: t('report.plan.effortKey'),
      text: t('report.plan.effortText', {
        days: days(context, toNumber(roadmap.effort)),
        range: dayRange(context, sumOf(all, 'min'), sumOf(all, 'max')),
      }),
    },
  ]
}

function odds({ t, roadmap: { p50Weeks, p80Weeks } }: ReportContext): Block[] {
  if (p50Weeks === null || p80Weeks === null) return []
  const text = t('report.plan.odds', { half: p50Weeks, most: p80Weeks, draws: PLAN_EFFORT.draws })
  return [{ kind: 'paragraph', style: 'small', text }]
}

function planTable(context: ReportContext): Block {
  const { t, planned, index, translator, numberOf } = context
  const rows = PHASES.flatMap((phase): TableRow[] => {
    const members = planned.filter((action) => action.phase === phase)
    if (members.length === 0) return []
    const group: TableRow = { kind: 'group', cells: [{ text: phaseTitle(context, phase) }] }
    return [
      group,
      ...members.map((planned): TableRow => {
        const action = index.actions.get(planned.id)
        return {
          cells: [
            { text: [{ text: numberOf(planned.id) ?? '', tone: 'quiet', to: anchorOf.action(planned.id) }] },
            { text: [{ text: action?.title ?? planned.id, weight: planned.critical ? 'strong' : 'regular' }] },
            { text: action === undefined ? '' : ownerCell(context, action) },
            { text: action === undefined ? '' : days(context, action.effort.likely), value: action?.effort.likely ?? null },
            { text: weekSpan(context, planned) },
            { text: translator.date(endDate(context, planned)), value: endDate(context, planned) },
          ],
        }
      }),
    ]
  })
  return {
    kind: 'table',
    columns: [
      { id: 'number', title: t('report.plan.number'), align: 'start', width: 30 },
      { id: 'action', title: t('report.plan.action'), align: 'start' },
      { id: 'owner', title: t('report.table.owner'), align: 'start', width: 96 },
      { id: 'days', title: t('report.plan.days'), align: 'end', width: 44 },
      { id: 'weeks', title: t('report.plan.weeks'), align: 'end', width: 58 },
      { id: 'end', title: t('report.plan.by'), align: 'end', width: 66 },
    ],
    rows,
  }
}

/** The owner; who declined is no owner any more. */
function ownerCell({ people, t }: ReportContext, action: PlanAction): RichText {
  return isDeclined(action) ? [{ text: t('report.plan.ownerNeeded'), weight: 'strong' }] : [{ text: people.ownerOfAction(action) }]
}

function effortByPhase(context: ReportContext): Block {
  const { t } = context
  const phases = PHASES.map((phase) => ({ phase, actions: actionsOf(context, phase) })).filter(({ actions }) => actions.length > 0)
  return {
    kind: 'spans',
    head: {
      label: t('report.plan.phase'),
      chart: t('report.plan.spread'),
      likely: t('report.plan.likely'),
      range: t('report.table.range'),
    },
    scaleMax: Math.max(...phases.map(({ actions }) => sumOf(actions, 'max'))),
    rows: phases.map(({ phase, actions }) => ({
      label: phaseTitle(context, phase),
      min: sumOf(actions, 'min'),
      likely: sumOf(actions, 'likely'),
      max: sumOf(actions, 'max'),
      likelyText: days(context, sumOf(actions, 'likely')),
      rangeText: dayRange(context, sumOf(actions, 'min'), sumOf(actions, 'max')),
    })),
  }
}
