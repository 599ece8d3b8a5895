/** A page that dies comes back; one that keeps dying asks the person. Nothing shown as saved is lost either way. */
import { app, type BrowserWindow, dialog } from 'electron'
import { messages } from '../services/messages'

const MAX_CRASHES = 3
/** Within this time. Milliseconds. */
const WINDOW = 60_000

/** @param now milliseconds */
export function reviveAfterCrash(window: BrowserWindow, logError: (error: unknown) => void, now: () => number): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    logError(new Error(`the page's process is gone: ${details.reason}, exit code ${details.exitCode}`))
    crashes = [...crashes.filter((at) => now() - at < WINDOW), now()]
    if (crashes.length < MAX_CRASHES) window.webContents.reload()
    else void askToReload(window)
  })
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: messages.t('shell.crash-title'),
    detail: messages.t('shell.crash-text'),
    buttons: [messages.t('shell.crash-reload'), messages.t('shell.crash-quit')],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) window.webContents.reload()
  else app.quit()
}
