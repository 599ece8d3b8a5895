/** One card per planned action: what it delivers, how that is measured, where it comes from, who, when, how much. */
import { toNumber } from '../../../lib/rational'
import { isDeclined } from '../../roadmap/owner-standing'
import type { PlanAction } from '../../roadmap/plan-action'
import type { PlannedAction } from '../../roadmap/roadmap'
import type { CardBlock } from '../blocks'
import type { Section } from '../report'
import { actionNumbers, anchorOf, dayRange, days, NOTHING, phaseTitle, type ReportContext } from '../report-context'
import type { Fact, RichText, Run } from '../rich-text'
import { questionName } from './answers'
import { endDate, weekSpan } from './plan-words'

export function composeCards(context: ReportContext): Section | null {
  const { t, planned, index } = context
  const scaleMax = Math.max(1, ...planned.map(({ id }) => index.actions.get(id)?.effort.max ?? 0))
  const blocks = planned.flatMap((action) => {
    const source = index.actions.get(action.id)
    return source === undefined ? [] : [card(context, action, source, scaleMax)]
  })
  if (blocks.length === 0) return null
  return {
    anchor: anchorOf.section('cards'),
    group: t('report.group.do'),
    name: t('report.cards.name'),
    title: t('report.cards.title', { count: blocks.length }),
    opens: 'room',
    blocks,
  }
}

function card(context: ReportContext, planned: PlannedAction, action: PlanAction, scaleMax: number): CardBlock {
  const { t, numberOf } = context
  const phase = phaseTitle(context, planned.phase)
  return {
    kind: 'card',
    anchor: anchorOf.action(action.id),
    number: numberOf(action.id) ?? '',
    title: action.title,
    tag: t('report.cards.tag', { phase, float: planned.float, critical: planned.critical ? 'yes' : 'no' }),
    left: [
      ...(action.deliverable === '' ? [] : [{ label: t('report.cards.delivers'), text: action.deliverable }]),
      ...(action.measure === '' ? [] : [{ label: t('report.cards.measured'), text: action.measure }]),
      { label: t('report.cards.from'), text: reason(context, planned) },
      ...orderFact(context, planned),
      ...changesFact(context, action),
    ],
    right: rightFacts(context, planned, action),
    span: { ...action.effort, scaleMax },
    foot: foot(context, planned, action),
  }
}

function rightFacts(context: ReportContext, planned: PlannedAction, action: PlanAction): Fact[] {
  const { t, people, translator, session } = context
  const { business } = session.session
  const support = action.support.map((id) => people.seatTitle(id))
  return [
    {
      label: t('report.cards.owner'),
      text: [{ text: people.ownerOfAction(action), weight: 'strong' }],
      detail: ownerDetail(context, action),
    },
    ...(support.length === 0 ? [] : [{ label: t('report.cards.with'), text: support.join(', ') }]),
    {
      label: t('report.plan.weeks'),
      text: t('report.cards.weeks', { span: weekSpan(context, planned), date: translator.date(endDate(context, planned)) }),
    },
    {
      label: t('report.plan.effortKey'),
      text: t('report.cards.effort', {
        days: days(context, action.effort.likely),
        count: action.effort.likely,
        range: dayRange(context, action.effort.min, action.effort.max),
      }),
    },
    ...(action.cost === null || business === undefined
      ? []
      : [{ label: t('report.cards.cost'), text: translator.money(action.cost, business.currency) }]),
  ]
}

/** The seat behind a name, then what the owner said to the action. */
function ownerDetail(context: ReportContext, action: PlanAction): string {
  const { t, people, translator } = context
  const seat = people.seatTitle(action.owner)
  const seatWords = people.ownerOfAction(action) === seat ? [] : [seat]
  const { ownerStatus } = action
  if (ownerStatus !== null) {
    const name = people.speaker(ownerStatus.by)
    const values = { status: ownerStatus.status, named: name !== null, name: name ?? '', date: translator.date(ownerStatus.when) }
    const declined = isDeclined(action) ? [t('report.cards.needsOwner')] : []
    return [...seatWords, t('report.cards.said', values), ...declined].join(', ')
  }
  // In anonymous mode nobody learns which seats are empty.
  const isSomebody = action.person !== null || people.isHeld(action.owner) || people.mode === 'anonymous'
  return [...seatWords, t(isSomebody ? 'report.cards.asked' : 'report.cards.unnamed')].join(', ')
}

