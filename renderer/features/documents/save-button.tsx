/** The one step of the screen; while files are being made, the way to end that. */
import { useRef } from 'react'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'
import { type DocumentJobs, useIsBusy } from './use-document-jobs'

/** Milliseconds within which a second click belongs to the first. */
const DOUBLE_CLICK = 500

export interface SaveButtonProps {
  readonly jobs: DocumentJobs
  readonly isDisabled: boolean
  readonly onSave: () => void
  readonly children: string
}

export function SaveButton({ jobs, isDisabled, onSave, children }: SaveButtonProps) {
  const { t } = useTranslator()
  const isBusy = useIsBusy(jobs)
  const savedAt = useRef(Number.NEGATIVE_INFINITY)
  const save = (): void => {
    savedAt.current = performance.now()
    onSave()
  }
  const cancel = (): void => {
    if (performance.now() - savedAt.current > DOUBLE_CLICK) jobs.cancel()
  }
  return isBusy ? (
    <Button size="large" className={styles.save ?? ''} onPress={cancel}>
      {t('document.cancel')}
    </Button>
  ) : (
    <Button
      variant="primary"
      size="large"
      icon="download"
      kbd="Ctrl Enter"
      className={styles.save ?? ''}
      isDisabled={isDisabled}
      onPress={save}
      data-testid="save-document"
    >
      {children}
    </Button>
  )
}
