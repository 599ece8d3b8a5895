/** Everything after Electron is ready: services, window, menu, and their end. */
import { basename } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, session, shell } from 'electron'
import { createHandlers } from '../services/create-handlers'
import type { DataFolder } from '../services/data-folder'
import { nodeFileSystem } from '../services/files/node-file-system'
import { openJournal } from '../services/journal/journal'
import { claimDataFolder } from '../services/lock/data-folder-lock'
import { messages } from '../services/messages'
import { reviveAfterCrash } from './crashes'
import { menuTemplate } from './menu'
import { type OpenFileQueue, readOpenedFile } from './open-files'
import { serveAppScheme } from './protocol'
import { openRememberedFolder } from './remembered-folder'
import { sendEvent, serveRequests } from './requests'
import { chooseSavePath } from './save-dialog'
import { hardenSession } from './security'
import { bringForward, createMainWindow } from './window'

export interface ShellOptions {
  readonly folder: DataFolder
  /** Folder of the built renderer. */
  readonly rendererRoot: string
  /** Path of the built preload script. */
  readonly preload: string
  readonly openFiles: OpenFileQueue
  readonly logError: (error: unknown) => void
}

/** Shows the window, or ends the app when the browser shell has the data folder. */
export async function runShell({ folder, rendererRoot, preload, openFiles, logError }: ShellOptions): Promise<void> {
  let window: BrowserWindow | null = null
  const claim = await claimDataFolder(folder.root, () => showWindow())
  if (!claim.held) {
    if (!claim.woken) dialog.showErrorBox(messages.t('app.name'), messages.t('shell.running-silent'))
    app.quit()
    return
  }
  const journal = await openJournal(nodeFileSystem, folder.journals)
  const remembered = openRememberedFolder(nodeFileSystem, folder.settingsFile, app.getPath('documents'))

  serveAppScheme(rendererRoot)
  hardenSession(session.defaultSession, app.isPackaged)
  const handlers = createHandlers({
    shell: 'electron',
    version: app.getVersion(),
    platform: process.platform,
    dataFolder: folder.root,
    journal,
    files: nodeFileSystem,
    openFiles: true,
    chooseSavePath: (name, extension) => chooseSavePath(window, remembered, name, extension),
    showInFolder: (path) => shell.showItemInFolder(path),
    logError,
  })
  serveRequests(handlers, logError)

  const openFile = async (path: string): Promise<void> => {
    const file = await readOpenedFile(path)
    if (file === null) dialog.showErrorBox(messages.t('app.name'), messages.t('shell.open-failed', { name: basename(path) }))
    else if (window !== null) sendEvent(window.webContents, 'file:opened', file)
  }

  function showWindow(): void {
    if (window !== null) {
      bringForward(window)
      return
    }
    const opened = createMainWindow(preload, app.isPackaged)
    window = opened
    reviveAfterCrash(opened, logError, Date.now)
    opened.webContents.on('did-finish-load', () => openFiles.setTaker((path) => void openFile(path)))
    opened.on('closed', () => {
      window = null
      openFiles.setTaker(null)
    })
  }

  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform, app.isPackaged, (command) => {
        showWindow()
        if (window !== null) sendEvent(window.webContents, 'menu:command', { command })
      }),
    ),
  )
  app.on('activate', showWindow)
  app.on('second-instance', showWindow)
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void journal
      .close()
      .then(claim.release)
      .catch(logError)
      .finally(() => {
        isClosed = true
        app.quit()
      })
  })
  showWindow()
}
