/** The banner below the top bar while changes could not be saved. Stays until they are. */
import { useEffect } from 'react'
import { useSessionStore } from '../stores/session-store'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { useTranslator } from '../ui/translator'
import styles from './app-shell.module.css'

export function SaveFailure() {
  const { t } = useTranslator()
  const save = useSessionStore((state) => state.save)
  useWarningBeforeClosing(save.pending > 0)
  if (save.status !== 'failed') return null
  const retry = (
    <Button size="small" onPress={() => useSessionStore.getState().retrySave()}>
      {t('app.save.retry')}
    </Button>
  )
  return (
    <div className={styles.notice}>
      <Banner kind="failure" title={t('app.save.banner', { count: Math.max(1, save.pending) })} actions={retry}>
        {save.message} {t('app.save.kept')}
      </Banner>
    </div>
  )
}

/** The browser asks before the window closes while something is not saved. */
function useWarningBeforeClosing(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isOn])
}
