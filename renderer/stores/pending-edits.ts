/**
 * Text that is being typed and has not become a change yet. Every such field waits at most 300 ms; hiding or closing the
 * window, leaving the field and leaving the session all flush at once.
 */
export interface PendingEdit<T> {
  /** The newest value; committed when no newer one comes for a while. */
  change(value: T): void
  /** Commits now what is waiting. */
  flush(): void
}

/** Milliseconds a typed text may wait. */
export const EDIT_DELAY = 300

const waiting = new Set<() => void>()

/** Commits everything that is being typed. */
export function flushPending(): void {
  for (const flush of [...waiting]) flush()
}

/** @param commit called with the newest value, once per pause */
export function createPendingEdit<T>(commit: (value: T) => void, delay = EDIT_DELAY): PendingEdit<T> {
  let held: { readonly value: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    waiting.delete(flush)
    const edit = held
    held = null
    if (edit !== null) commit(edit.value)
  }
  return {
    flush,
    change(value) {
      // The first key starts the clock and later ones do not restart it: nobody types for minutes without a save.
      if (held === null) timer = setTimeout(flush, delay)
      held = { value }
      waiting.add(flush)
    },
  }
}

/** Flushes when the page is hidden or left. Returns the function that ends it. */
export function flushWhenHidden(
  page: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>,
  view: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const hidden = (): void => {
    if (page.visibilityState === 'hidden') flushPending()
  }
  page.addEventListener('visibilitychange', hidden)
  view.addEventListener('pagehide', flushPending)
  view.addEventListener('beforeunload', flushPending)
  return () => {
    page.removeEventListener('visibilitychange', hidden)
    view.removeEventListener('pagehide', flushPending)
    view.removeEventListener('beforeunload', flushPending)
  }
}
