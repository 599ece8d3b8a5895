/** main.ts against the fake: Electron's security checklist, item by item, and the life of the app. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeElectron, type FakeElectron } from './fake-electron'
import { aChange } from './services/a-change'

let fake: FakeElectron
let data: string
const root = join(import.meta.dirname, '../../..')

/** Loads main.ts afresh; `becomeReady: false` stops where Electron is not ready yet. */
async function startMain({ becomeReady = true, argv = ['electron', '.'] } = {}): Promise<void> {
  vi.resetModules()
  vi.doMock('electron', () => fake.module)
  vi.stubEnv('READY_ROOM_DATA', data)
  vi.spyOn(process, 'on').mockReturnThis()
  const oldArgv = process.argv
  process.argv = argv
  await import('../../../electron/main')
  process.argv = oldArgv
  if (!becomeReady) return
  fake.becomeReady()
  await vi.waitFor(() => expect(fake.windows).toHaveLength(1))
}
const theWindow = () => {
  const window = fake.windows[0]
  if (window === undefined) throw new Error('there is no window')
  return window
}
const fromPage = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } }) as never
const ask = (name: string, input: unknown, event = fromPage('app://ready-room/')) =>
  fake.handlers.get('ready-room:request')?.(event, name, input)
const emitPrevented = (emitter: { emit(name: string, ...args: unknown[]): boolean }, name: string, details: object = {}): boolean => {
  const preventDefault = vi.fn()
  emitter.emit(name, { ...details, preventDefault })
  return preventDefault.mock.calls.length > 0
}
const fileEvents = () => theWindow().webContents.sent.filter(([, name]) => name === 'file:opened')

