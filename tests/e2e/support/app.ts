/** The real app for end-to-end tests: the built renderer in the browser shell on a free port, driven in a real Chromium. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type BrowserShell, startBrowserShell } from '../../../electron/browser-shell'
import { findBrowser } from '../../../electron/find-browser.mjs'

const renderer = fileURLToPath(new URL('../../../dist/renderer', import.meta.url))

export interface View {
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

export interface App {
  readonly page: Page
  readonly shell: BrowserShell
  /** Everything the page complained about: errors, refused requests, broken policies. */
  readonly complaints: readonly string[]
  /** Goes to a route of the app, for example `/s/1/interview`. */
  goTo(route: string): Promise<void>
  /** The route of the page. */
  route(): string
  setView(view: Partial<View>): Promise<void>
  close(): Promise<void>
}

/** Starts shell and browser with an empty data folder. @param locale of the computer */
export async function openApp(view: Partial<View> = {}, locale = 'en-GB'): Promise<App> {
  if (!existsSync(join(renderer, 'index.html'))) throw new Error('Nothing is built: run "npm run build" first.')
  const dataFolder = await mkdtemp(join(tmpdir(), 'ready-room-e2e-'))
  const started = await startBrowserShell({ root: renderer, dataFolder, port: 0 })
  if (started.outcome !== 'started') throw new Error(`the shell did not start: ${started.outcome}`)
  const { shell } = started
  const browser = await openBrowser()
  const { scheme = 'light', width = 1280, height = 800 } = view
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', locale })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(shell.url)
  await page.getByTestId('new-session').waitFor()
  return {
    page,
    shell,
    complaints,
    goTo: async (route) => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, route)
      await page.waitForFunction((hash) => location.hash === `#${hash}`, route)
    },
    route: () => new URL(page.url()).hash.slice(1),
    setView: async ({ scheme: next, width: wide, height: high }) => {
      if (next !== undefined) await page.emulateMedia({ colorScheme: next, reducedMotion: 'reduce' })
      const now = page.viewportSize() ?? { width, height }
      await page.setViewportSize({ width: wide ?? now.width, height: high ?? now.height })
    },
    close: async () => {
      await browser.close()
      await shell.close()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The machine's Chromium, or the one fetched for the tests. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser()?.path ?? chromium.executablePath(),
    // Chromium's own sandbox cannot start as root, as in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

/** Waits until every change is in the journal and the store. */
export async function untilSaved(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid=save-state][data-status=saved][data-pending="0"]', { state: 'attached' })
}

/** Makes a session by keyboard and stops at its first question. Returns the session's route, for example `/s/1`. */
export async function createSession(app: App, initiative: string): Promise<string> {
  const { page } = app
  await app.goTo('/new')
  await page.getByTestId('initiative').waitFor()
  await page.getByTestId('initiative').focus()
  await page.keyboard.type(initiative)
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('question').waitFor()
  return /^\/s\/[^/]+/.exec(app.route())?.[0] ?? ''
}

/** Opens a copy of the first sample workshop and waits for its results. Returns the session's route. */
export async function openSample(app: App): Promise<string> {
  const { page } = app
  await app.goTo('/')
  await page.getByTestId('open-sample').first().click()
  await page.waitForFunction(() => /^#\/s\/[^/]+\/results/.test(location.hash))
  await page.locator('h1').first().waitFor()
  return /^\/s\/[^/]+/.exec(app.route())?.[0] ?? ''
}

export const questionOnScreen = (page: Page): Promise<string | null> => page.getByTestId('question').getAttribute('data-question-id')

/** One key per question, from the one on screen on: `a` to `e` or `u`. */
export async function answerByKeyboard(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    const before = await questionOnScreen(page)
    await page.keyboard.press(key)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((id) => document.querySelector('[data-testid=question]')?.getAttribute('data-question-id') !== id, before)
  }
  await untilSaved(page)
}
