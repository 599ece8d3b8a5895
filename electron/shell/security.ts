/** Electron's security checklist as far as it is code; the rest is in window.ts, preload.ts, the protocol and the fuses. */
import type { IpcMainInvokeEvent, Session, WebContents, WebPreferences } from 'electron'
import { APP_PAGE, isOwnAddress } from './protocol'

/** @param preload path of the built preload script */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return Object.freeze({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    // Spell checking would fetch dictionaries.
    spellcheck: false,
    devTools: !isPackaged,
  })
}

/** No permissions, no devices, no downloads, and no request that leaves the app. */
export function hardenSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url, isPackaged) }))
}

/** No other pages, no windows, no embedded browsers. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** A message counts only when it comes from the app's own page, not from a frame in it. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnAddress(frame.url)
}

function mayLoad(address: string, isPackaged: boolean): boolean {
  if (address.startsWith('blob:') || address.startsWith('data:')) return true
  return isOwnAddress(address) || (!isPackaged && address.startsWith('devtools:'))
}

/** The one page, with any fragment: a reload is the only navigation there is. */
const isAppPage = (address: string): boolean => address.split('#')[0] === APP_PAGE
