/** Actions that start later than other work requires, because their people are busy: named, with what keeps them. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './capacity-editor.module.css'
import { titleOf } from './plan-labels'
import { poolName } from './pool-name'

export function WaitingActions({ derived, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const translator = useTranslator()
  const { t, list } = translator
  const { roadmap } = derived
  const waiting = roadmap.actions.filter(({ movedBy }) => movedBy !== null && movedBy.length > 0)
  if (waiting.length === 0) return null
  return (
    <details className={styles.more} data-testid="waiting-actions">
      <summary>{t('plan.capacity.waiting', { count: waiting.length })}</summary>
      <ul className={styles.waiting}>
        {waiting.map(({ id, pool, startWeek, movedBy }) => (
          <li key={id}>
            <b>{titleOf(roadmap, id)}</b>{' '}
            {t('plan.capacity.waits', {
              week: startWeek + 1,
              pool: poolName(translator, derived, index, pool),
              actions: list((movedBy ?? []).map((other) => titleOf(roadmap, other))),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
