/** The library: every session on this laptop, and the ways a session comes into being. */
import { create } from 'zustand'
import type { Pack } from '../../shared/domain/pack/pack'
import { ok, type Problem, type Result } from '../../shared/lib/result'
import type { Change, ChangeOp } from '../../shared/records/change'
import { setDeleted } from '../../shared/records/commands'
import { opsFromSessionFile } from '../../shared/records/session-file'
import type { SessionRow } from '../data/database'
import { type CheckedFile, checkSessionFile, checkSessionJson } from './check-session-file'
import { openSentence, recoverySentence } from './failure-sentence'
import { useLanguageStore } from './language-store'
import { entryOf, type LibraryEntry, type Summary, summariseSession } from './library-entry'
import { type NewSession, newSessionFile } from './new-session-file'
import { nextTask } from './next-task'
import { nameOfPack } from './pack-keys'
import { runtime } from './runtime'
import { listSamples, loadSample, type SampleEntry } from './samples'
import { connectSaveState } from './session-store'

export interface LibraryState {
  readonly status: 'starting' | 'ready' | 'failed'
  /** Why the library could not be opened, in one sentence; null unless failed. */
  readonly failure: string | null
  /** What had to be put back from the journal at start, or could not be; null when nothing was missing. */
  readonly recovery: string | null
  /** Sessions in the library, last touched first. */
  readonly entries: readonly LibraryEntry[]
  /** Removed sessions that can be restored, last removed first. */
  readonly removed: readonly LibraryEntry[]
  readonly samples: readonly SampleEntry[]
  /** Opens the store, compares it with the journal and lists the library. Called once by the app; again to retry after a failure. */
  start(): Promise<void>
  /** Makes a session and saves it. Rejects with an Error whose message can be shown; nothing was created then. */
  createSession(input: NewSession): Promise<string>
  /** Makes a copy of a shipped sample, with an id of its own. Rejects like createSession. */
  openSample(sampleId: string): Promise<string>
  /** Takes in a session file under a new id. Nothing is stored when there are problems. */
  importSessionFile(text: string): Promise<Result<string, readonly Problem[]>>
  removeSession(id: string): Promise<void>
  restoreSession(id: string): Promise<void>
  /** Reads the list again. */
  refresh(): Promise<void>
}

let starting: Promise<void> | undefined
/** Summaries by session, with the last change and the language they were read in: a session nobody touched is read once in each. */
const summaries = new Map<string, { readonly seq: number; readonly language: string; readonly summary: Summary }>()
let reading = 0

const chosenLanguage = (): string => useLanguageStore.getState().chosen

/** In another language rather than not at all, until the list has been read again. */
const summaryOf = ({ id, seq }: SessionRow): Summary | undefined => {
  const known = summaries.get(id)
  return known?.seq === seq ? known.summary : undefined
}
const isRead = (row: SessionRow): boolean => summaryOf(row) !== undefined && summaries.get(row.id)?.language === chosenLanguage()

/** Null when the session or its pack cannot be read: opening it says why. */
async function summariseStored({ id, record }: SessionRow, language: string): Promise<Summary | null> {
  const { persistence, packs } = runtime()
  const [stored, pack] = await Promise.all([persistence.readSession(id), packs.find(record.head, language)])
  return stored.ok && pack !== null ? summariseSession(pack, stored.value) : null
}

/** The language chosen in this window where the pack comes in it, else the pack's own. */
async function spokenLanguage(pack: Pack): Promise<string> {
  const chosen = chosenLanguage()
  const languages = await runtime().packs.languages(nameOfPack(pack))
  return languages.includes(chosen) ? chosen : pack.language
}

/** The pack goes first: a journal that holds the session also holds what it was asked with. */
async function saveNew(id: string, ops: readonly ChangeOp[], origin: Change['origin'], pack: Pack): Promise<void> {
  const { persistence, packs } = runtime()
  await packs.keep(pack)
  await persistence.save(persistence.changeOf(id, ops, origin))
}

