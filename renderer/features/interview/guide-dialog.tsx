/** The facilitator's guide to the dimension of the question, over the question: nobody has to leave it. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Dimension } from '../../../shared/domain/pack/pack'
import { Dialog } from '../../ui/dialog'
import { GuideParts } from '../../ui/guide-parts'
import { useTranslator } from '../../ui/translator'
import styles from './guide-dialog.module.css'

export interface GuideDialogProps {
  readonly dimension: Dimension
  /** Of the pack. */
  readonly language: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A pack without a guide has nothing to open. */
export function GuideDialog({ dimension: { title, guide }, language, isOpen, onClose }: GuideDialogProps) {
  const { t } = useTranslator()
  if (guide === undefined) return null
  return (
    <Dialog title={t('interview.guide.title', { dimension: title })} isOpen={isOpen} onClose={onClose} size="large">
      <Focused label={t('interview.guide.scroll')}>
        <GuideParts {...guide} lang={language} />
      </Focused>
    </Dialog>
  )
}

/** Takes the focus on opening, so that the arrow keys scroll the dialog at once. */
function Focused({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  const stop = { role: 'group', tabIndex: 0, 'aria-label': label }
  return (
    <div ref={frame} className={styles.guide} {...stop}>
      {children}
    </div>
  )
}
