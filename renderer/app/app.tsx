/** The whole app: words, routes, frame, messages. */
import { Suspense, useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useWords } from '../platform/words'
import { useLanguage } from '../stores/language-store'
import { useLibraryStore } from '../stores/library-store'
import { useSessionStore } from '../stores/session-store'
import { ToastPlace } from '../ui/toast'
import { TranslatorProvider } from '../ui/translator'
import { AppShell } from './app-shell'
import { ErrorBoundary } from './error-boundary'
import { FileOpener } from './file-opener'
import { useMenuCommands } from './menu-commands'
import { usePlace } from './place'
import { Routes } from './routes'
import { StartUpFailure } from './start-up-failure'
import { usePageTitle } from './use-page-title'
import { Waiting } from './waiting'

export function App() {
  const translator = useWords(useLanguage())
  useEffect(() => {
    document.documentElement.lang = translator.locale
  }, [translator])
  useEffect(() => void useLibraryStore.getState().start(), [])
  return (
    <TranslatorProvider translator={translator}>
      <Router hook={useHashLocation}>
        <AppShell>
          <Content />
        </AppShell>
      </Router>
      <ToastPlace />
    </TranslatorProvider>
  )
}

function Content() {
  const status = useLibraryStore((state) => state.status)
  const place = usePlace()
  const [path, navigate] = useLocation()
  usePageTitle(place)
  useMenuCommands({ 'new-session': () => navigate('/new') })
  useClosedSessionOnStart(place.kind === 'start')
  if (status === 'failed') return <StartUpFailure />
  if (status === 'starting') return <Waiting />
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Waiting />}>
        <Routes />
      </Suspense>
      <FileOpener />
    </ErrorBoundary>
  )
}

/** Back on the start screen the session is closed and the list is read again. */
function useClosedSessionOnStart(isStart: boolean): void {
  useEffect(() => {
    if (!isStart) return
    const session = useSessionStore.getState()
    if (session.status !== 'closed') session.close()
    if (useLibraryStore.getState().status === 'ready') void useLibraryStore.getState().refresh()
  }, [isStart])
}
