/** The release plan: chart, table, tasks beside it, effort by phase, and what could move it. */
import { addDays } from '../../../lib/chart/week-axis'
import { toNumber } from '../../../lib/rational'
import { PHASES, type Phase } from '../../pack/pack'
import { gatesLeftOpen } from '../../roadmap/gates-left-open'
import { isDeclined, measureOwnerStanding } from '../../roadmap/owner-standing'
import type { PlanAction } from '../../roadmap/plan-action'
import { PLAN_EFFORT } from '../../roadmap/plan-problem'
import type { Block } from '../blocks'
import type { GanttBlock } from '../chart-blocks'
import type { Section } from '../report'
import { anchorOf, capitalise, dayRange, days, inWords, phaseTitle, type ReportContext, wordsFor } from '../report-context'
import type { Fact, RichText, TableRow } from '../rich-text'
import { standingWords } from '../words/owner-words'
import { planCosts } from './plan-costs'
import { unappliedEdits } from './plan-edits'
import { phaseExits } from './plan-exits'
import { earliestRelease, endDate, ownerAndEffort, weekSpan } from './plan-words'
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
          gantt(context),
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

const actionsOf = ({ planned, index }: ReportContext, phase?: Phase): PlanAction[] =>
  planned.filter((action) => phase === undefined || action.phase === phase).flatMap(({ id }) => index.actions.get(id) ?? [])
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

function gantt(context: ReportContext): GanttBlock {
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

/** Actions whose owner said no: the plan does not hold before somebody else takes them. */
function declined(context: ReportContext): Block[] {
  const { t, planned, index, numberOf, people, translator } = context
  const actions = planned.flatMap(({ id }) => index.actions.get(id) ?? []).filter(isDeclined)
  if (actions.length === 0) return []
  const sentences = actions.map(({ id, ownerStatus }) => {
    const name = people.speaker(ownerStatus?.by ?? '')
    return t('report.plan.declinedText', {
      number: numberOf(id) ?? '',
      named: name !== null,
      name: name ?? '',
      date: translator.date(ownerStatus?.when ?? ''),
    })
  })
  return [textRail(t('report.plan.declined', { count: actions.length }), sentences)]
}

/** What the team took out, why, and what stays undone. */
function dropped(context: ReportContext): Block[] {
  const { t, roadmap, scorecard, index, clean, translator } = context
  if (roadmap.dropped.length === 0) return []
  const sentences = roadmap.dropped.map(({ id, reason }) =>
    t('report.plan.droppedText', { title: index.actions.get(id)?.title ?? id, given: reason !== null, reason: clean(reason ?? '') }),
  )
  const gates = gatesLeftOpen(
    roadmap,
    scorecard,
    roadmap.dropped.map(({ id }) => id),
  )
  const left = gates.length === 0 ? [] : [t('report.plan.gatesLeft', { count: gates.length, gates: translator.list(gates) })]
  return [textRail(t('report.plan.dropped'), [...sentences, ...left])]
}

const textRail = (label: string, sentences: readonly string[]): Block => ({
  kind: 'rail',
  label,
  rule: 'hair',
  body: sentences.map((text) => ({ kind: 'paragraph', style: 'read', text })),
})

function overload(context: ReportContext): Block[] {
  const { t, roadmap, numberOf } = context
  if (roadmap.overload.length === 0) return []
  const numbers = roadmap.overload.flatMap((id) => numberOf(id) ?? []).sort()
  return [
    {
      kind: 'rail',
      label: t('report.plan.overload'),
      rule: 'hair',
      body: [
        { kind: 'paragraph', style: 'read', text: t('report.plan.overloadText', { count: numbers.length, numbers: numbers.join(', ') }) },
      ],
    },
  ]
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

/** The critical chain and the owner most of it hangs on. */
function movers(context: ReportContext): Block[] {
  const { t, planned, index, numberOf, people, translator } = context
  const critical = planned.filter((action) => action.critical).sort((a, b) => a.startWeek - b.startWeek)
  if (critical.length === 0) return []
  const owners = new Map<string, number>()
  for (const action of critical) {
    const definition = index.actions.get(action.id)
    const owner = definition === undefined ? null : people.ownerOfAction(definition)
    if (owner !== null) owners.set(owner, (owners.get(owner) ?? 0) + 1)
  }
  const [busiest] = [...owners].sort(([, a], [, b]) => b - a)
  const moved = planned.filter((action) => action.movedBy !== null && action.movedBy.length > 0).length
  const text = [
    t('report.plan.moversChain', { count: critical.length, numbers: translator.list(critical.flatMap(({ id }) => numberOf(id) ?? [])) }),
    busiest === undefined || busiest[1] < 2
      ? ''
      : t('report.plan.moversOwner', {
          owner: busiest[0],
          count: busiest[1],
          words: inWords(context, busiest[1]),
          all: critical.length,
          allWords: inWords(context, critical.length),
        }),
    moved === 0 ? '' : t('report.plan.moversWaiting', { count: moved, words: capitalise(inWords(context, moved)) }),
  ]
  return [
    {
      kind: 'rail',
      label: t('report.plan.movers'),
      rule: 'hair',
      body: [{ kind: 'paragraph', style: 'read', text: text.filter((sentence) => sentence !== '').join(' ') }],
    },
  ]
}
