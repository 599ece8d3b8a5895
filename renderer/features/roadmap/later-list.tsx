/** Worth doing, not needed to release: highest value first, with owner and what it would lift. */
import { memo } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { ownerTitle } from '../../../shared/domain/report/words/owner-words'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import { pullAction } from '../../../shared/records/edit-commands'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './later-list.module.css'
import { saveEdits } from './plan-edits'

interface LaterListProps {
  readonly roadmap: Roadmap
  readonly index: PackIndex
  readonly onPulled: (id: string) => void
}

export const LaterList = memo(function LaterList({ roadmap, index, onPulled }: LaterListProps) {
  const { t } = useTranslator()
  if (roadmap.later.length === 0) return <p className={styles.none}>{t('roadmap.later-none')}</p>
  return (
    <ol className={styles.list}>
      {roadmap.later.map(({ id }) => {
        const action = roadmap.definitions.get(id)
        return (
          <li key={id}>
            <span>{action?.title ?? id}</span>
            <span className={styles.owner}>{action === undefined ? '' : ownerTitle(index, action)}</span>
            <Button
              size="small"
              variant="ghost"
              className={styles.pull}
              aria-label={t('roadmap.pull-named', { title: action?.title ?? id })}
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
