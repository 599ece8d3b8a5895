/**
 * The second shell: the same services and the same renderer, over node:http on this computer only and an installed
 * browser as the window. DESIGN.md, "Two shells, one app".
 */
import type { AppWindow } from './browser/app-window'
import { createEventStreams } from './browser/event-streams'
import { startHttpServer } from './browser/http-server'
import { forgetToken, keepToken } from './browser/keep-token'
import { createWindowKeeper, type WindowKeeper } from './browser/window-keeper'
import { createHandlers } from './services/create-handlers'
import { layOutDataFolder } from './services/data-folder'
import { createErrorLog } from './services/error-log'
import { nodeFileSystem } from './services/files/node-file-system'
import type { Host } from './services/host'
import { openJournal } from './services/journal/journal'
import { claimDataFolder } from './services/lock/data-folder-lock'
import { systemCode } from './services/shell-failure'

/** Fixed: the browser's stores belong to the address, port included. */
export const BROWSER_SHELL_PORT = 47110

export interface BrowserShellOptions {
  /** Folder of the built renderer. */
  readonly root: string
  /** Root of the data folder. */
  readonly dataFolder: string
  /** 0 for any free port, in tests. */
  readonly port?: number
  readonly version?: string
  /** Opens a window; null or absent only serves. */
  readonly openBrowser?: ((url: string) => AppWindow) | null
}

export interface BrowserShell {
  readonly origin: string
  /** The address to open, with the token in its fragment. */
  readonly url: string
  readonly token: string
  /** Settles when the window has been closed (`closed`) or could not be opened (`failed`); never when there is none. */
  readonly windowEnded: Promise<'closed' | 'failed'>
  /** Ends everything: window, server, journal, lock. */
  close(): Promise<void>
}

export type BrowserShellStart =
  | { readonly outcome: 'started'; readonly shell: BrowserShell }
  /** Another Ready Room has the data folder; `woken` says whether it answered. */
  | { readonly outcome: 'running-already'; readonly woken: boolean }
  | { readonly outcome: 'port-taken'; readonly port: number }

/** @throws anything unexpected, with nothing left open */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShellStart> {
  let showWindow = (): void => undefined
  const claim = await claimDataFolder(options.dataFolder, () => showWindow())
  if (!claim.held) return { outcome: 'running-already', woken: claim.woken }
  const port = options.port ?? BROWSER_SHELL_PORT
  try {
    const { shell, windows } = await serve(options, port, claim.release)
    showWindow = windows.show
    showWindow()
    return { outcome: 'started', shell }
  } catch (error) {
    await claim.release()
    if (systemCode(error) === 'EADDRINUSE') return { outcome: 'port-taken', port }
    throw error
  }
}

async function serve(
  { root, dataFolder, version = '0.0.0', openBrowser = null }: BrowserShellOptions,
  port: number,
  release: () => Promise<void>,
): Promise<{ shell: BrowserShell; windows: WindowKeeper }> {
  const folder = layOutDataFolder(dataFolder)
  const logError = createErrorLog(folder.logFile, () => new Date())
  const token = await keepToken(folder.tokenFile)
  const journal = await openJournal(nodeFileSystem, folder.journals)
  const host: Host = {
    shell: 'browser',
    version,
    platform: process.platform,
    dataFolder,
    journal,
    files: nodeFileSystem,
    openFiles: false,
    logError,
  }
  const streams = createEventStreams(() => windows.noticePages())
  const windows = createWindowKeeper(openBrowser && (() => openBrowser(`${server.origin}/#t=${token}`)), () => streams.count)
  const server = await startHttpServer({ root, handlers: createHandlers(host), streams, token, logError }, port).catch(async (error) => {
    streams.close()
    await journal.close()
    await forgetToken(folder.tokenFile)
    throw error
  })
  const close = async (): Promise<void> => {
    windows.close()
    streams.close()
    await server.close()
    await journal.close()
    await forgetToken(folder.tokenFile)
    await release()
  }
  return { shell: { origin: server.origin, url: `${server.origin}/#t=${token}`, token, windowEnded: windows.ended, close }, windows }
}
