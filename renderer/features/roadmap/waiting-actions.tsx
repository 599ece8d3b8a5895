/** Actions that start later than other work requires, because their people are busy: named, with what keeps them. */

import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { poolTitle } from '../../../shared/domain/report/words/people-words'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './capacity-editor.module.css'

export function WaitingActions({ derived: { roadmap, session }, index }: { readonly derived: Derived; readonly index: PackIndex }) {
  const { t, list } = useTranslator()
  const titleOf = (id: string) => roadmap.definitions.get(id)?.title ?? id
  const waiting = roadmap.actions.filter(({ movedBy }) => movedBy !== null && movedBy.length > 0)
  if (waiting.length === 0) return null
  return (
    <details className={styles.more} data-testid="waiting-actions">
      <summary>{t('plan.capacity.waiting', { count: waiting.length })}</summary>
      <ul className={styles.waiting}>
        {waiting.map(({ id, pool, startWeek, movedBy }) => (
          <li key={id}>
            <b>{titleOf(id)}</b>{' '}
            {t('plan.capacity.waits', {
              week: startWeek + 1,
              pool: poolTitle(session, index, pool),
              actions: list((movedBy ?? []).map(titleOf)),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
