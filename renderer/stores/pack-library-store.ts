/** The question banks on this computer and the drafts of new ones: bringing in, copying, editing, publishing, taking away. */
import { create } from 'zustand'
import type { Pack } from '../../shared/domain/pack/pack'
import { freeId, nextVersion, type PackDraft, packOfDraft, parsePackDraft } from '../../shared/domain/pack/pack-draft'
import type { PackEditValue } from '../../shared/domain/pack/pack-edits'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import { err, ok, type Problem, type Result } from '../../shared/lib/result'
import type { ChangeOp } from '../../shared/records/change'
import { changeRecord, valueAtPath } from '../../shared/records/change-record'
import type { StorageFailure } from '../data/storage-failure'
import { type BroughtPack, checkPackFile } from './check-pack-file'
import { saveSentence } from './failure-sentence'
import { draftKey, isDraftKey, isSamePack, nameOfPack, type PackName } from './pack-keys'
import type { ShelvedPack } from './pack-shelf'
import { runtime } from './runtime'

export interface PackEntry extends ShelvedPack {
  /** Sessions on this computer that were made with it, removed ones included. */
  readonly sessions: number
  /** Drafts that build on it. */
  readonly drafts: number
}

export interface PackLibraryState {
  readonly status: 'unread' | 'ready' | 'failed'
  /** Why the packs could not be listed; null unless failed. */
  readonly failure: string | null
  readonly packs: readonly PackEntry[]
  /** Newest first. */
  readonly drafts: readonly PackDraft[]
  /** The pack to read on the question bank's pages while no session is open; null = the one that comes with the app. */
  readonly browsed: PackName | null
  browse(name: PackName | null): void
  refresh(): Promise<void>
  /** Takes a pack file in; nothing is stored when it cannot be used. Remarks of the linter do not keep it out. */
  importFile(text: string): Promise<Result<BroughtPack, readonly Problem[]>>
  /** A draft over this version; its id. `copy` becomes a pack of its own, `next` a newer version of the same one. */
  duplicate(name: PackName, as: 'copy' | 'next'): Promise<string>
  /** null puts the original back. */
  edit(draftId: string, key: string, value: PackEditValue | null): void
  rename(draftId: string, title: string): void
  /** Freezes the draft under a version, in every language of its base, and takes the draft away. */
  publish(draftId: string, version: string): Promise<Result<PackName, readonly Problem[]>>
  discard(draftId: string): Promise<void>
  /** False when a session or a draft needs it. */
  remove(name: PackName): Promise<boolean>
}

