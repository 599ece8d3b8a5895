/** The library: every session on this laptop, and the ways a session comes into being. */
import type { StoreApi, UseBoundStore } from 'zustand'
import type { Purpose } from '../../shared/domain/interview/session'
import type { Depth } from '../../shared/domain/pack/pack'
import type { Problem, Result } from '../../shared/lib/result'
import type { LibraryEntry } from './library-entry'
import type { SampleEntry } from './samples'

export interface NewSession {
  readonly initiative: string
  readonly client: string | null
  /** ISO date of the workshop. */
  readonly date: string
  readonly depth: Depth
  readonly purpose: Purpose
  /** Fact id → option id; facts nobody has answered are left out. */
  readonly profile: Readonly<Record<string, string>>
  readonly participants: readonly { readonly name: string; readonly seats: readonly string[] }[]
}

export interface LibraryState {
  readonly status: 'starting' | 'ready' | 'failed'
  /** Why the library could not be opened, in one sentence; null unless failed. */
  readonly failure: string | null
  /** What had to be put back from the journal at start, in one sentence; null when nothing was missing. */
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

export declare const useLibraryStore: UseBoundStore<StoreApi<LibraryState>>
