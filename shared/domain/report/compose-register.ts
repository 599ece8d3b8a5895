/** The rows of the register: the plan in the order of the document, then what comes later. */
import { dayNumber } from '../../lib/iso-date'
import { toNumber } from '../../lib/rational'
import type { PlanAction } from '../roadmap/plan-action'
import { weekDate } from '../roadmap/plan-dates'
import type { PlannedAction } from '../roadmap/roadmap'
import { REGISTER_COLUMNS, type Register, type RegisterRow } from './register'
import { phaseTitle, type ReportContext } from './report-context'
import { questionName } from './sections/answers'
import { endDate } from './sections/plan-words'

const WORDS = [
  'name',
  'chart',
  'week',
  'yes',
  'no',
  'part',
  'dimensions',
  'dimension',
  'lowest',
  'highest',
  'tasks',
  'answers',
  'topic',
  'question',
  'asked',
] as const satisfies readonly (keyof Register['words'])[]

export function composeRegister(context: ReportContext): Register {
  const { t, planned, roadmap, index, judged, session } = context
  const titles = Object.fromEntries(REGISTER_COLUMNS.map((id) => [id, t(`report.action.${id}`)])) as Register['titles']
  const words = Object.fromEntries(WORDS.map((id) => [id, t(`report.action.${id}`)])) as unknown as Register['words']
  const actionOf = (id: string): PlanAction[] => {
    const action = roadmap.definitions.get(id)
    return action === undefined || !index.actions.has(id) ? [] : [action]
  }
  const rows = [
    ...planned.flatMap((plan) => actionOf(plan.id).map((action) => row(context, action, plan))),
    ...roadmap.later.flatMap(({ id }) => actionOf(id).map((action) => row(context, action, null))),
  ]
  return { currency: session.session.business?.currency ?? null, titles, words, rows: judged ? rows : [] }
}

function row(context: ReportContext, action: PlanAction, plan: PlannedAction | null): RegisterRow {
  const { people, index, t, numberOf } = context
  const { ownerStatus, effort, cost } = action
  return {
    number: numberOf(action.id) ?? '',
    id: action.id,
    title: action.title,
    phase: action.phase,
    phaseTitle: phaseTitle(context, action.phase),
    topic: index.topics.get(action.topic)?.title ?? action.topic,
    person: people.mode === 'named' ? (action.person?.name ?? people.holderOf(action.owner)) : null,
    seat: people.seatTitle(action.owner),
    ownerStatus: ownerStatus === null ? null : t(`report.action.owner.${ownerStatus.status}`),
    ...datesOf(context, plan),
    weeks: plan === null ? action.weeks.likely : plan.endWeek - plan.startWeek,
    effort,
    cost,
    critical: plan?.critical ?? false,
    float: plan?.float ?? null,
    gates: action.closes,
    after: (plan?.after ?? action.after).flatMap((id) => numberOf(id) ?? []).sort(),
    lifts: liftsOf(context, action, plan).map((id) => questionName(context, id)),
    deliverable: action.deliverable,
    measure: action.measure,
    reason: plan === null ? t('report.action.laterReason') : t(`report.cards.reason.${plan.reason}`),
    later: plan === null,
  }
}

type Dates = Pick<RegisterRow, 'startWeek' | 'endWeek' | 'start' | 'end'>

function datesOf(context: ReportContext, plan: PlannedAction | null): Dates {
  if (plan === null) return { startWeek: null, endWeek: null, start: null, end: null }
  const isDated = dayNumber(context.planStart) !== null
  return {
    startWeek: plan.startWeek + 1,
    endWeek: Math.max(plan.startWeek + 1, plan.endWeek),
    start: isDated ? weekDate(context.planStart, plan.startWeek) : null,
    end: isDated ? endDate(context, plan) : null,
  }
}

/** Of a planned action what it really lifts; of a later one what it could. */
const liftsOf = ({ index }: ReportContext, action: PlanAction, plan: PlannedAction | null): readonly string[] =>
  plan === null
    ? action.lifts.filter((id) => index.questions.has(id))
    : plan.because.filter(({ gap }) => toNumber(gap) > 0).map(({ questionId }) => questionId)
