/** What the autosave indicator shows. */
export interface SaveState {
  /** `saved` only when every change is in the journal on disk and in the working store. */
  readonly status: 'saved' | 'saving' | 'failed'
  /** ISO instant of the last completed save; null before the first one. */
  readonly at: string | null
  /** Changes not saved yet. */
  readonly pending: number
  /** What went wrong and what to do, when failed. */
  readonly message: string | null
}

export const NOTHING_TO_SAVE: SaveState = { status: 'saved', at: null, pending: 0, message: null }
