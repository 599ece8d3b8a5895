/** What the team took out of the plan, why, and what stays undone because of it. Everything can come back. */
import { memo } from 'react'
import { gateTitle, type PackIndex } from '../../../shared/domain/pack/index-pack'
import { gatesLeftOpen } from '../../../shared/domain/roadmap/gates-left-open'
import type { DroppedAction } from '../../../shared/domain/roadmap/plan-action'
import { removeOwnAction, restoreAction } from '../../../shared/records/edit-commands'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './dropped-list.module.css'
import { saveEdits, saveWithWayBack } from './plan-edits'
import { titleOf } from './plan-labels'
import { Warnings } from './warnings'

interface DroppedListProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly className?: string | undefined
}

export const DroppedList = memo(function DroppedList({ derived, index, className }: DroppedListProps) {
  const { t, list } = useTranslator()
  const { roadmap, scorecard } = derived
  const { dropped, cutLinks, definitions } = roadmap
  if (dropped.length === 0) return null
  const gates = gatesLeftOpen(
    roadmap,
    scorecard,
    dropped.map(({ id }) => id),
  )
  const without = [...new Set(cutLinks.map(({ actionId }) => actionId))].map((id) =>
    t('roadmap.goes-without', {
      title: titleOf(roadmap, id),
      others: list(cutLinks.filter(({ actionId }) => actionId === id).map(({ prerequisiteId }) => titleOf(roadmap, prerequisiteId))),
    }),
  )
  return (
    <Section title={t('roadmap.dropped', { count: dropped.length })} aside={t('roadmap.dropped-aside')} look="sub" className={className}>
      <Warnings texts={[...gates.map((id) => t('roadmap.gate-without', { id, title: gateTitle(index, id) })), ...without]} />
      <ul className={styles.list}>
        {dropped.map((action) => (
          <Row key={action.id} action={action} title={titleOf(roadmap, action.id)} isOwn={definitions.get(action.id)?.own === true} />
        ))}
      </ul>
    </Section>
  )
})

function Row({
  action: { id, reason },
  title,
  isOwn,
}: {
  readonly action: DroppedAction
  readonly title: string
  readonly isOwn: boolean
}) {
  const { t } = useTranslator()
  return (
    <li>
      <span className={styles.words}>
        <span>{title}</span>
        <span className={styles.reason}>{reason ?? t('roadmap.dropped-no-reason')}</span>
      </span>
      <span className={styles.buttons}>
        {isOwn && (
          <Button
            size="small"
            variant="ghost"
            onPress={() => saveWithWayBack(t('roadmap.removed', { title }), t('app.undo'), (data) => removeOwnAction(data, id))}
          >
            {t('roadmap.remove')}
          </Button>
        )}
        <Button
          size="small"
          onPress={() => saveEdits((data) => restoreAction(data, id))}
          aria-label={t('roadmap.restore-named', { title })}
        >
          {t('roadmap.restore')}
        </Button>
      </span>
    </li>
  )
}
