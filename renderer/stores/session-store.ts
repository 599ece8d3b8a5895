/** The session on screen: its data, its pack, what is saved, and undo. */
import { create } from 'zustand'
import type { Pack } from '../../shared/domain/pack/pack'
import { applyChange } from '../../shared/records/apply-change'
import type { Change, ChangeOp } from '../../shared/records/change'
import type { SessionData } from '../../shared/records/session-data'
import { loadWords } from '../platform/words'
import { openSentence, saveSentence } from './failure-sentence'
import { flushPending } from './pending-edits'
import { runtime } from './runtime'
import { NOTHING_TO_SAVE, type SaveState } from './save-state'
import { createUndoHistory, type Taken } from './undo-history'

/** `conflict`: the place has changed since; ask, then call again with `force`. `nothing`: the list is empty. */
export type UndoOutcome = 'done' | 'nothing' | 'conflict'

export interface SessionState {
  readonly status: 'closed' | 'opening' | 'open' | 'failed'
  /** Why the session could not be opened, in one sentence; null unless failed. */
  readonly failure: string | null
  readonly data: SessionData | null
  /** The exact pack version the session was made with, in the language it is shown in. */
  readonly pack: Pack | null
  /** Of the whole app, not of this session alone. */
  readonly save: SaveState
  readonly canUndo: boolean
  readonly canRedo: boolean
  open(id: string): Promise<void>
  close(): void
  /** Shows the change at once and saves it behind. No ops, no change. A change to another pack or language has to be read from the shelf first. */
  commit(ops: readonly ChangeOp[]): void
  undo(options?: { readonly force?: boolean }): UndoOutcome
  redo(options?: { readonly force?: boolean }): UndoOutcome
  /** After a failed save: tries the same changes again, in order. */
  retrySave(): void
}

const NO_SESSION = { failure: null, data: null, pack: null, canUndo: false, canRedo: false } as const

export const useSessionStore = create<SessionState>()((set, get) => {
  const history = createUndoHistory()
  let openingId: string | null = null

  const apply = (ops: readonly ChangeOp[], origin: Change['origin']): boolean => {
    const { data } = get()
    if (data === null || ops.length === 0) return false
    const { persistence } = runtime()
    const change = persistence.changeOf(data.sessionId, ops, origin)
    const next = applyChange(data, change)
    if (next === data) return false
    // Data and pack change together: answers are never read with another pack than theirs.
    set({ data: next, pack: asksForOtherPack(data, next) ? otherPack(next, get().pack) : get().pack })
    void persistence.save(change)
    if (asksForOtherPack(data, next)) void readOtherPack(next)
    return true
  }

  /** Undo may lead to a pack that was never read in the language now on screen: it is shown in the one at hand until then. */
  const readOtherPack = async ({ sessionId, session }: SessionData): Promise<void> => {
    if (session === null) return
    const pack = await runtime().packs.find(session.head, session.language)
    const { data } = get()
    if (pack !== null && data?.sessionId === sessionId && data.session !== null && !asksForOtherPack({ ...data, session }, data))
      set({ pack })
  }

  const step = (taken: Taken, origin: 'undo' | 'redo'): UndoOutcome => {
    if (taken.kind !== 'ops') return taken.kind
    apply(taken.ops, origin)
    set(history.can())
    return 'done'
  }

  return {
    status: 'closed',
    save: NOTHING_TO_SAVE,
    ...NO_SESSION,

    async open(id) {
      if (openingId === id || (get().status === 'open' && get().data?.sessionId === id)) return
      openingId = id
      flushPending()
      history.clear()
      set({ ...NO_SESSION, status: 'opening' })
      connectSaveState()
      const opened = await openWithPack(id)
      // Another session was asked for, or none, while this one was being read.
      if (openingId !== id) return
      openingId = null
      set(typeof opened === 'string' ? { status: 'failed', failure: opened } : { status: 'open', ...opened })
    },

    close() {
      flushPending()
      openingId = null
      history.clear()
      set({ ...NO_SESSION, status: 'closed' })
    },

    commit(ops) {
      if (!apply(ops, 'console')) return
      history.add(ops, runtime().clock.now())
      set(history.can())
    },

    undo(options) {
      flushPending()
      const { data } = get()
      return data === null ? 'nothing' : step(history.takeUndo(data, options?.force ?? false), 'undo')
    },

    redo(options) {
      flushPending()
      const { data } = get()
      return data === null ? 'nothing' : step(history.takeRedo(data, options?.force ?? false), 'redo')
    },

    retrySave: () => runtime().persistence.queue.retry(),
  }
})

/** The session and its pack, or the sentence that says why not. */
async function openWithPack(id: string): Promise<{ readonly data: SessionData; readonly pack: Pack } | string> {
  const { persistence, packs, translator } = runtime()
  const opened = await persistence.openSession(id)
  if (!opened.ok) return openSentence(opened.error, translator)
  const head = opened.value.session?.head
  if (head === undefined) return translator.t('storage.missing')
  const [pack] = await Promise.all([packs.find(head, opened.value.session?.language), loadWords(opened.value.session?.language ?? '')])
  if (pack === null) return translator.t('storage.packMissing', { pack: head.packId, version: head.packVersion })
  return { data: opened.value, pack }
}

function asksForOtherPack({ session: a }: SessionData, { session: b }: SessionData): boolean {
  return a?.language !== b?.language || a?.head.packId !== b?.head.packId || a?.head.packVersion !== b?.head.packVersion
}

/** The pack the data asks for now, read before the change was made. */
function otherPack({ session }: SessionData, current: Pack | null): Pack | null {
  return session === null ? current : (runtime().packs.peek(session.head, session.language) ?? current)
}

let connected: object | null = null

/** Shows the state of the save queue in the store; once per runtime. */
export function connectSaveState(): void {
  const { persistence, translator } = runtime()
  const { queue } = persistence
  if (connected === queue) return
  connected = queue
  const show = (): void => {
    const { status, at, pending, failure } = queue.state()
    useSessionStore.setState({ save: { status, at, pending, message: failure === null ? null : saveSentence(failure, translator) } })
  }
  queue.subscribe(show)
  show()
}
