/** What is kept for documents beside the sessions: how each client's look, and named choices of parts and formats. */
import { create } from 'zustand'
import { type Branding, PLAIN_BRANDING, readBranding } from '../../shared/domain/report/branding'
import type { ChangeOp } from '../../shared/records/change'
import { brandingKey, isBrandingKey, isPresetKey, presetKey } from './document-keys'
import { type DocumentPreset, readPreset } from './document-preset'
import { saveSentence } from './failure-sentence'
import { runtime } from './runtime'

interface DocumentLibraryState {
  readonly isRead: boolean
  /** By key of the client. */
  readonly brandings: ReadonlyMap<string, Branding>
  /** By name. */
  readonly presets: readonly DocumentPreset[]
  refresh(): Promise<void>
  /** null goes back to the plain look. The sentence says why it is not saved yet; null when it is. */
  setBranding(client: string | undefined, branding: Branding | null): Promise<string | null>
  /** Takes the place of one with the same id. */
  setPreset(preset: DocumentPreset): Promise<string | null>
  removePreset(id: string): Promise<string | null>
}

export const useDocumentLibraryStore = create<DocumentLibraryState>()((set, get) => {
  /** Shown at once; what cannot be written now stays in the save queue, like every change. */
  const put = async (key: string, after: unknown): Promise<string | null> => {
    const { persistence, translator } = runtime()
    const before = (await persistence.storedPack(key)) ?? null
    if (before === null && after === null) return null
    const op: ChangeOp = { table: 'packs', key, path: [], before, after }
    const saved = await persistence.save(persistence.changeOf(null, [op], 'console'))
    return saved.ok ? null : saveSentence(saved.error, translator)
  }

  return {
    isRead: false,
    brandings: new Map(),
    presets: [],

    async refresh() {
      const { persistence } = runtime()
      try {
        const keys = (await persistence.storedPackKeys()).filter((key) => isBrandingKey(key) || isPresetKey(key))
        const rows = await Promise.all(keys.map(async (key) => [key, await persistence.storedPack(key)] as const))
        set({
          brandings: new Map(rows.flatMap(([key, value]) => (isBrandingKey(key) ? brandingOf(key, value) : []))),
          presets: byName(rows.flatMap(([key, value]) => (isPresetKey(key) ? (readPreset(value) ?? []) : []))),
        })
      } finally {
        // Documents wait for it: without what could not be read they have the plain look.
        set({ isRead: true })
      }
    },

    setBranding(client, branding) {
      const key = brandingKey(client)
      const brandings = new Map(get().brandings)
      if (branding === null) brandings.delete(key)
      else brandings.set(key, branding)
      set({ brandings })
      return put(key, branding === null ? null : { client: client ?? '', branding })
    },

    setPreset(preset) {
      set(({ presets }) => ({ presets: byName([...presets.filter(({ id }) => id !== preset.id), preset]) }))
      return put(presetKey(preset.id), preset)
    },

    removePreset(id) {
      set(({ presets }) => ({ presets: presets.filter((preset) => preset.id !== id) }))
      return put(presetKey(id), null)
    },
  }
})

/** The look of a client's documents; the plain one until somebody gave another. */
export const useBranding = (client: string | undefined): Branding =>
  useDocumentLibraryStore(({ brandings }) => brandings.get(brandingKey(client)) ?? PLAIN_BRANDING)

function brandingOf(key: string, value: unknown): [string, Branding][] {
  const branding = typeof value === 'object' && value !== null && 'branding' in value ? readBranding(value.branding) : null
  return branding === null ? [] : [[key, branding]]
}

const byName = (presets: readonly DocumentPreset[]): readonly DocumentPreset[] =>
  [...presets].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
