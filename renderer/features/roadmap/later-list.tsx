/** Worth doing, not needed to release: highest value first, with owner and what it would lift. */
import { memo } from 'react'
import type { People } from '../../../shared/domain/report/people'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { pullAction } from '../../../shared/records/edit-commands'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './later-list.module.css'
import { saveEdits } from './plan-edits'
import { ownerTitle, titleOf } from './plan-labels'

interface LaterListProps {
  readonly roadmap: Roadmap
  readonly people: People
  readonly onPulled: (id: string) => void
}

export const LaterList = memo(function LaterList({ roadmap, people, onPulled }: LaterListProps) {
  const { t } = useTranslator()
  if (roadmap.later.length === 0) return <p className={styles.none}>{t('roadmap.later-none')}</p>
  return (
    <ol className={styles.list}>
      {roadmap.later.map(({ id }) => {
        const action = roadmap.definitions.get(id)
        return (
          <li key={id}>
            <span>{titleOf(roadmap, id)}</span>
            <span className={styles.owner}>{action === undefined ? '' : ownerTitle(people, action)}</span>
            <Button
              size="small"
              variant="ghost"
              className={styles.pull}
              aria-label={t('roadmap.pull-named', { title: titleOf(roadmap, id) })}
              onPress={() => {
                saveEdits((data) => pullAction(data, id))
                onPulled(id)
              }}
            >
              {t('roadmap.pull')}
            </Button>
          </li>
        )
      })}
    </ol>
  )
})
