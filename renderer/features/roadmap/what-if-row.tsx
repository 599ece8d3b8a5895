/** One phase of the question: a box for all of it, its actions behind a disclosure, and the verdict at its end. */
import { verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import { Checkbox } from '../../ui/checkbox'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon'
import { useTranslator } from '../../ui/translator'
import { isTold, type WhatIfGroup, type WhatIfGroupId } from './use-what-if'
import styles from './what-if.module.css'

interface WhatIfRowProps {
  readonly group: WhatIfGroup
  readonly isLast: boolean
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void
}

export function WhatIfRow({ group, isLast, onTick }: WhatIfRowProps) {
  const translator = useTranslator()
  const { t } = translator
  const { id, actions, projection } = group
  const ticked = actions.filter(({ isTicked }) => isTicked).length
  return (
    <li className={styles.group} data-testid={`what-if-${id}`}>
      <div className={styles.row}>
        <Checkbox
          isSelected={ticked === actions.length}
          isMixed={ticked > 0 && ticked < actions.length}
          onChange={(isTicked) =>
            onTick(
              actions.map((action) => action.id),
              isTicked,
            )
          }
        >
          <span className={styles.phase}>{useGroupTitle(id)}</span>
        </Checkbox>
        {isTold(group) && <span className={cx(styles.verdict, isLast && styles.last)}>{verdictTitle(translator, projection.verdict)}</span>}
      </div>
      <details className={styles.actions}>
        <summary>
          {t('plan.what-if.count', { ticked, count: actions.length })}
          <Icon name="chevron-down" />
        </summary>
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              <Checkbox isSelected={action.isTicked} onChange={(isTicked) => onTick([action.id], isTicked)}>
                <span>{action.title}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function useGroupTitle(id: WhatIfGroupId): string {
  const { t } = useTranslator()
  return id === 'later' || id === 'dropped' ? t(`plan.what-if.${id}`) : t(`report.phase.${id}`)
}
