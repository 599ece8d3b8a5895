/** What can be done with an action: edit it, note its owner's yes, and take it out of the plan. */
import { useState } from 'react'
import { isConfirmed } from '../../../shared/domain/roadmap/owner-standing'
import { removeOwnAction, restoreAction } from '../../../shared/records/edit-commands'
import { namesOf } from '../../stores/shown-names'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import type { ActionFactsProps } from './action-facts'
import styles from './action-panel.module.css'
import { DropDialog } from './drop-dialog'
import { speakerFor } from './owner-choices'
import { saveField, saveWithWayBack, today } from './plan-edits'
import { ownerTitle } from './plan-labels'

interface ActionButtonsProps extends ActionFactsProps {
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

export function ActionButtons({ isEditing, onEdit, ...facts }: ActionButtonsProps) {
  const translator = useTranslator()
  const { t } = translator
  const { action, definition, derived } = facts
  const [isDropping, setDropping] = useState(false)
  const { id, title, own } = definition
  const accept = () =>
    saveField(definition, 'ownerStatus', { status: 'accepted', by: speakerFor(definition, derived.session), when: today() })
  return (
    <div className={styles.buttons}>
      <Button size="small" onPress={() => onEdit(!isEditing)} data-testid="edit-action" {...(isEditing ? { icon: 'check' } : {})}>
        {t(isEditing ? 'roadmap.edit.done' : 'roadmap.edit')}
      </Button>
      {!isEditing && !isConfirmed(definition) && (
        <Button
          size="small"
          onPress={accept}
          aria-label={t('roadmap.accept-by', { owner: ownerTitle(namesOf(derived, translator).people, definition) })}
          data-testid="accept-action"
        >
          {t('roadmap.accept')}
        </Button>
      )}
      {!own && action.reason === 'added' && (
        <Button
          size="small"
          variant="ghost"
          onPress={() => saveWithWayBack(t('roadmap.sent-back', { title }), t('app.undo'), (data) => restoreAction(data, id))}
        >
          {t('roadmap.send-back')}
        </Button>
      )}
      {own ? (
        <Button
          size="small"
          variant="ghost"
          onPress={() => saveWithWayBack(t('roadmap.removed', { title }), t('app.undo'), (data) => removeOwnAction(data, id))}
        >
          {t('roadmap.remove')}
        </Button>
      ) : (
        <Button size="small" variant="ghost" onPress={() => setDropping(true)} data-testid="drop-action">
          {t('roadmap.drop')}
        </Button>
      )}
      {isDropping && <DropDialog {...facts} onClose={() => setDropping(false)} />}
    </div>
  )
}
