/** One action: what it is, and why it is here — answer, gap, finding, action, place in the schedule. */
import { useEffect, useRef } from 'react'
import { type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import { holdersOf } from '../../../shared/domain/report/words/people-words'
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import type { Derived } from '../../stores/derived'
import { IconButton } from '../../ui/icon-button'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './action-panel.module.css'
import { explainAction } from './explain-action'

interface ActionPanelProps {
  readonly action: PlannedAction
  readonly derived: Derived
  readonly index: PackIndex
  readonly planStart: string
  readonly onClose: () => void
}

export function ActionPanel({ action, derived, index, planStart, onClose }: ActionPanelProps) {
  const translator = useTranslator()
  const { t, number, date, list } = translator
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [onClose])
  const definition = index.actions.get(action.id)
  if (definition === undefined) return null
  const seat = (id: string) => index.seats.get(id)?.title ?? id
  const owners = holdersOf(derived.session, definition.owner)
  const chain = explainAction({ translator, index, derived, action })
  const { min, likely, max } = definition.effort
  return (
    <aside ref={panel} className={styles.panel} aria-label={definition.title}>
      <div className={styles.top}>
        <span className={styles.over}>
          {definition.closes.length > 0 ? t('roadmap.closes', { gates: list(definition.closes) }) : t(`report.phase.${action.phase}`)}
        </span>
        <IconButton icon="close" size="small" label={t('roadmap.close')} onPress={onClose} />
      </div>
      <h2 className={styles.title}>{definition.title}</h2>
      <dl className={styles.facts}>
        <dt>{t('roadmap.column.owner')}</dt>
        <dd>
          <b>{seat(definition.owner)}</b>
          {owners.length > 0 && <>, {list(owners)}</>}
        </dd>
        {definition.support.length > 0 && (
          <>
            <dt>{t('roadmap.with')}</dt>
            <dd>{definition.support.map(seat).join(', ')}</dd>
          </>
        )}
        <dt>{t('roadmap.column.effort')}</dt>
        <dd>{t('roadmap.effort', { likely: number(likely), min: number(min), max: number(max) })}</dd>
        <dt>{t('roadmap.column.weeks')}</dt>
        <dd>
          {t('roadmap.span', {
            first: action.startWeek + 1,
            last: action.endWeek,
            one: action.endWeek - action.startWeek === 1,
            date: date(weekDate(planStart, action.startWeek), 'long'),
          })}
        </dd>
        <dt>{t('roadmap.leaves')}</dt>
        <dd>{definition.deliverable}</dd>
        <dt>{t('roadmap.measure')}</dt>
        <dd>{definition.measure}</dd>
      </dl>
      <h3 className={styles.why}>{t('roadmap.why')}</h3>
      <ol className={styles.chain}>
        {chain.map((step) => (
          <li key={step.kind}>
            <b>{t(`roadmap.chain.${step.kind}`)}</b>
            {step.questionIds.length === 0
              ? step.text
              : step.questionIds.map((id, position) => (
                  <Link key={id} to={`/s/${derived.session.session.id}/interview/${id}`} className={styles.answer}>
                    {step.lines[position] ?? shortQuestion(index, id)}
                  </Link>
                ))}
          </li>
        ))}
      </ol>
    </aside>
  )
}
