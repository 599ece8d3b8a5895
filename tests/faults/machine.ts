/** A laptop that can lose power: the built browser shell and a real Chromium as processes of their own, killed without warning. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../electron/find-browser.mjs'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Serves until it is killed; prints its address. */
const SHELL_SCRIPT = `
const [shell, root, dataFolder, port] = process.argv.slice(1)
const { startBrowserShell } = await import(shell)
const start = await startBrowserShell({ root, dataFolder, port: Number(port) })
if (start.outcome !== 'started') throw new Error(start.outcome)
console.log('address ' + start.shell.url)
`

export interface Machine {
  /** Starts shell and browser and opens the app; a route such as \`/s/1/interview\` may be given. */
  start(route?: string): Promise<Page>
  /** SIGKILL for both process groups, the second after so many milliseconds. */
  kill(first: 'shell' | 'browser', gap: number): Promise<void>
  /** Deletes the browser's store; only while nothing runs. */
  loseStore(): Promise<void>
  /** Kills what still runs and deletes the folder. */
  dispose(): Promise<void>
}

export async function aMachine(): Promise<Machine> {
  const shellFile = join(dist, 'electron', 'browser-shell.js')
  if (!existsSync(shellFile)) throw new Error('Nothing is built: run "npm run build" first.')
  const browserPath = findBrowser()?.path ?? chromium.executablePath()
  const folder = await mkdtemp(join(tmpdir(), 'ready-room-kill-'))
  const [profile, data] = [join(folder, 'profile'), join(folder, 'data')]
  // The browser's store belongs to the address, so every start needs the same port.
  const port = await freePort()
  let running: { readonly shell: Process; readonly browser: Process; readonly driver: Browser } | null = null

  const stop = async (first: 'shell' | 'browser', gap: number): Promise<void> => {
    if (running === null) return
    const { shell, browser, driver } = running
    running = null
    const [one, other] = first === 'shell' ? [shell, browser] : [browser, shell]
    one.kill()
    if (gap > 0) await new Promise((resolve) => setTimeout(resolve, gap))
    other.kill()
    await Promise.all([shell.ended, browser.ended])
    await driver.close().catch(() => undefined)
  }

  return {
    async start(route = '/') {
      const shell = launch(process.execPath, [
        '--input-type=module',
        '--eval',
        SHELL_SCRIPT,
        shellFile,
        join(dist, 'renderer'),
        data,
        String(port),
      ])
      const browser = launch(browserPath, browserArguments(profile))
      const [address, endpoint] = await Promise.all([shell.says(/^address (.+)$/m), browser.says(/^DevTools listening on (ws:.+)$/m)])
      const driver = await chromium.connectOverCDP(endpoint)
      running = { shell, browser, driver }
      const page = driver.contexts()[0]?.pages()[0]
      if (page === undefined) throw new Error('the browser has no page')
      await page.goto(`${address}&${route}`)
      return page
    },
    kill: stop,
    loseStore: () => rm(join(profile, 'Default', 'IndexedDB'), { recursive: true }),
    async dispose() {
      await stop('browser', 0)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function browserArguments(profile: string): string[] {
  return [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium's own sandbox cannot start as root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]
}

interface Process {
  /** The first group of the first match in what the process prints. */
  says(pattern: RegExp): Promise<string>
  kill(): void
  readonly ended: Promise<void>
}

/** A process in a group of its own, so that a kill reaches all that it started. */
function launch(command: string, args: readonly string[]): Process {
  const child = spawn(command, args, { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (printed += String(bytes)))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    ended,
    kill: () => killGroup(child),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(printed)?.[1]
          if (found !== undefined) resolve(found)
        }
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
        void ended.then(() => reject(new Error(`${command} ended: ${printed}`)))
        look()
      }),
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  else process.kill(-child.pid, 'SIGKILL')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
