/** What the plan costs and what waiting for it costs: only what somebody entered. */
import { type Rational, toNumber } from '../../../lib/rational'
import { estimateMoney, type Money } from '../../roadmap/estimate-money'
import type { Block } from '../blocks'
import { days, type ReportContext } from '../report-context'
import type { Fact } from '../rich-text'

export function planCosts(context: ReportContext): Block[] {
  const { t, session, roadmap } = context
  const money = estimateMoney(session, roadmap)
  const items = money === null ? [] : figures(context, money)
  if (money === null || items.length === 0) return []
  return [{ kind: 'heading', text: t('report.plan.costs') }, { kind: 'keys', items }, ...unpriced(context, money)]
}

function figures({ t, translator, roadmap }: ReportContext, money: Money): Fact[] {
  const figure = (value: Rational | null, label: string): Fact[] =>
    value === null ? [] : [{ label, text: translator.money(toNumber(value), money.currency) }]
  return [
    ...figure(money.costToRelease, t('report.plan.costToRelease')),
    ...figure(money.costOfWaiting, t('report.plan.costOfWaiting', { weeks: roadmap.weeks })),
    ...figure(money.runCostPerYear, t('report.plan.runCost')),
    ...figure(money.benefitPerYear, t('report.plan.benefit')),
    ...figure(money.spent, t('report.plan.spent')),
  ]
}

function unpriced(context: ReportContext, { unpricedDays, unpriced: seats }: Money): Block[] {
  const { t, translator, index } = context
  const left = unpricedDays === null ? 0 : toNumber(unpricedDays)
  if (left === 0) return []
  const names = seats.map(({ seat }) => index.seats.get(seat)?.title ?? seat)
  return [
    { kind: 'paragraph', style: 'small', text: t('report.plan.unpriced', { days: days(context, left), seats: translator.list(names) }) },
  ]
}
