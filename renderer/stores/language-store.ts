/** Which language is on screen: the open session's own, else the one last chosen here, else the computer's. Kept in the browser, not in the journal. */
import { create } from 'zustand'
import { setLanguage } from '../../shared/records/commands'
import { keep, kept } from '../platform/kept'
import { loadWords, systemLanguage } from '../platform/words'
import { runtime } from './runtime'
import { useSessionStore } from './session-store'

const KEPT = 'language'

export interface LanguageState {
  /** BCP 47 tag; what the app, the question bank and new sessions are shown in. */
  readonly chosen: string
  /** From now on; an open session keeps it as its own. */
  choose(language: string): Promise<void>
}

export const useLanguageStore = create<LanguageState>()((set) => ({
  chosen: kept(KEPT) ?? systemLanguage(),

  async choose(language) {
    await loadWords(language)
    const { data, pack, commit } = useSessionStore.getState()
    if (data !== null && pack !== null) {
      // Read first, so that words and answers change in the same moment.
      await runtime().packs.find({ packId: pack.id, packVersion: pack.version }, language)
      const { data: now } = useSessionStore.getState()
      if (now?.sessionId === data.sessionId) commit(setLanguage(now, language))
    }
    keep(KEPT, language)
    set({ chosen: language })
  },
}))

/** The language on screen now. */
export function useLanguage(): string {
  const own = useSessionStore((state) => (state.data === null ? null : (state.data.session?.language ?? state.pack?.language ?? null)))
  const chosen = useLanguageStore((state) => state.chosen)
  return own ?? chosen
}
