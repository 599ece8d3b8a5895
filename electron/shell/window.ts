/** The one window. */
import { BrowserWindow, nativeTheme } from 'electron'
import { APP_PAGE } from './protocol'
import { webPreferences } from './security'

/** The paper colours of the design, so that the window does not flash before the page has drawn itself. */
const PAPER = { light: '#fbfaf7', dark: '#10161e' }

export function createMainWindow(preload: string, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(preload, isPackaged),
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(APP_PAGE)
  return window
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
