/** Setup: what is decided, the profile, depth, people, money. For a new session and for changing an old one. */
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { FootBar } from '../../ui/foot-bar'
import { useHotkeys } from '../../ui/hotkeys'
import { Hidden } from '../../ui/live-region'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import { DepthSection } from './depth-section'
import { InitiativeSection } from './initiative-section'
import { MoneySection } from './money-section'
import { PeopleSection } from './people-section'
import { ProfileSection } from './profile-section'
import { SetupContents } from './setup-contents'
import styles from './setup-screen.module.css'
import { SetupSummary } from './setup-summary'
import { type Setup, useSetup } from './use-setup'

/** @param props.sessionId null = a new session. */
export function SetupScreen({ sessionId }: { readonly sessionId: string | null }) {
  const setup = useSetup(sessionId)
  return setup === null ? null : <SetupForm setup={setup} />
}

function SetupForm({ setup }: { readonly setup: Setup }) {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [isNameMissing, setNameMissing] = useState(false)
  const initiative = useRef<HTMLInputElement>(null)
  const { isDraft } = setup
  // A new session begins with its name, and typing can start at once; in an existing one the reader may have come to look.
  useEffect(() => {
    if (isDraft) initiative.current?.focus()
  }, [isDraft])
  const isStarted = Object.values(setup.data.answers).some((record) => record.answer !== undefined)

  const start = async () => {
    const sessionId = await setup.finish()
    if (sessionId !== null) return navigate(`/s/${encodeURIComponent(sessionId)}/interview`)
    setNameMissing(true)
    initiative.current?.focus()
  }
  useHotkeys({ 'Ctrl+Enter': () => void start() })

  const foot = (
    <FootBar
      hints={[
        { keys: ['Tab'], text: t('setup.hint.next') },
        { keys: ['Ctrl', 'Enter'], text: isStarted ? t('setup.hint.goOn') : t('setup.hint.start') },
      ]}
    >
      <span className={styles.later}>{t('setup.later')}</span>
      <Button variant="primary" onPress={() => void start()} data-testid="start-interview">
        {isStarted ? t('setup.goOn') : t('setup.start')}
      </Button>
    </FootBar>
  )
  return (
    <Page foot={foot} className={styles.page}>
      <h1>
        <Hidden>{setup.isDraft ? t('setup.title.new') : t('setup.title')}</Hidden>
      </h1>
      <div className={styles.columns}>
        <SetupContents setup={setup} />
        <div className={styles.sections}>
          {setup.failure !== null && (
            <Banner kind="failure" title={t('setup.failed')}>
              {setup.failure}
            </Banner>
          )}
          <InitiativeSection setup={setup} isNameMissing={isNameMissing} onNamed={() => setNameMissing(false)} nameRef={initiative} />
          <ProfileSection setup={setup} />
          <DepthSection setup={setup} />
          <PeopleSection setup={setup} />
          <MoneySection setup={setup} />
        </div>
        <SetupSummary setup={setup} />
      </div>
    </Page>
  )
}
