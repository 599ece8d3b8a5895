/** What can go wrong between a change and "saved", as values. Screens turn them into sentences. */
export interface StorageFailure {
  /**
   * `journal` the shell's journal refused or broke · `journal-timeout` it did not answer in time · `store`, `store-timeout`
   * the same for the browser's store · `newer` the data was written by a newer version · `damaged` it makes no sense ·
   * `missing` no such session.
   */
  readonly code: 'journal' | 'journal-timeout' | 'store' | 'store-timeout' | 'newer' | 'damaged' | 'missing'
  /** What the failing part said, for people who can use it; empty when it said nothing. */
  readonly detail: string
  /** True when the same attempt may succeed later. */
  readonly retry: boolean
}

export const failure = (code: StorageFailure['code'], detail = '', retry = true): StorageFailure => ({ code, detail, retry })

/** The words of a thrown value, with the inner error that Dexie hides. Names differ by browser and cause: they are never tested. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.message : ''
  return inner === '' || error.message.includes(inner) ? error.message : `${error.message} (${inner})`
}
