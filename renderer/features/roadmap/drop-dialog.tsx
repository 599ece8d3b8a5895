/** Before an action leaves the plan: what then stays undone, and why the team drops it all the same. */
import { useState } from 'react'
import { gateTitle } from '../../../shared/domain/pack/index-pack'
import { gatesLeftOpen } from '../../../shared/domain/roadmap/gates-left-open'
import { dropAction } from '../../../shared/records/edit-commands'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import styles from './action-editor.module.css'
import type { ActionFactsProps } from './action-facts'
import { saveWithWayBack } from './plan-edits'
import { titleOf } from './plan-labels'
import { LONGEST_WORDS } from './text-edit'
import { Warnings } from './warnings'

interface DropDialogProps extends Pick<ActionFactsProps, 'definition' | 'derived' | 'index'> {
  readonly onClose: () => void
}

export function DropDialog({ definition: { id, title }, derived, index, onClose }: DropDialogProps) {
  const { t, list } = useTranslator()
  const [reason, setReason] = useState('')
  const { roadmap, scorecard } = derived
  const gates = gatesLeftOpen(roadmap, scorecard, [id])
  const waiting = roadmap.actions.filter(({ after }) => after.includes(id)).map((action) => titleOf(roadmap, action.id))
  const drop = () => {
    saveWithWayBack(t('roadmap.dropped-now', { title }), t('app.undo'), (data) => dropAction(data, id, reason))
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('roadmap.cancel')}</Button>
      <Button variant="primary" onPress={drop} data-testid="drop-now">
        {t('roadmap.drop-now')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('roadmap.drop.title', { title })} isOpen onClose={onClose} actions={actions}>
      <div className={styles.inDialog}>
        <p>{t('roadmap.drop.lead')}</p>
        <Warnings
          texts={[
            ...gates.map((gate) => t('roadmap.gate-left', { id: gate, title: gateTitle(index, gate) })),
            ...(waiting.length === 0 ? [] : [t('roadmap.drop.waiting', { count: waiting.length, titles: list(waiting) })]),
          ]}
        />
        <TextArea
          label={t('roadmap.drop.reason')}
          rows={2}
          maxLength={LONGEST_WORDS}
          value={reason}
          onChange={setReason}
          testId="drop-reason"
        />
      </div>
    </Dialog>
  )
}
