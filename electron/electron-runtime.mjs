/** Electron's runtime: a download of about 110 MB that the npm package fetches on first use, and that some networks refuse. */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run, say } from './process-tools.mjs'

/** Longest the download may take. Milliseconds. */
const FETCH_TIMEOUT = 180_000
/** A refused download is not tried again at every start. Milliseconds. */
const RETRY_AFTER = 24 * 3600 * 1000

const EXECUTABLES = /** @type {Record<string, string>} */ ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })

/**
 * Path of Electron's program, or null. ELECTRON_OVERRIDE_DIST_PATH names a folder with an unpacked Electron.
 * @param {string} root @param {NodeJS.ProcessEnv} [env] @returns {string | null}
 */
export function findElectron(root, env = process.env) {
  const executable = EXECUTABLES[process.platform] ?? 'electron'
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || join(root, 'node_modules', 'electron', 'dist')
  const path = join(folder, executable)
  return existsSync(path) && isComplete(root, env) ? path : null
}

/** The npm package writes path.txt last, after unpacking. @param {string} root @param {NodeJS.ProcessEnv} env */
const isComplete = (root, env) => Boolean(env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(join(root, 'node_modules', 'electron', 'path.txt'))

/**
 * Finds or fetches Electron.
 * @param {string} root
 * @param {{ env?: NodeJS.ProcessEnv, now?: number, again?: boolean, timeoutMs?: number }} [options] `again` tries although it was refused lately
 * @returns {Promise<{ path: string } | { reason: string }>} the reason is half a sentence for the person at the terminal
 */
export async function ensureElectron(root, { env = process.env, now = Date.now(), again = false, timeoutMs = FETCH_TIMEOUT } = {}) {
  const found = findElectron(root, env)
  if (found !== null) return { path: found }
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return { reason: `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron` }
  const refusedFile = join(root, '.cache', 'electron-refused')
  if (!again && existsSync(refusedFile) && now - statSync(refusedFile).mtimeMs < RETRY_AFTER) {
    return { reason: "Electron's runtime could not be fetched lately (`npm start -- --fetch` tries again)" }
  }
  say("Fetching Electron's runtime (once, about 110 MB, for at most three minutes) …")
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  // It answers a refused download with a stack; one plain line from us says as much.
  const code = await run(process.execPath, [installer], { cwd: root, env, timeoutMs, quiet: true })
  const fetched = code === 0 ? findElectron(root, env) : null
  if (fetched !== null) {
    rmSync(refusedFile, { force: true })
    return { path: fetched }
  }
  mkdirSync(dirname(refusedFile), { recursive: true })
  writeFileSync(refusedFile, '')
  return { reason: "Electron's runtime could not be fetched" }
}

/** Why Electron cannot run here at all, or null when it can. @returns {string | null} */
export function electronObstacle() {
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'Electron does not run as root'
  return null
}
