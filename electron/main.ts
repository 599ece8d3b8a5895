/** The Electron shell. What must happen before Electron is ready happens here, synchronously; the rest is in shell/. */
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog } from 'electron'
import { locateDataFolder } from './services/data-folder'
import { createErrorLog } from './services/error-log'
import { messages } from './services/messages'
import { createOpenFileQueue, filesAmong } from './shell/open-files'
import { registerAppScheme } from './shell/protocol'
import { runShell } from './shell/run'
import { hardenContents } from './shell/security'

const here = dirname(fileURLToPath(import.meta.url))
const folder = locateDataFolder({ platform: process.platform, env: process.env, home: homedir() })
const logError = createErrorLog(folder.logFile, () => new Date())
const openFiles = createOpenFileQueue()

app.enableSandbox()
registerAppScheme()
// Fixed by us: left to Electron it follows the app's name, and a new name would mean empty stores.
mkdirSync(folder.electronProfile, { recursive: true, mode: 0o700 })
app.setPath('userData', folder.electronProfile)

process.on('uncaughtException', (error) => {
  logError(error)
  dialog.showErrorBox(messages.t('shell.crash-title'), messages.t('shell.internal'))
  app.exit(1)
})
app.on('child-process-gone', (_event, details) => logError(new Error(`a helper process is gone: ${details.type}, ${details.reason}`)))
app.on('web-contents-created', (_event, contents) => hardenContents(contents))
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
// On macOS this may come before Electron is ready.
app.on('open-file', (event, path) => {
  event.preventDefault()
  openFiles.add(path)
})

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, workingFolder) => {
    for (const path of filesAmong(argv, workingFolder)) openFiles.add(path)
  })
  for (const path of filesAmong(process.argv, process.cwd())) openFiles.add(path)
  void app.whenReady().then(() =>
    runShell({
      folder,
      rendererRoot: join(here, '../renderer'),
      preload: join(here, '../preload/preload.cjs'),
      openFiles,
      logError,
    }),
  )
} else {
  app.quit()
}
