/** The session on screen: its data, its pack, what is saved, and undo. */
import type { StoreApi, UseBoundStore } from 'zustand'
import type { Pack } from '../../shared/domain/pack/pack'
import type { ChangeOp } from '../../shared/records/change'
import type { SessionData } from '../../shared/records/session-data'
import type { SaveState } from './save-state'

/** `conflict`: the place has changed since; ask, then call again with `force`. `nothing`: the list is empty. */
export type UndoOutcome = 'done' | 'nothing' | 'conflict'

export interface SessionState {
  readonly status: 'closed' | 'opening' | 'open' | 'failed'
  /** Why the session could not be opened, in one sentence; null unless failed. */
  readonly failure: string | null
  readonly data: SessionData | null
  /** The exact pack version the session was made with. */
  readonly pack: Pack | null
  /** Of the whole app, not of this session alone. */
  readonly save: SaveState
  readonly canUndo: boolean
  readonly canRedo: boolean
  open(id: string): Promise<void>
  close(): void
  /** Shows the change at once and saves it behind. No ops, no change. */
  commit(ops: readonly ChangeOp[]): void
  undo(options?: { readonly force?: boolean }): UndoOutcome
  redo(options?: { readonly force?: boolean }): UndoOutcome
  /** After a failed save: tries the same changes again, in order. */
  retrySave(): void
}

export declare const useSessionStore: UseBoundStore<StoreApi<SessionState>>
