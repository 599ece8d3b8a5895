/** Start: the sessions on this laptop, where to go on, and the sample for a first look. */
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { useLibraryStore } from '../../stores/library-store'
import { Banner } from '../../ui/banner'
import { ButtonLink } from '../../ui/button'
import { useHotkeys } from '../../ui/hotkeys'
import { Link } from '../../ui/link'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import { FirstTimeHere } from './first-time-here'
import styles from './library-screen.module.css'
import { OpenFile } from './open-file'
import { PickUp } from './pick-up'
import { RemovedSessions } from './removed-sessions'
import { SessionList } from './session-list'

export function LibraryScreen() {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const recovery = useLibraryStore((state) => state.recovery)
  const entries = useLibraryStore((state) => state.entries)
  const title = useRef<HTMLHeadingElement>(null)
  useHotkeys({ n: () => navigate('/new') })
  return (
    <Page width="narrow" className={styles.page}>
      {recovery !== null && (
        <Banner kind="info" title={t('app.startup.recovered')}>
          {recovery}
        </Banner>
      )}
      <div className={styles.opening}>
        <div>
          <h1 className={styles.title} ref={title} tabIndex={-1}>
            {t('app.start.title')}
          </h1>
          <p className={styles.gist}>{t('app.start.gist')}</p>
        </div>
        <ButtonLink to="/new" variant="primary" size="large" icon="plus" kbd="N" testId="new-session">
          {t('app.start.new')}
        </ButtonLink>
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <SessionList entries={entries} onRemoved={() => title.current?.focus()} />
          <OpenFile />
          <p className={styles.bank}>
            {t('pack.link.start')} <Link to="/pack">{t('pack.link')}</Link>
          </p>
          <RemovedSessions />
        </div>
        <aside className={styles.aside} aria-label={t('app.start.aside')}>
          <PickUp entries={entries} />
          <FirstTimeHere />
        </aside>
      </div>
    </Page>
  )
}
