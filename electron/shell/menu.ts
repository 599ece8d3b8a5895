/** The application menu. What it does goes to the page as a command, so that menu and keys share one way. */
import type { MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../../shared/desktop/contract'
import type { MessageKey } from '../../shared/i18n/translate'
import { messages } from '../services/messages'

type Command = EventPayload<'menu:command'>['command']

export function menuTemplate(platform: string, isPackaged: boolean, send: (command: Command) => void): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (key: MessageKey, name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label: messages.t(key),
    ...(accelerator === undefined ? {} : { accelerator }),
    // The page listens to the same keys; the menu only shows them. (macOS gives the page the first look anyway.)
    registerAccelerator: false,
    click: () => send(name),
  })
  const menu = (key: MessageKey, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({ label: messages.t(key), submenu })
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu('shell.menu-file', [
      command('shell.menu-new', 'new-session', 'CmdOrCtrl+N'),
      command('shell.menu-open', 'open-file', 'CmdOrCtrl+O'),
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit' },
    ]),
    menu('shell.menu-edit', [
      command('shell.menu-undo', 'undo', 'CmdOrCtrl+Z'),
      command('shell.menu-redo', 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ]),
    menu('shell.menu-view', [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
    ]),
    menu('shell.menu-window', [{ role: 'minimize' }, ...(isMac ? [{ role: 'zoom' } as const, { role: 'front' } as const] : [])]),
    menu('shell.menu-help', [command('shell.menu-help-app', 'help'), command('shell.menu-keys', 'keys', '?')]),
  ]
}
