/** Says that something is done, with a way back. Stays ten seconds with a way back and five without, longer while pointed at or focused. */
import {
  Button as AriaButton,
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { cx } from './cx'
import { Icon, type IconName } from './icon'
import styles from './toast.module.css'
import { useTranslator } from './translator'

export interface ToastMessage {
  readonly text: string
  readonly icon?: IconName | undefined
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 })

/** Shows a toast; returns the function that takes it away again. */
export function showToast(message: ToastMessage): () => void {
  const key = queue.add(message, { timeout: message.action === undefined ? 5000 : 10_000 })
  return () => queue.close(key)
}

/** Once per window. */
export function ToastPlace() {
  const { t } = useTranslator()
  return (
    <ToastRegion queue={queue} className={cx(styles.region)} aria-label={t('app.toasts')}>
      {({ toast }) => (
        <AriaToast toast={toast} className={cx(styles.toast)}>
          {toast.content.icon !== undefined && <Icon name={toast.content.icon} />}
          <ToastContent className={styles.text}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <AriaButton
              className={cx(styles.button)}
              onPress={() => {
                toast.content.action?.run()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className={cx(styles.close)} aria-label={t('app.close')}>
            <Icon name="close" />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  )
}
