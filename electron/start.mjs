/**
 * `npm start`: installs and builds what is missing, then opens Ready Room in Electron, or says in one line why not and
 * opens it in an installed browser. `npm run start:browser` takes the browser at once.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronObstacle, ensureElectron } from './electron-runtime.mjs'
import { findBrowser, hasDisplay } from './find-browser.mjs'
import { PROJECT_ROOT, runMain, say } from './process-tools.mjs'
import { ensureBuild, ensureDependencies } from './setup.mjs'

/** An Electron that ends unhappily sooner than this never showed a window. Milliseconds. */
const EARLY_END = 5000

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} exit code */
async function start(args, env) {
  await ensureDependencies({ env })
  await ensureBuild()
  // Without a display there is no window of either kind, only the address.
  if (!args.includes('--browser') && hasDisplay({ env })) {
    const reason = await openInElectron(args, env)
    if (reason === null) return 0
    say(`${reason}, so Ready Room opens in a browser of this computer instead.`)
  }
  return openInBrowser(env)
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<string | null>} why it did not open; null when it did */
async function openInElectron(args, env) {
  const obstacle = electronObstacle()
  if (obstacle !== null) return obstacle
  const electron = await ensureElectron(PROJECT_ROOT, { env, again: args.includes('--fetch') })
  if ('reason' in electron) return electron.reason
  const files = args.filter((arg) => !arg.startsWith('-')).map((file) => resolve(env.INIT_CWD ?? process.cwd(), file))
  const started = Date.now()
  const code = await runElectron(electron.path, [PROJECT_ROOT, ...files], env)
  if (code === 0 || Date.now() - started > EARLY_END) return null
  return `Electron did not start (exit code ${code})`
}

/** Ctrl-C reaches Electron by itself, which then quits; we only wait. @param {string} path @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function runElectron(path, args, env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  return new Promise((done) => {
    const child = spawn(path, [...args], { stdio: ['ignore', 'ignore', 'inherit'], env: rest })
    const isStopped = { value: false }
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        isStopped.value = true
        child.kill(signal)
      })
    }
    child.on('error', () => done(1))
    child.on('close', (code) => done(isStopped.value ? 0 : (code ?? 1)))
  })
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
async function openInBrowser(env) {
  const built = pathToFileURL(join(PROJECT_ROOT, 'dist', 'electron', 'browser-run.js')).href
  const { runBrowserShell } = await import(built)
  const browser = findBrowser({ env })
  const reason = env.READY_ROOM_NO_BROWSER
    ? 'READY_ROOM_NO_BROWSER is set.'
    : !hasDisplay({ env })
      ? 'There is no display here.'
      : browser === null
        ? 'No Chrome, Chromium or Edge was found.'
        : ''
  return runBrowserShell({
    root: join(PROJECT_ROOT, 'dist', 'renderer'),
    version: JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')).version,
    browser: reason === '' ? browser : null,
    noBrowserReason: reason,
    env,
    say,
    print: (/** @type {string} */ line) => process.stdout.write(`${line}\n`),
  })
}

runMain(async () => {
  // Whatever else still waits somewhere, the person has closed the app.
  process.exit(await start(process.argv.slice(2), process.env))
})