/** Where the plan is the team's and not the question bank's. */
function changesFact({ t, translator }: ReportContext, { own, edited }: PlanAction): Fact[] {
  const fields = edited.filter((field) => field !== 'ownerStatus')
  if (own) return [{ label: t('report.cards.team'), text: t('report.cards.own') }]
  if (fields.length === 0) return []
  return [{ label: t('report.cards.team'), text: translator.list(fields.map((field) => t('roadmap.field', { field }))) }]
}

/** What must be finished before, and what waits for it. */
function orderFact(context: ReportContext, planned: PlannedAction): Fact[] {
  const { t, roadmap } = context
  const after = actionNumbers(context, planned.after)
  const before = actionNumbers(
    context,
    roadmap.actions.filter(({ after }) => after.includes(planned.id)).map(({ id }) => id),
  )
  const runs: Run[] = [
    ...(after.length === 0 ? [] : [{ text: `${t('report.cards.after')} ` }, ...after]),
    ...(after.length === 0 || before.length === 0 ? [] : [{ text: '; ' }]),
    ...(before.length === 0 ? [] : [{ text: `${t('report.cards.before')} ` }, ...before]),
  ]
  return runs.length === 0 ? [] : [{ label: t('report.cards.order'), text: runs }]
}

/** Question, answer and gap of what the action lifts; a prerequisite says what it makes possible. */
function reason(context: ReportContext, planned: PlannedAction): RichText {
  const { t, scorecard, translator } = context
  const because = planned.because.filter(({ gap }) => toNumber(gap) > 0)
  if (because.length === 0 && planned.reason === 'added') return [{ text: t('report.cards.reason.added') }]
  if (because.length === 0) {
    const needing = actionNumbers(
      context,
      context.roadmap.actions.filter(({ after }) => after.includes(planned.id)).map(({ id }) => id),
    )
    return [{ text: `${t('report.cards.prerequisite')} ` }, ...(needing.length === 0 ? [{ text: NOTHING }] : needing)]
  }
  return because.flatMap(({ questionId, gap }, at): Run[] => {
    const result = scorecard.questions.get(questionId)
    const value = toNumber(gap)
    const words =
      result?.answer?.state === 'unknown'
        ? t('report.cards.unknownGap', { question: questionName(context, questionId) })
        : t('report.cards.gap', {
            question: questionName(context, questionId),
            counted: result?.counted ?? 0,
            gap: translator.number(value, Number.isInteger(value) ? 0 : 1),
          })
    const to = result === undefined ? undefined : anchorOf.dimension(result.dimensionId)
    return [{ text: words, to }, { text: at === because.length - 1 ? '' : '; ' }]
  })
}

function foot(context: ReportContext, planned: PlannedAction, action: PlanAction): CardBlock['foot'] {
  const { t, scorecard, roadmap, index } = context
  const lifts = t('report.cards.lifts', { count: planned.because.filter(({ gap }) => toNumber(gap) > 0).length })
  const [gate] = action.closes.flatMap((id) =>
    scorecard.gates.filter((candidate) => candidate.id === id && candidate.state !== 'not-required' && candidate.state !== 'pass'),
  )
  if (gate === undefined) return { mark: null, text: [{ text: t(`report.cards.reason.${planned.reason}`), tone: 'quiet' }], right: lifts }
  const others = roadmap.actions
    .filter(({ id }) => id !== action.id && index.actions.get(id)?.closes.includes(gate.id) === true)
    .map(({ id }) => id)
  const together = actionNumbers(context, others)
  return {
    mark: gate.state,
    text: [
      { text: t('report.cards.closes', { gate: gate.id }), weight: 'strong' },
      ...(together.length === 0 ? [] : [{ text: ` ${t('report.cards.together')} `, tone: 'quiet' as const }, ...together]),
    ],
    right: lifts,
  }
}
