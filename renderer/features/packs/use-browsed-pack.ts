/** The pack that is looked at: the open session's own version, else the one chosen to read, else the one that comes with the app. */
import { useCallback, useEffect, useState } from 'react'
import type { Pack } from '../../../shared/domain/pack/pack'
import { useLanguage } from '../../stores/language-store'
import { usePackLibraryStore } from '../../stores/pack-library-store'
import { runtime } from '../../stores/runtime'
import { useSessionStore } from '../../stores/session-store'

export interface BrowsedPack {
  /** Null while it is being read, and after a failure. */
  readonly pack: Pack | null
  /** One sentence; null when nothing went wrong. */
  readonly failure: string | null
  /** Id of the session whose pack this is; null for the app's own. */
  readonly sessionId: string | null
  readonly retry: () => void
}

export function useBrowsedPack(): BrowsedPack {
  const opened = useSessionStore((state) => (state.status === 'open' ? state.pack : null))
  const sessionId = useSessionStore((state) => (state.status === 'open' ? (state.data?.sessionId ?? null) : null))
  const [shipped, setShipped] = useState<Pack | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const isOpen = opened !== null

  const language = useLanguage()
  const browsed = usePackLibraryStore((state) => state.browsed)
  const read = useCallback(
    async (isHere: () => boolean) => {
      try {
        const { packs } = runtime()
        // A bank that has been removed meanwhile gives way to the one that comes with the app.
        const pack = (browsed === null ? null : await packs.find(browsed, language)) ?? (await packs.shipped(language))
        if (isHere()) setShipped(pack)
      } catch (error) {
        if (isHere()) setFailure(error instanceof Error ? error.message : String(error))
      }
    },
    [language, browsed],
  )
  useEffect(() => {
    if (isOpen) return
    let isHere = true
    void read(() => isHere)
    return () => {
      isHere = false
    }
  }, [isOpen, read])

  const retry = () => {
    setFailure(null)
    void read(() => true)
  }
  if (opened !== null) return { pack: opened, failure: null, sessionId, retry }
  return { pack: shipped, failure, sessionId: null, retry }
}
