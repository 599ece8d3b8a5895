/** A modal dialog. Only where something would be lost, or for a list somebody asked for. Escape closes it. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx'
import styles from './dialog.module.css'
import { IconButton } from './icon-button'
import { useTranslator } from './translator'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the way out first. */
  readonly actions?: ReactNode
  /** `alertdialog` where the reader must decide; a click outside then does not close it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined
  readonly size?: 'medium' | 'large' | undefined
  /** `side` slides in from the right edge, for a panel on narrow windows; `start` from the left. */
  readonly place?: 'centre' | 'side' | 'start' | undefined
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, role = 'dialog', size = 'medium', place = 'centre' } = props
  const { t } = useTranslator()
  return (
    <ModalOverlay
      className={cx(styles.scrim, styles[place])}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon="close" label={t('app.close')} onPress={onClose} />}
          </div>
          <Body>{children}</Body>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What is too long scrolls, also with the keyboard: it is a stop for Tab then, and only then. */
function Body({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(false)
  useLayoutEffect(() => {
    const element = body.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const measure = (): void => setScrolling(element.scrollHeight > element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={body} className={styles.body} {...(isScrolling ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
