/** The frame around every screen: top bar with the stages of a session, the save indicator, keys that work everywhere. */
import { type ReactNode, useState } from 'react'
import { useLibraryStore } from '../stores/library-store'
import { useSessionStore } from '../stores/session-store'
import { useHotkeys } from '../ui/hotkeys'
import { IconButton } from '../ui/icon-button'
import { TopBar } from '../ui/top-bar'
import { useTranslator } from '../ui/translator'
import styles from './app-shell.module.css'
import { KeysDialog } from './keys-dialog'
import { LanguageSwitch } from './language-switch'
import { PACK_PARTS, type Place, STAGES, usePlace } from './place'
import { SaveFailure } from './save-failure'
import { SaveIndicator } from './save-indicator'
import { UndoKeys } from './undo-keys'

export function AppShell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslator()
  const place = usePlace()
  const [areKeysOpen, setKeysOpen] = useState(false)
  useHotkeys({ '?': () => setKeysOpen(true) })
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <PlaceBar place={place}>
        <IconButton icon="help" label={t('app.keys')} onPress={() => setKeysOpen(true)} />
      </PlaceBar>
      <div className={styles.body}>
        <SaveFailure />
        {children}
      </div>
      {place.kind === 'session' && <UndoKeys />}
      <KeysDialog isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}

function PlaceBar({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { t } = useTranslator()
  const head = useSessionStore((state) => state.data?.session?.head)
  const isReady = useLibraryStore((state) => state.status === 'ready')
  const home = { to: '/', label: t('app.allSessions') }
  if (place.kind === 'pack' && isReady) {
    const parts = PACK_PARTS.map((part) => ({
      to: part === 'questions' ? '/pack' : `/pack/${part}`,
      label: t(`pack.part.${part}`),
      isCurrent: part === place.part,
    }))
    return (
      <TopBar title={t('pack.title')} home={home} nav={{ label: t('pack.parts'), items: parts }}>
        {place.isEditing ? <SaveIndicator /> : <span className={styles.local}>{t('app.local')}</span>}
        <LanguageSwitch />
        {children}
      </TopBar>
    )
  }
  // While nothing can be opened there are no stages to go to, and nothing that could be called saved.
  if (place.kind !== 'session' || !isReady)
    return (
      <TopBar title={place.kind === 'new' ? t('app.start.new') : t('app.name')} home={place.kind === 'start' ? undefined : home}>
        <span className={styles.local}>{t('app.local')}</span>
        {isReady && <LanguageSwitch />}
        {children}
      </TopBar>
    )
  const items = STAGES.map((stage) => ({
    to: `/s/${encodeURIComponent(place.sessionId)}/${stage}`,
    label: t(`app.stage.${stage}`),
    isCurrent: stage === place.stage,
  }))
  return (
    <TopBar title={head?.initiative ?? t('app.name')} subtitle={head?.client} home={home} nav={{ label: t('app.stages'), items }}>
      <SaveIndicator />
      <LanguageSwitch />
      {children}
    </TopBar>
  )
}
