/** More than a team carries at once: which actions lie beyond, by name, and what can be done about it. */
import type { People } from '../../../shared/domain/report/people'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { useTranslator } from '../../ui/translator'
import styles from './overload-list.module.css'
import { ownerTitle, titleOf } from './plan-labels'

interface OverloadListProps {
  readonly roadmap: Roadmap
  readonly people: People
  readonly onChoose: (id: string) => void
}

export function OverloadList({ roadmap, people, onChoose }: OverloadListProps) {
  const { t } = useTranslator()
  const { overload, actions, definitions } = roadmap
  if (overload.length === 0) return null
  return (
    <section className={styles.overload} aria-label={t('plan.overload.label')}>
      <p className={styles.lead}>
        {t('plan.overload', { count: overload.length, all: actions.length, max: actions.length - overload.length })}
      </p>
      <details>
        <summary>{t('plan.overload.show', { count: overload.length })}</summary>
        <ol>
          {overload.map((id) => {
            const action = definitions.get(id)
            return (
              <li key={id}>
                <button type="button" className={styles.action} onClick={() => onChoose(id)}>
                  {titleOf(roadmap, id)}
                </button>
                <span className={styles.facts}>
                  {action !== undefined &&
                    t('plan.overload.item', {
                      owner: ownerTitle(people, action),
                      gates: action.closes.length === 0 ? 'none' : action.closes.join(', '),
                    })}
                </span>
              </li>
            )
          })}
        </ol>
        <p>{t('plan.overload.what-to-do')}</p>
      </details>
    </section>
  )
}
