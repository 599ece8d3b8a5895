/** The real Electron, wherever its runtime is present. Elsewhere the suite is skipped, and says so. */
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findElectron } from '../../../electron/electron-runtime.mjs'
import { hasDisplay } from '../../../electron/find-browser.mjs'
import type { ReadyRoomApi } from '../../../shared/desktop/contract'

declare global {
  interface Window {
    readonly readyRoom?: ReadyRoomApi
  }
}

const root = join(import.meta.dirname, '../../..')
const executablePath = findElectron(root)
const obstacle =
  executablePath === null
    ? "Electron's runtime is not on this machine (set ELECTRON_OVERRIDE_DIST_PATH or run `npm start` with a network)"
    : hasDisplay()
      ? null
      : 'there is no display (run under xvfb-run)'
if (obstacle !== null) console.warn(`\nSKIPPED: the real-Electron suite, because ${obstacle}.\n`)

describe.skipIf(obstacle !== null)('the real Electron', () => {
  let data: string
  let app: ElectronApplication
  let page: Page

  const launch = async (files: string[] = []): Promise<void> => {
    app = await _electron.launch({
      executablePath: executablePath ?? '',
      // Only containers run tests as root, and Chromium's sandbox cannot start there.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...files],
      env: { ...(process.env as Record<string, string>), READY_ROOM_DATA: data },
    })
    page = await app.firstWindow()
    await page.waitForLoadState('domcontentloaded')
  }

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
    await launch()
  })
  afterEach(() => app.close())

  test('shows the app from app://, with the contract and without Node', async () => {
    expect(page.url()).toMatch(/^app:\/\/ready-room\//)
    await page.getByRole('heading').first().waitFor()
    expect(await page.evaluate(() => [typeof window.readyRoom?.request, typeof Reflect.get(window, 'require')])).toEqual([
      'function',
      'undefined',
    ])
    const info = await page.evaluate(() => window.readyRoom?.request('app:info', {}))
    expect(info).toMatchObject({ ok: true, value: { shell: 'electron', dataFolder: data } })
  })

  test('reaches no network, opens no window and goes nowhere', async () => {
    const outcome = await page.evaluate(async () => ({
      fetched: await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
      opened: window.open('https://example.com/') === null ? 'refused' : 'opened',
    }))
    expect(outcome).toEqual({ fetched: 'refused', opened: 'refused' })
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.waitForTimeout(500)
    expect(page.url()).toMatch(/^app:\/\/ready-room\//)
  })

  test('keeps a change across a restart', async () => {
    const change = {
      id: 'c1',
      sessionId: 's1',
      device: 'd',
      lamport: 1,
      at: '2026-11-21T09:00:00.000Z',
      by: 'Ana',
      origin: 'console' as const,
      ops: [{ table: 'sessions' as const, key: 's1', path: [], before: null, after: {} }],
    }
    expect(await page.evaluate((one) => window.readyRoom?.request('journal:append', { change: one }), change)).toMatchObject({
      ok: true,
      value: { seq: 1 },
    })
    await app.close()
    expect(await readdir(data)).not.toContain('shell.lock')
    await launch()
    expect(await page.evaluate(() => window.readyRoom?.request('journal:heads', {}))).toMatchObject({ value: { sessions: { s1: 1 } } })
  })

  test('hands a file from the command line to the page as text', async () => {
    await app.close()
    const file = join(data, 'broken.readyroom')
    await writeFile(file, 'not a session')
    await launch([file])
    await page.getByText('broken.readyroom').first().waitFor()
  })
})
