/** What the plan takes in days and money, and what waiting for it costs; of money only what somebody entered. */
import { useMemo } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { estimateMoney, type Money } from '../../../shared/domain/roadmap/estimate-money'
import { type Rational, toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './money-strip.module.css'

interface Figure {
  readonly title: string
  readonly value: string
  readonly note: string
}

export function MoneyStrip({ derived, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const { t } = useTranslator()
  const { session, roadmap } = derived
  const money = useMemo(() => estimateMoney(session, roadmap), [session, roadmap])
  const effort = useEffort(derived)
  const figures = [effort, ...useFigures(money, roadmap.weeks)]
  const seats = money?.unpriced.map(({ seat }) => index.seats.get(seat)?.title ?? seat) ?? []
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(({ title, value, note }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
            {note !== '' && <dd className={styles.note}>{note}</dd>}
          </div>
        ))}
      </dl>
      <Unpriced days={money?.unpricedDays ?? null} seats={seats} />
      {figures.length === 1 && (
        <p className={styles.quiet}>
          {t('plan.money.none')} <Link to={`/s/${session.session.id}/setup`}>{t('plan.money.add')}</Link>
        </p>
      )}
    </>
  )
}

function useEffort({ roadmap }: Derived): Figure {
  const { t, number } = useTranslator()
  const planned = roadmap.actions.flatMap(({ id }) => roadmap.definitions.get(id) ?? [])
  const total = (end: 'min' | 'max') => whole(planned.reduce((sum, { effort }) => sum + effort[end], 0))
  const whole = (amount: number) => number(amount, 0)
  const days = toNumber(roadmap.effort)
  return {
    title: t('plan.money.effort'),
    value: t('plan.money.effort-value', { likely: whole(days), count: Number(days.toFixed(0)) }),
    note: t('plan.money.range', { min: total('min'), max: total('max') }),
  }
}

function useFigures(money: Money | null, weeks: number): readonly Figure[] {
  const { t, money: format } = useTranslator()
  if (money === null) return []
  const amount = (value: Rational) => format(toNumber(value), money.currency)
  const figure = (value: Rational | null, title: string, note = ''): readonly Figure[] =>
    value === null ? [] : [{ title, value: amount(value), note }]
  const { benefitPerYear, runCostPerYear } = money
  const besides = benefitPerYear === null ? '' : t('plan.money.benefit', { benefit: amount(benefitPerYear) })
  return [
    ...figure(money.costToRelease, t('plan.money.cost'), t('plan.money.cost-note')),
    ...figure(money.costOfWaiting, t('plan.money.waiting'), t('plan.money.waiting-note', { weeks })),
    ...(runCostPerYear === null
      ? figure(benefitPerYear, t('plan.money.benefit-alone'))
      : figure(runCostPerYear, t('plan.money.run'), besides)),
    ...figure(money.spent, t('plan.money.spent'), t('plan.money.spent-note')),
  ]
}

/** What the cost to release leaves out. */
function Unpriced({ days, seats }: { readonly days: Rational | null; readonly seats: readonly string[] }) {
  const { t, number, list } = useTranslator()
  const value = days === null ? 0 : toNumber(days)
  if (value === 0) return null
  return <p className={styles.quiet}>{t('plan.money.unpriced', { days: number(value, value % 1 === 0 ? 0 : 1), seats: list(seats) })}</p>
}
