/** Knows whether anybody still has the app open: the browser's process, and the pages that listen. */
import type { AppWindow } from './app-window'

export interface WindowKeeper {
  /** Opens a window; does nothing when the shell only serves. */
  show(): void
  /** To be called after a page has come or gone. */
  noticePages(): void
  /** Settles when the last window was closed, or when it could not be opened. Never when the shell only serves. */
  readonly ended: Promise<'closed' | 'failed'>
  close(): void
}

/** How long a page may be away (reloading, or still opening elsewhere) before it counts as closed. Milliseconds. */
const ABSENCE = 5000

export function createWindowKeeper(open: (() => AppWindow) | null, countPages: () => number): WindowKeeper {
  const windows = new Set<AppWindow>()
  let settle: (how: 'closed' | 'failed') => void
  const ended = new Promise<'closed' | 'failed'>((resolve) => {
    settle = resolve
  })
  let hasOpened = false
  let timer: NodeJS.Timeout | undefined

  const endWhenUnused = (wait: number): void => {
    clearTimeout(timer)
    if (hasOpened && windows.size === 0 && countPages() === 0) timer = setTimeout(() => settle('closed'), wait)
  }

  return {
    ended,
    show: () => {
      if (open === null) return
      const window = open()
      hasOpened = true
      windows.add(window)
      clearTimeout(timer)
      void window.ended.then((how) => {
        windows.delete(window)
        if (how === 'failed') settle('failed')
        // Handed over: a browser that was running already opens the page, in a moment.
        else endWhenUnused(how === 'closed' ? 0 : ABSENCE)
      })
    },
    noticePages: () => endWhenUnused(ABSENCE),
    close: () => {
      clearTimeout(timer)
      for (const window of windows) window.close()
    },
  }
}
