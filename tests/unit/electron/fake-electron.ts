/**
 * A fake of Electron, typed against its own declarations: when a signature moves, the type-check fails here. It records
 * what main.ts does, in order, and lets a test play Electron's part.
 */
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { vi } from 'vitest'

type Handler = (event: Pick<Electron.IpcMainInvokeEvent, 'senderFrame'>, ...args: unknown[]) => unknown

export function createFakeElectron() {
  const order: string[] = []
  const paths = new Map<string, string>()
  const handlers = new Map<string, Handler>()
  const windows: FakeWindow[] = []
  const seen: {
    schemes: Electron.CustomScheme[]
    serve?: (request: Request) => Response | Promise<Response>
    menu: Electron.MenuItemConstructorOptions[]
  } = { schemes: [], menu: [] }

  class FakeContents extends EventEmitter {
    sent: unknown[][] = []
    reloads = 0
    openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | undefined
    setWindowOpenHandler(handler: (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse): void {
      this.openHandler = handler
    }
    send(...args: unknown[]): void {
      this.sent.push(args)
    }
    reload(): void {
      this.reloads += 1
    }
  }

  class FakeWindow extends EventEmitter {
    readonly options: Electron.BrowserWindowConstructorOptions
    readonly webContents = new FakeContents()
    url = ''
    calls: string[] = []
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super()
      this.options = options
      order.push('window')
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    loadURL(url: string): Promise<void> {
      this.url = url
      return Promise.resolve()
    }
    isMinimized(): boolean {
      return true
    }
    restore(): void {
      this.calls.push('restore')
    }
    show(): void {
      this.calls.push('show')
    }
    focus(): void {
      this.calls.push('focus')
    }
  }

  let becomeReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve
  })
  const state = { isFirst: true, isPackaged: true }
  const appFacts = {
    enableSandbox: () => void order.push('enableSandbox'),
    requestSingleInstanceLock: () => {
      order.push('lock')
      return state.isFirst
    },
    setPath: (name: string, path: string) => {
      order.push(`setPath ${name}`)
      paths.set(name, path)
    },
    getPath: () => '/documents',
    getVersion: () => '9.9.9',
    whenReady: () => ready,
    quit: vi.fn(),
    exit: vi.fn(),
  } satisfies Partial<Electron.App>
  const app: EventEmitter & typeof appFacts & { isPackaged: boolean } = Object.assign(new EventEmitter(), appFacts, { isPackaged: true })
  Object.defineProperty(app, 'isPackaged', { get: () => state.isPackaged })

  const webRequest = { onBeforeRequest: vi.fn() }
  const defaultSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn<Electron.Session['setPermissionRequestHandler']>(),
    setPermissionCheckHandler: vi.fn<Electron.Session['setPermissionCheckHandler']>(),
    setDevicePermissionHandler: vi.fn<Electron.Session['setDevicePermissionHandler']>(),
    setSpellCheckerEnabled: vi.fn<Electron.Session['setSpellCheckerEnabled']>(),
    webRequest,
  })

  const module = {
    app,
    BrowserWindow: FakeWindow,
    nativeTheme: { shouldUseDarkColors: false } satisfies Partial<Electron.NativeTheme>,
    protocol: {
      registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => {
        order.push('privileged')
        seen.schemes = schemes
      },
      handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
        order.push(`handle ${scheme}`)
        seen.serve = handler
      },
    } satisfies Partial<Electron.Protocol>,
    ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
    session: { defaultSession },
    dialog: {
      showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
      showMessageBox: vi.fn(async () => ({ response: 0, checkboxChecked: false })),
      showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
    } satisfies Partial<Electron.Dialog>,
    shell: { showItemInFolder: vi.fn<Electron.Shell['showItemInFolder']>() } satisfies Partial<Electron.Shell>,
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
        seen.menu = menu
      },
    },
  }
  return { module, app, order, paths, handlers, windows, seen, state, defaultSession, webRequest, becomeReady: () => becomeReady() }
}

export type FakeElectron = ReturnType<typeof createFakeElectron>