beforeEach(async () => {
  fake = createFakeElectron()
  data = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
})
afterEach(async () => {
  fake.app.emit('will-quit', { preventDefault: () => undefined })
  await vi.waitFor(async () => expect(fake.windows.length === 0 || fake.app.quit.mock.calls.length > 0).toBe(true))
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe("Electron's security checklist", () => {
  test('1, 8, 18: the page comes from app:// and from nowhere else', async () => {
    await startMain()
    expect(theWindow().url).toBe('app://ready-room/')
    expect(fake.seen.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
    ])
    expect((await fake.seen.serve?.(new Request('app://elsewhere/')))?.status).toBe(404)
  })

  test('2, 3, 4, 6, 9, 10, 11: the page runs sandboxed, isolated and without extras', async () => {
    await startMain()
    const preferences = theWindow().options.webPreferences
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
    })
    expect(preferences).not.toHaveProperty('enableBlinkFeatures')
    expect(Object.isFrozen(preferences)).toBe(true)
    expect(preferences?.preload).toMatch(/preload\.cjs$/)
  })

  test('4: the sandbox is on for everything, before Electron is ready', async () => {
    await startMain({ becomeReady: false })
    expect(fake.order).toEqual(['enableSandbox', 'privileged', 'setPath userData', 'lock'])
  })

  test('5: every permission and device is refused', async () => {
    await startMain()
    const answer = vi.fn()
    fake.defaultSession.setPermissionRequestHandler.mock.calls[0]?.[0]?.({} as never, 'media', answer, {} as never)
    expect(answer).toHaveBeenCalledWith(false)
    expect(fake.defaultSession.setPermissionCheckHandler.mock.calls[0]?.[0]?.(null, 'media', '', {} as never)).toBe(false)
    expect(fake.defaultSession.setDevicePermissionHandler.mock.calls[0]?.[0]?.({} as never)).toBe(false)
  })

  test('7: pages are served with the closed policy', async () => {
    await startMain()
    const response = await fake.seen.serve?.(new Request('app://ready-room/nothing.html'))
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('12: an embedded browser cannot be attached', async () => {
    await startMain()
    expect(emitPrevented(theWindow().webContents, 'will-attach-webview')).toBe(true)
  })

  test.each(['https://example.com/', 'file:///etc/passwd', 'app://ready-room.evil/', 'app://ready-room/other.html', 'javascript:alert(1)'])(
    '13: going to %s is prevented',
    async (url) => {
      await startMain()
      expect(emitPrevented(theWindow().webContents, 'will-navigate', { url })).toBe(true)
      expect(emitPrevented(theWindow().webContents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true)
      expect(emitPrevented(theWindow().webContents, 'will-redirect', { url })).toBe(true)
    },
  )

  test('13: reloading the page itself is the one navigation allowed, and not in a frame', async () => {
    await startMain()
    expect(emitPrevented(theWindow().webContents, 'will-navigate', { url: 'app://ready-room/#/s/1' })).toBe(false)
    expect(emitPrevented(theWindow().webContents, 'will-frame-navigate', { url: 'app://ready-room/', isMainFrame: false })).toBe(true)
  })

  test('14: no window opens', async () => {
    await startMain()
    expect(theWindow().webContents.openHandler?.({ url: 'app://ready-room/' } as never)).toEqual({ action: 'deny' })
  })

  test('15: nothing is ever handed to another program by address', async () => {
    await startMain()
    expect(Object.keys(fake.module.shell)).toEqual(['showItemInFolder'])
  })

  test('16: Electron is pinned to an exact version', async () => {
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(await readFile(join(root, 'electron-builder.yml'), 'utf8')).toContain(`electronVersion: ${devDependencies.electron}`)
  })

  test.each([
    ['another origin', fromPage('https://example.com/')],
    ['a similar origin', fromPage('app://ready-room.evil/')],
    ['a frame inside the page', fromPage('app://ready-room/', {})],
    ['a frame that is gone', { senderFrame: null } as never],
  ])('17: a message from %s is refused', async (_, event) => {
    await startMain()
    expect(await ask('app:info', {}, event)).toMatchObject({ ok: false, error: { code: 'no-permission' } })
    expect(await ask('app:info', {})).toMatchObject({ ok: true, value: { shell: 'electron', version: '9.9.9' } })
  })

  test('19: the fuses are set for packaging', async () => {
    const config = await readFile(join(root, 'electron-builder.yml'), 'utf8')
    for (const line of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(config).toContain(line)
    }
  })

  test('20: the page sees two functions and no Electron', async () => {
    const exposed = new Map<string, object>()
    const listeners: ((event: unknown, name: string, payload: unknown) => void)[] = []
    vi.resetModules()
    vi.doMock('electron', () => ({
      contextBridge: { exposeInMainWorld: (key: string, api: object) => exposed.set(key, api) },
      ipcRenderer: { on: (_: string, listener: never) => listeners.push(listener), invoke: vi.fn(async () => 'reply') },
    }))
    await import('../../../electron/preload')
    expect([...exposed.keys()]).toEqual(['readyRoom'])
    const api = exposed.get('readyRoom') as {
      request: (n: string, i: unknown) => unknown
      subscribe: (n: string, l: (p: unknown) => void) => () => void
    }
    expect(Object.keys(api)).toEqual(['request', 'subscribe'])
    listeners[0]?.('the event object', 'menu:command', { command: 'help' })
    const heard = vi.fn()
    const stop = api.subscribe('menu:command', heard)
    listeners[0]?.('the event object', 'menu:command', { command: 'keys' })
    stop()
    listeners[0]?.('the event object', 'menu:command', { command: 'undo' })
    expect(heard.mock.calls).toEqual([[{ command: 'help' }], [{ command: 'keys' }]])
  })

  test.each([
    ['app://ready-room/assets/a.js', false],
    ['blob:app://ready-room/1', false],
    ['data:text/plain,a', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:80/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['devtools://devtools/x', true],
    ['not an address', true],
  ])('offline: a request to %s is cancelled: %s', async (url, cancel) => {
    await startMain()
    const answer = vi.fn()
    fake.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, answer)
    expect(answer).toHaveBeenCalledWith({ cancel })
  })

  test('downloads are prevented', async () => {
    await startMain()
    expect(emitPrevented(fake.defaultSession, 'will-download')).toBe(true)
  })
})

describe('the life of the app', () => {
  test('its own files have a fixed place in the data folder', async () => {
    await startMain()
    expect(fake.paths.get('userData')).toBe(join(data, 'profile-electron'))
  })

  test('a second start quits, and the first one comes forward', async () => {
    await startMain()
    fake.app.emit('second-instance', {}, ['electron', '.'], '/')
    expect(theWindow().calls).toEqual(['restore', 'show', 'focus'])
    const first = fake
    fake = createFakeElectron()
    fake.state.isFirst = false
    await startMain({ becomeReady: false })
    expect(fake.app.quit).toHaveBeenCalled()
    fake = first
  })

  test('when the browser shell has the data folder, its window is asked for and this one ends', async () => {
    const { claimDataFolder } = await import('../../../electron/services/lock/data-folder-lock')
    const onWake = vi.fn()
    const claim = await claimDataFolder(data, onWake)
    await startMain({ becomeReady: false })
    fake.becomeReady()
    await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalled())
    expect(onWake).toHaveBeenCalled()
    expect(fake.windows).toEqual([])
    if (claim.held) await claim.release()
  })

  test('a change is in the journal before the answer', async () => {
    await startMain()
    expect(await ask('journal:append', { change: aChange() })).toEqual({ ok: true, value: { seq: 1 } })
    expect(await readFile(join(data, 'journals', 's1.jsonl'), 'utf8')).toContain('"id":"c1"')
  })

  test('files wait until the page has loaded, and arrive as text without a path', async () => {
    const file = join(data, 'workshop.readyroom')
    await writeFile(file, '{"format":"ready-room/session"}')
    await startMain({ argv: ['electron', '.', file] })
    expect(fileEvents()).toEqual([])
    theWindow().webContents.emit('did-finish-load')
    await vi.waitFor(() => expect(fileEvents()).toHaveLength(1))
    expect(fileEvents()[0]?.[2]).toEqual({ name: 'workshop.readyroom', text: '{"format":"ready-room/session"}' })
    fake.app.emit('open-file', { preventDefault: () => undefined }, file)
    fake.app.emit('second-instance', {}, ['electron', 'workshop.readyroom', '--flag', 'notes.txt'], data)
    await vi.waitFor(() => expect(fileEvents()).toHaveLength(3))
  })

  test('a file that cannot be read is named in a dialog', async () => {
    await startMain({ argv: ['electron', '.', join(data, 'gone.readyroom')] })
    theWindow().webContents.emit('did-finish-load')
    await vi.waitFor(() =>
      expect(fake.module.dialog.showErrorBox).toHaveBeenCalledWith('Ready Room', expect.stringContaining('gone.readyroom')),
    )
  })

  test('the save dialog starts where the last one ended', async () => {
    await startMain()
    const dialog = fake.module.dialog.showSaveDialog
    dialog.mockResolvedValueOnce({ canceled: false, filePath: join(data, 'out', 'Roadmap.pdf') })
    const choose = () => ask('file:choose-target', { suggestedName: 'Roadmap', extension: 'pdf' })
    expect(await choose()).toMatchObject({ ok: true, value: { name: 'Roadmap.pdf' } })
    expect(await choose()).toEqual({ ok: true, value: { target: null, name: null } })
    const folders = dialog.mock.calls.map((call: unknown[]) => (call[1] as { defaultPath: string }).defaultPath)
    expect(folders).toEqual([join('/documents', 'Roadmap.pdf'), join(data, 'out', 'Roadmap.pdf')])
  })

  test('the menu sends commands to the page', async () => {
    await startMain()
    const items = fake.seen.menu.flatMap((menu) => (menu.submenu ?? []) as MenuItemConstructorOptions[])
    for (const item of items) item.click?.({} as never, undefined, {} as never)
    const commands = theWindow().webContents.sent.map(([, name, payload]) => [name, (payload as { command: string }).command])
    expect(commands).toEqual(['new-session', 'open-file', 'undo', 'redo', 'help', 'keys'].map((command) => ['menu:command', command]))
    expect(items.map((item) => item.role)).not.toContain('toggleDevTools')
  })

  test('a page that dies is loaded again, twice; then the person is asked', async () => {
    await startMain()
    const { webContents } = theWindow()
    const die = (reason: string) => webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
    die('clean-exit')
    expect(webContents.reloads).toBe(0)
    die('crashed')
    die('oom')
    expect(webContents.reloads).toBe(2)
    fake.module.dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false })
    die('crashed')
    expect(webContents.reloads).toBe(2)
    await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalled())
    expect(await readFile(join(data, 'logs', 'ready-room.log'), 'utf8')).toContain('oom')
  })
})
