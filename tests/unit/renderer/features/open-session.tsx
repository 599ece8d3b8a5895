/** A session open in the store, in memory: commits apply at once, and a test decides when they count as saved. */
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { NOTHING_TO_SAVE, type SaveState } from '../../../../renderer/stores/save-state'
import { useSessionStore } from '../../../../renderer/stores/session-store'
import { TranslatorProvider } from '../../../../renderer/ui/translator'
import type { Session } from '../../../../shared/domain/interview/session'
import type { Pack } from '../../../../shared/domain/pack/pack'
import { english } from '../../../../shared/i18n/english'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile } from '../../../../shared/records/session-file'

export function dataOf(session: Session): SessionData {
  const ops = opsFromSessionFile(session, { createdAt: '2026-11-12T09:00:00.000Z' })
  return applyOps(emptySessionData(session.session.id), ops)
}

export function openInStore(pack: Pack, session: Session): void {
  useSessionStore.setState({
    status: 'open',
    failure: null,
    pack,
    data: dataOf(session),
    save: NOTHING_TO_SAVE,
    commit: (ops) => useSessionStore.setState(({ data }) => ({ data: data === null ? null : applyOps(data, ops) })),
  })
}

export const openData = (): SessionData => {
  const { data } = useSessionStore.getState()
  if (data === null) throw new Error('no session is open')
  return data
}

export const setSave = (save: Partial<SaveState>): void => act(() => useSessionStore.setState({ save: { ...NOTHING_TO_SAVE, ...save } }))

export interface Shown {
  /** Where the app is now. */
  route(): string
}

/** Shows a screen at a route; `screen` is called again when the route changes. */
export function show(route: string, screen: (route: string) => ReactNode): Shown {
  const location = memoryLocation({ path: route, record: true })
  function Here() {
    const [path] = location.hook()
    return screen(path)
  }
  render(
    <TranslatorProvider translator={english()}>
      <Router hook={location.hook}>
        <Here />
      </Router>
    </TranslatorProvider>,
  )
  return { route: () => location.history.at(-1) ?? route }
}
