/**
 * Brings a fresh clone to life: installs what the lock file names, builds what changed. Node built-ins only, because it
 * runs before anything is installed. Run directly (`npm run build`) it does both.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findNpm, isMain, PlainFailure, PROJECT_ROOT, run, runMain, runNode, say } from './process-tools.mjs'
import { isInstalled, stampSources } from './source-stamp.mjs'

/**
 * Installs the dependencies unless they are already those of the lock file.
 * @param {{ root?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function ensureDependencies({ root = PROJECT_ROOT, env = process.env } = {}) {
  if (isInstalled(root)) return
  const npm = findNpm(env)
  if (npm === null) throw new PlainFailure('npm was not found. Install Node.js with npm (20.19 or newer), then start again.')
  await withLock(join(root, '.cache', 'install.lock'), async () => {
    if (isInstalled(root)) return
    say('Installing the dependencies (once, about a minute) …')
    // Everything is a development dependency, so NODE_ENV=production must not leave it out; no package's script has to run.
    const args = [...npm.args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const code = await run(npm.command, args, { cwd: root, env, shell: npm.shell })
    if (code !== 0) throw new PlainFailure(`npm could not install the dependencies (exit code ${code}). The lines above say why.`)
  })
}

/**
 * Builds all parts into dist/ unless the last build was of the same sources. The stamp is removed first and written
 * last: a build that was interrupted is never taken for a whole one.
 * @param {{ root?: string }} [options]
 */
export async function ensureBuild({ root = PROJECT_ROOT } = {}) {
  const stampFile = join(root, 'dist', 'stamp')
  const isCurrent = (/** @type {string} */ stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  if (isCurrent(stampSources(root))) return
  await withLock(join(root, '.cache', 'build.lock'), async () => {
    const stamp = stampSources(root)
    if (isCurrent(stamp)) return
    say('Building …')
    rmSync(stampFile, { force: true })
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    // Started by a test runner, the build would inherit its NODE_ENV and ship the development React.
    const code = await runNode(vite, ['build', '--logLevel', 'warn'], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
    if (code !== 0) throw new PlainFailure(`The build failed (exit code ${code}). The lines above say why.`)
    writeFileSync(stampFile, stamp)
  })
}

/**
 * One install or build at a time: a second process waits, and takes over what a dead one left behind.
 * @param {string} file @param {() => Promise<void>} work
 */
async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  for (let told = false; !takeLock(file); told = true) {
    if (!told) say('Another start is preparing the app; waiting for it …')
    await pause(200)
  }
  try {
    await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {string} file @returns {boolean} */
function takeLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (isAbandoned(file)) rmSync(file, { force: true })
    return false
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    const text = readFileSync(file, 'utf8')
    // Empty for a moment between creation and the first write.
    if (text === '') return Date.now() - statSync(file).mtimeMs > 2000
    process.kill(Number(text), 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}

if (isMain(import.meta.url)) {
  runMain(async () => {
    await ensureDependencies()
    await ensureBuild()
    say('Built.')
    return 0
  })
}
