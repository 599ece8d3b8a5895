/** `npm test`: installs and builds what is missing, finds a Chromium, runs all tests. Arguments go to vitest. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { PlainFailure, PROJECT_ROOT, runMain, runNode, say } from './process-tools.mjs'
import { ensureBuild, ensureDependencies } from './setup.mjs'

const REMEDY = 'Install Chrome, Chromium or Edge, or name one in CHROMIUM_PATH, then run the tests again.'

/** @param {NodeJS.ProcessEnv} env @returns {Promise<string>} path of a browser of the Chromium family */
async function ensureChromium(env) {
  const installed = findBrowser({ env })
  if (installed !== null) return installed.path
  if (env.CHROMIUM_PATH) throw new PlainFailure(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist.`)
  const { chromium } = await import('playwright-core')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  say("No Chrome, Chromium or Edge was found; fetching Playwright's Chromium (once, about 170 MB) …")
  const installer = join(PROJECT_ROOT, 'node_modules', 'playwright-core', 'cli.js')
  const code = await runNode(installer, ['install', '--no-shell', 'chromium'], { env })
  if (code === 0 && existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new PlainFailure(`Playwright's Chromium could not be fetched. ${REMEDY}`)
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} exit code */
async function test(args, env) {
  await ensureDependencies({ env })
  await ensureBuild()
  const browser = await ensureChromium(env)
  say(`Running the tests; those that need a browser use ${browser} …`)
  const vitest = join(PROJECT_ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  return runNode(vitest, ['run', ...args], { env: { ...env, CHROMIUM_PATH: browser }, stdout: 'result' })
}

runMain(() => test(process.argv.slice(2), process.env))
