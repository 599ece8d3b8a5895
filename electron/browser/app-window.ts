/** Opens the installed browser as an app window: no tabs, no address bar, a profile of its own, nothing fetched by itself. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export interface AppWindow {
  /** Settles when the browser's process is gone; `failed` when it went at once and unhappily. */
  readonly ended: Promise<'closed' | 'handed-over' | 'failed'>
  close(): void
}

const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--no-pings',
]
/** A browser that ends sooner gave its address to one that was running already, or could not start. Milliseconds. */
const HAND_OVER_TIME = 10_000

/** @param browser path of the program */
export function openAppWindow(browser: string, url: string, profile: string): AppWindow {
  const folder = isSnap(browser) ? join(homedir(), 'snap', 'chromium', 'common', 'ready-room') : profile
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const started = process.hrtime.bigint()
  const child = spawn(browser, windowArguments(url, folder, process.getuid?.() === 0), { stdio: 'ignore' })
  const ended = new Promise<'closed' | 'handed-over' | 'failed'>((resolve) => {
    child.once('error', () => resolve('failed'))
    child.once('exit', (code) => {
      const isShort = process.hrtime.bigint() - started < BigInt(HAND_OVER_TIME) * 1_000_000n
      resolve(!isShort ? 'closed' : code === 0 ? 'handed-over' : 'failed')
    })
  })
  return {
    ended,
    close: () => {
      child.kill()
    },
  }
}

/** @param isRoot Chromium's own sandbox cannot start as root (containers); everywhere else it stays on */
export function windowArguments(url: string, profile: string, isRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1280,860',
    '--class=ready-room',
    ...QUIET_FLAGS,
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

/** A browser packed as a snap may not write to hidden folders, so its profile lies in the snap's own. */
function isSnap(browser: string): boolean {
  if (process.platform !== 'linux') return false
  try {
    const real = realpathSync(browser)
    return real.startsWith('/snap/') || real.endsWith('/snap') || readFileSync(real).subarray(0, 4096).includes('/snap/bin/')
  } catch {
    return false
  }
}
