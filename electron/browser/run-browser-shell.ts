/** `npm run start:browser`: starts the shell, opens a window or prints the address, and stays until either is over. */
import { homedir } from 'node:os'
import { BROWSER_SHELL_PORT, type BrowserShell, startBrowserShell } from '../browser-shell'
import { locateDataFolder } from '../services/data-folder'
import { messages } from '../services/messages'
import { openAppWindow } from './app-window'

export interface RunOptions {
  /** Folder of the built renderer. */
  readonly root: string
  readonly version: string
  /** Null prints the address instead of opening a window. */
  readonly browser: { readonly path: string; readonly name: string } | null
  /** Why there is no window, for the person at the terminal. */
  readonly noBrowserReason: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Tells the person something. */
  readonly say: (line: string) => void
  /** Prints the address: the one result of this command. */
  readonly print: (line: string) => void
}

/** @returns the exit code, once the window was closed or the process was asked to stop */
export async function runBrowserShell({ root, version, browser, noBrowserReason, env, say, print }: RunOptions): Promise<number> {
  const stopped = waitForSignal()
  const folder = locateDataFolder({ platform: process.platform, env, home: homedir() })
  const port = readPort(env.READY_ROOM_PORT)
  const start = await startBrowserShell({
    root,
    version,
    port,
    dataFolder: folder.root,
    openBrowser: browser && ((url) => openAppWindow(browser.path, url, folder.browserProfile)),
  })
  if (start.outcome === 'running-already') {
    say(messages.t(start.woken ? 'shell.running-elsewhere' : 'shell.running-silent'))
    return start.woken ? 0 : 1
  }
  if (start.outcome === 'port-taken') {
    say(`Another program uses port ${port}, which Ready Room needs. Quit that program, then start again.`)
    return 1
  }
  const { shell } = start
  if (browser === null) tellAddress(shell, `${noBrowserReason} Open this address in a browser on this computer:`, say, print)
  else say(`Ready Room is open in ${browser.name}. Close its window or press Ctrl-C to stop.`)
  const why = await Promise.race([stopped, shell.windowEnded])
  if (why === 'failed') {
    tellAddress(shell, `${browser?.name} could not be opened. Open this address in a browser on this computer:`, say, print)
    await stopped
  }
  await shell.close()
  say('Stopped.')
  return 0
}

function tellAddress(shell: BrowserShell, why: string, say: (line: string) => void, print: (line: string) => void): void {
  say(why)
  print(shell.url)
  say('Press Ctrl-C to stop.')
}

function readPort(text: string | undefined): number {
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : BROWSER_SHELL_PORT
}

function waitForSignal(): Promise<'stopped'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('stopped'))
  })
}
