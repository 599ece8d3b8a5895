/** "Saved" only when every change is in the journal on disk and in the working store; a failure says so until it is solved. */
import { useSessionStore } from '../stores/session-store'
import { Icon } from '../ui/icon'
import { localTime } from '../ui/local-time'
import { StateShape } from '../ui/state-shape'
import { useTranslator } from '../ui/translator'
import styles from './save-indicator.module.css'

export function SaveIndicator() {
  const { t, locale } = useTranslator()
  const save = useSessionStore((state) => state.save)
  const saved = save.at === null ? t('app.save.saved') : t('app.save.savedAt', { time: localTime(locale, save.at) })
  return (
    <span
      className={styles.indicator}
      role="status"
      aria-live="off"
      data-testid="save-state"
      data-status={save.status}
      data-pending={save.pending}
    >
      {save.status === 'saved' && <Icon name="check" className={styles.tick} />}
      {save.status === 'failed' && <StateShape state="fail" size={14} />}
      {save.status === 'saved' ? saved : t(save.status === 'saving' ? 'app.save.saving' : 'app.save.failed')}
    </span>
  )
}