export const usePackLibraryStore = create<PackLibraryState>()((set, get) => {
  const save = (ops: readonly ChangeOp[]): Promise<unknown> => {
    const { persistence } = runtime()
    return persistence.save(persistence.changeOf(null, ops, 'console'))
  }

  /** Shows a changed draft at once and saves behind. */
  const changeDraft = (draftId: string, path: readonly string[], after: unknown): void => {
    const draft = get().drafts.find(({ id }) => id === draftId)
    if (draft === undefined) return
    const op: ChangeOp = { table: 'packs', key: draftKey(draftId), path, before: valueAtPath(draft, path), after }
    const next = changeRecord(draft, op)
    if (next === draft) return
    set(({ drafts }) => ({ drafts: drafts.map((known) => (known.id === draftId ? (next as PackDraft) : known)) }))
    void save([op])
  }

  const readAll = async (): Promise<Pick<PackLibraryState, 'packs' | 'drafts'>> => {
    const { packs, persistence } = runtime()
    const [shelved, rows, headers] = await Promise.all([packs.list(), persistence.storedPacks(), persistence.headers()])
    const drafts = rows.flatMap(({ key, pack }) => (isDraftKey(key) ? (parsePackDraft(pack) ?? []) : []))
    const sessions = headers.ok ? headers.value.map(({ record }) => record.head) : []
    return {
      packs: shelved.map((pack) => ({
        ...pack,
        sessions: sessions.filter((head) => isSamePack(head, pack)).length,
        drafts: drafts.filter(({ base }) => isSamePack(base, pack)).length,
      })),
      drafts: drafts.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    }
  }

  return {
    status: 'unread',
    failure: null,
    packs: [],
    drafts: [],
    browsed: null,

    browse: (browsed) => set({ browsed }),

    async refresh() {
      try {
        set({ status: 'ready', failure: null, ...(await readAll()) })
      } catch (error) {
        set({ status: 'failed', failure: error instanceof Error ? error.message : String(error) })
      }
    },

    async importFile(text) {
      const checked = await checkPackFile(text)
      if (!checked.ok) return checked
      if (!checked.value.isHere) unlessSaved(await runtime().packs.add([checked.value.read], 'import'))
      await get().refresh()
      return ok(checked.value)
    },

    async duplicate(name, as) {
      const { packs, newId, clock } = runtime()
      const base = await packs.find(name)
      if (base === null) throw new Error(runtime().translator.t('storage.packGone', { pack: name.packId }))
      await packs.keep(base)
      await get().refresh()
      const taken = new Set([...get().packs.map(({ packId }) => packId), ...get().drafts.map(({ packId }) => packId)])
      const draft: PackDraft = {
        format: 'ready-room/pack-draft',
        formatVersion: 1,
        id: newId(),
        base: nameOfPack(base),
        packId: as === 'next' ? base.id : freeId(`${base.id}-copy`, taken),
        title: as === 'next' ? base.title : runtime().translator.t('pack.draft.title', { title: base.title }),
        edits: {},
        createdAt: clock.now(),
      }
      await save([{ table: 'packs', key: draftKey(draft.id), path: [], before: null, after: draft }])
      await get().refresh()
      return draft.id
    },

    edit: (draftId, key, value) => changeDraft(draftId, ['edits', key], value),
    rename: (draftId, title) => changeDraft(draftId, ['title'], title),

    async publish(draftId, version) {
      const draft = get().drafts.find(({ id }) => id === draftId)
      if (draft === undefined) return err([])
      const { packs, translator } = runtime()
      const name = { packId: draft.packId, packVersion: version }
      if ((await packs.find(name)) !== null) {
        const message = translator.t('pack.publish.taken', { version })
        return err([{ path: 'version', message, fix: translator.t('pack.publish.taken.fix') }])
      }
      const made = await draftPacks(draft, version)
      for (const pack of made) {
        const sound = parsePack(pack, translator)
        if (!sound.ok) return sound
      }
      unlessSaved(
        await packs.add(
          made.map((pack) => ({ pack, file: pack })),
          'console',
        ),
      )
      await get().discard(draftId)
      return ok(name)
    },

    async discard(draftId) {
      const draft = get().drafts.find(({ id }) => id === draftId)
      if (draft !== undefined) await save([{ table: 'packs', key: draftKey(draftId), path: [], before: draft, after: null }])
      await get().refresh()
    },

    async remove(name) {
      await get().refresh()
      const entry = get().packs.find((pack) => isSamePack(pack, name))
      if (entry === undefined || entry.isShipped || entry.sessions > 0 || entry.drafts > 0) return false
      unlessSaved(await runtime().packs.remove(name))
      const { browsed } = get()
      if (browsed !== null && isSamePack(browsed, name)) set({ browsed: null })
      await get().refresh()
      return true
    },
  }
})

/** Throws an Error whose message can be shown. The change itself waits in the save queue. */
function unlessSaved(saved: Result<null, StorageFailure>): void {
  if (!saved.ok) throw new Error(saveSentence(saved.error, runtime().translator))
}

/** The draft as a pack in every language its base is here in; the first is the base's own. */
export async function draftPacks(draft: PackDraft, version: string): Promise<readonly Pack[]> {
  const { packs } = runtime()
  const languages = await packs.languages(draft.base)
  const bases = await Promise.all(languages.map((language) => packs.find(draft.base, language)))
  return bases.flatMap((base) => (base === null ? [] : [packOfDraft(base, draft, version)]))
}

/** Proposed for publishing: a first version for a copy, the one after the newest published otherwise. */
export function proposedVersion({ packId }: PackDraft, packs: readonly ShelvedPack[]): string {
  const newest = packs.filter((pack) => pack.packId === packId).map(({ packVersion }) => packVersion)
  return newest.length === 0 ? '1.0.0' : nextVersion(newest.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '')
}
