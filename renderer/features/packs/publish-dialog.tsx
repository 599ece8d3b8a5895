/** Freezes a draft under a version. Remarks of the check do not stop it; a version that is taken does. */
import { useState } from 'react'
import type { PackDraft } from '../../../shared/domain/pack/pack-draft'
import type { Problem } from '../../../shared/lib/result'
import { proposedVersion, usePackLibraryStore } from '../../stores/pack-library-store'
import { flushPending } from '../../stores/pending-edits'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import { ProblemList } from './problem-list'
import styles from './publish-dialog.module.css'

export interface PublishDialogProps {
  readonly draft: PackDraft
  readonly problems: readonly Problem[]
  readonly onClose: () => void
  readonly onPublished: () => void
}

export function PublishDialog({ draft, problems, onClose, onPublished }: PublishDialogProps) {
  const { t } = useTranslator()
  const [version, setVersion] = useState(() => proposedVersion(draft, usePackLibraryStore.getState().packs))
  const [failure, setFailure] = useState<string | null>(null)
  const name = version.trim()

  const publish = async () => {
    if (name === '') return setFailure(t('pack.publish.versionMissing'))
    flushPending()
    try {
      const published = await usePackLibraryStore.getState().publish(draft.id, name)
      if (!published.ok) return setFailure(published.error.map(({ message, fix }) => `${message} ${fix}`).join(' '))
      showToast({ text: t('pack.publish.done', { title: draft.title, version: name }), icon: 'check' })
      onPublished()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('pack.publish.cancel')}</Button>
      <Button variant="primary" onPress={() => void publish()} data-testid="publish-now">
        {t('pack.publish.now')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('pack.publish.title')} isOpen onClose={onClose} actions={actions}>
      <div className={styles.body}>
        <TextField
          className={styles.version}
          label={t('pack.publish.version')}
          help={t('pack.publish.version.help')}
          value={version}
          onChange={setVersion}
          maxLength={40}
          testId="publish-version"
        />
        {failure !== null && (
          <Banner kind="failure" title={t('pack.publish.failed')}>
            {failure}
          </Banner>
        )}
        {problems.length > 0 && (
          <>
            <p>{t('pack.problems.remarks', { count: problems.length })}</p>
            <ProblemList label={t('pack.edit.allProblems')} problems={problems} />
          </>
        )}
      </div>
    </Dialog>
  )
}