export const useLibraryStore = create<LibraryState>()((set, get) => {
  const fail = (sentence: string): void => set({ status: 'failed', failure: sentence })

  const open = async (): Promise<void> => {
    set({ status: 'starting', failure: null })
    const { persistence, translator, holdPage } = runtime()
    holdPage(() => fail(translator.t('storage.otherWindow')))
    connectSaveState()
    const started = await persistence.start()
    if (!started.ok) return fail(openSentence(started.error, translator))
    set({ samples: await listSamples(), recovery: recoverySentence(started.value, translator) })
    await get().refresh()
    if (get().failure === null) set({ status: 'ready' })
  }

  /** Entries appear at once; what their answers add up to follows, one session at a time. */
  const summariseAll = async (rows: readonly SessionRow[]): Promise<void> => {
    const turn = ++reading
    const language = chosenLanguage()
    for (const row of rows) {
      if (isRead(row)) continue
      await runtime().clock.wait(0)
      if (turn !== reading) return
      const summary = await summariseStored(row, language)
      if (summary === null || turn !== reading) continue
      summaries.set(row.id, { seq: row.seq, language, summary })
      const fill = (entry: LibraryEntry): LibraryEntry => (entry.id === row.id ? { ...entry, ...summary } : entry)
      set(({ entries, removed }) => ({ entries: entries.map(fill), removed: removed.map(fill) }))
    }
  }

  const takeIn = async ({ file, pack }: CheckedFile, sample: boolean): Promise<string> => {
    const { newId, clock } = runtime()
    const id = newId()
    const language = await spokenLanguage(pack)
    await nextTask()
    const ops = opsFromSessionFile({ ...file, session: { ...file.session, id } }, { createdAt: clock.now(), sample, language })
    await saveNew(id, ops, sample ? 'sample' : 'import', pack)
    await get().refresh()
    return id
  }

  const mark = async (id: string, deletedAt: string | null): Promise<void> => {
    const { persistence, translator } = runtime()
    const opened = await persistence.openSession(id)
    if (!opened.ok) throw new Error(openSentence(opened.error, translator))
    const ops = setDeleted(opened.value, deletedAt)
    if (ops.length > 0) await persistence.save(persistence.changeOf(id, ops, 'console'))
    await get().refresh()
  }

  return {
    status: 'starting',
    failure: null,
    recovery: null,
    entries: [],
    removed: [],
    samples: [],

    start() {
      starting ??= open().finally(() => {
        starting = undefined
      })
      return starting
    },

    async createSession(input) {
      const { newId, clock, packs } = runtime()
      const pack = input.pack === null ? await packs.shipped() : await packs.find(input.pack)
      if (pack === null) throw new Error(runtime().translator.t('storage.packGone', { pack: input.pack?.packId ?? '' }))
      const id = newId()
      const { language } = input
      const ops = opsFromSessionFile(newSessionFile(id, input, pack, newId), { createdAt: clock.now(), language })
      await saveNew(id, ops, 'console', pack)
      await get().refresh()
      return id
    },

    async openSample(sampleId) {
      const checked = await checkSessionJson(await loadSample(sampleId))
      if (!checked.ok) throw new Error(runtime().translator.t('storage.sampleMissing', { reason: checked.error[0]?.message ?? '' }))
      return takeIn(checked.value, true)
    },

    async importSessionFile(text) {
      const checked = await checkSessionFile(text)
      return checked.ok ? ok(await takeIn(checked.value, false)) : checked
    },

    removeSession: (id) => mark(id, runtime().clock.now()),
    restoreSession: (id) => mark(id, null),

    async refresh() {
      const { persistence, translator } = runtime()
      const headers = await persistence.headers()
      if (!headers.ok) return fail(openSentence(headers.error, translator))
      const entries = headers.value.map((row) => entryOf(row, summaryOf(row)))
      const removed = entries.filter(({ deletedAt }) => deletedAt !== null)
      set({
        entries: entries.filter(({ deletedAt }) => deletedAt === null),
        removed: removed.sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1)),
      })
      void summariseAll(headers.value)
    },
  }
})

useLanguageStore.subscribe(({ chosen }, before) => {
  const { status, refresh } = useLibraryStore.getState()
  if (chosen !== before.chosen && status === 'ready') void refresh()
})
