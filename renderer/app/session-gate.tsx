/** Opens the session of the address before its screens are shown. */
import { type ReactNode, useEffect } from 'react'
import { useSessionStore } from '../stores/session-store'
import { Button, ButtonLink } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { useTranslator } from '../ui/translator'
import { Waiting } from './waiting'

/** @param sessionId null while the session does not exist yet (new session): its screen is shown as it is. */
export function SessionGate({ sessionId, children }: { readonly sessionId: string | null; readonly children: ReactNode }) {
  const { t } = useTranslator()
  const status = useSessionStore((state) => state.status)
  const failure = useSessionStore((state) => state.failure)
  const openId = useSessionStore((state) => state.data?.sessionId ?? null)

  useEffect(() => {
    const store = useSessionStore.getState()
    if (sessionId === null) return
    if (store.data?.sessionId !== sessionId || store.status === 'closed') void store.open(sessionId)
  }, [sessionId])

  if (sessionId === null || (status === 'open' && openId === sessionId)) return children
  if (status !== 'failed') return <Waiting />
  const actions = (
    <>
      <Button variant="primary" onPress={() => void useSessionStore.getState().open(sessionId)}>
        {t('app.session.again')}
      </Button>
      <ButtonLink to="/">{t('app.session.back')}</ButtonLink>
    </>
  )
  return (
    <Page width="narrow">
      <Empty kind="failure" level={1} title={t('app.session.failed')} actions={actions}>
        {failure}
      </Empty>
    </Page>
  )
}
