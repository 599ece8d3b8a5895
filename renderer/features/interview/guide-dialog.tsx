/** The facilitator's guide to the dimension of the question, over the question: nobody has to leave it. */
import { type ReactNode, useEffect, useRef } from 'react'
import type { Dimension } from '../../../shared/domain/pack/pack'
import { Dialog } from '../../ui/dialog'
import { GuideParts } from '../../ui/guide-parts'
import { useTranslator } from '../../ui/translator'
import styles from './guide-dialog.module.css'

export interface GuideDialogProps {
  readonly dimension: Dimension
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A pack without a guide has nothing to open. */
export function GuideDialog({ dimension: { title, guide }, isOpen, onClose }: GuideDialogProps) {
  const { t } = useTranslator()
  if (guide === undefined) return null
  return (
    <Dialog title={t('interview.guide.title', { dimension: title })} isOpen={isOpen} onClose={onClose} size="large">
      <Scroller label={t('interview.guide.scroll')}>
        <GuideParts {...guide} />
      </Scroller>
    </Dialog>
  )
}

/** Takes the focus on opening, so that the arrow keys scroll at once. */
function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  const stop = { role: 'group', tabIndex: 0, 'aria-label': label }
  return (
    <div ref={frame} className={styles.scroller} {...stop}>
      {children}
    </div>
  )
}
