/** What the scripts behind `npm start` and `npm test` say and do, run for real in small made-up projects. */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { ensureElectron, findElectron } from '../../../electron/electron-runtime.mjs'
import { findBrowser, hasDisplay } from '../../../electron/find-browser.mjs'
import { isInstalled, stampSources } from '../../../electron/source-stamp.mjs'

const root = join(import.meta.dirname, '../../..')
let project: string

interface Outcome {
  readonly code: number
  readonly out: string
  readonly said: string
}
function runScript(name: string, args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: project, env: { PATH: join(project, 'bin'), ...env }, timeout: 30_000 }
    execFile(process.execPath, [join(project, 'electron', name), ...args], options, (error, out, said) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, said }),
    )
  })
}
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(project, path, '..'), { recursive: true })
  await writeFile(join(project, path), text)
}
/** A program on the made-up PATH. */
const putProgram = async (name: string, script: string): Promise<void> => {
  await put(`bin/${name}`, `#!${process.execPath}\n${script}`)
  await chmod(join(project, 'bin', name), 0o755)
}
const lock = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } } })
const install = (version = '1.0.0') =>
  put('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version } } }))
/** Stands in for vite: says so and leaves a trace. */
const VITE = "require('node:fs').appendFileSync('built', 'x'); require('node:fs').mkdirSync('dist', { recursive: true })"

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'ready-room-test-'))
  await mkdir(join(project, 'electron'))
  for (const name of ['process-tools', 'source-stamp', 'setup', 'test', 'start', 'find-browser', 'electron-runtime', 'bench', 'check']) {
    await cp(join(root, 'electron', `${name}.mjs`), join(project, 'electron', `${name}.mjs`))
  }
  await put('package.json', '{"type":"module","version":"0.1.0"}')
  await put('package-lock.json', lock('1.0.0'))
  for (const file of ['vite.config.ts', 'tsconfig.json', 'shared/a.ts', 'renderer/a.ts', 'assets/a.json']) await put(file, '')
  await put('node_modules/vite/package.json', '{"type":"commonjs"}')
  await put('node_modules/vite/bin/vite.js', VITE)
})

const builds = async (): Promise<number> => (await readFile(join(project, 'built'), 'utf8').catch(() => '')).length

describe('installing', () => {
  test('without npm says what to install', async () => {
    expect(await runScript('setup.mjs')).toMatchObject({
      code: 1,
      out: '',
      said: expect.stringContaining('npm was not found. Install Node.js'),
    })
  })

  test('runs npm ci with everything that is needed, whatever NODE_ENV says, and says so', async () => {
    await putProgram('npm', "require('node:fs').writeFileSync('called', process.argv.slice(2).join(' '))")
    await put('bin/package.json', '{"type":"commonjs"}')
    expect((await runScript('setup.mjs', [], { NODE_ENV: 'production' })).said).toContain('Installing the dependencies')
    expect(await readFile(join(project, 'called'), 'utf8')).toMatch(/^ci --include=dev --ignore-scripts/)
  })

  test('that fails is said with its exit code', async () => {
    await putProgram('npm', 'process.exit(7)')
    expect(await runScript('setup.mjs')).toMatchObject({ code: 1, said: expect.stringContaining('exit code 7') })
  })

  test('is needed when a version differs or nothing is there, not for packages of other systems', async () => {
    expect(isInstalled(project)).toBe(false)
    await install()
    expect(isInstalled(project)).toBe(true)
    await put('package-lock.json', lock('1.0.1'))
    expect(isInstalled(project)).toBe(false)
  })
})

describe('building', () => {
  beforeEach(() => install())

  test('happens once, and again only after a source has changed', async () => {
    expect((await runScript('setup.mjs')).said).toContain('Building')
    expect((await runScript('setup.mjs')).said).not.toContain('Building')
    expect(await builds()).toBe(1)
    await put('shared/a.ts', 'changed')
    await runScript('setup.mjs')
    expect(await builds()).toBe(2)
  })

  test('that failed is not taken for done', async () => {
    await runScript('setup.mjs')
    await put('renderer/a.ts', 'broken')
    await put('node_modules/vite/bin/vite.js', 'process.exit(3)')
    expect(await runScript('setup.mjs')).toMatchObject({ code: 1, said: expect.stringContaining('The build failed (exit code 3)') })
    await put('renderer/a.ts', '')
    await put('node_modules/vite/bin/vite.js', VITE)
    await runScript('setup.mjs')
    expect(await builds()).toBe(2)
  })

  test('two starts at once build once', async () => {
    await put('node_modules/vite/bin/vite.js', `setTimeout(() => { ${VITE} }, 500)`)
    await Promise.all([runScript('setup.mjs'), runScript('setup.mjs')])
    expect(await builds()).toBe(1)
  })

  test('takes over from a build that was killed', async () => {
    await put('.cache/build.lock', '999999999')
    expect(await runScript('setup.mjs')).toMatchObject({ code: 0 })
    expect(await builds()).toBe(1)
  })

  test('a stamp follows the content and the name of every source', async () => {
    const before = stampSources(project)
    await put('assets/a.json', '1')
    const changed = stampSources(project)
    await put('assets/a.json', '')
    await rm(join(project, 'assets/a.json'))
    await put('assets/b.json', '')
    expect(new Set([before, changed, stampSources(project)]).size).toBe(3)
  })
})

describe('testing', () => {
  test('passes its arguments and the browser on, and the exit code back', async () => {
    await install()
    await put('node_modules/vitest/vitest.mjs', 'console.log(process.argv.slice(2).join(" "), process.env.CHROMIUM_PATH); process.exit(5)')
    await putProgram('chromium', '')
    const outcome = await runScript('test.mjs', ['tests/unit', '--reporter=dot'])
    expect(outcome).toMatchObject({ code: 5, out: `run tests/unit --reporter=dot ${join(project, 'bin', 'chromium')}\n` })
    expect(outcome.said).toContain('Running the tests')
  })

  test('names a CHROMIUM_PATH that does not exist', async () => {
    await install()
    expect(await runScript('test.mjs', [], { CHROMIUM_PATH: '/nowhere/chrome' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('CHROMIUM_PATH names /nowhere/chrome, which does not exist'),
    })
  })
})

describe('finding a browser', () => {
  const on = (platform: string, installed: string[], env = {}) =>
    findBrowser({ platform, env, home: '/Users/ana', exists: (path) => installed.includes(path) })

  test('takes CHROMIUM_PATH before anything else', () => {
    expect(on('darwin', ['/x/chrome'], { CHROMIUM_PATH: '/x/chrome' })?.path).toBe('/x/chrome')
  })

  test('knows where Chrome, Chromium and Edge are on Windows and macOS', () => {
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    expect(on('win32', [edge], env)).toEqual({ path: edge, name: 'Edge' })
    expect(on('win32', [edge, chrome], env)).toEqual({ path: chrome, name: 'Chrome' })
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(on('darwin', [mac])).toEqual({ path: mac, name: 'Chrome' })
    expect(on('darwin', [])).toBeNull()
  })

  test('a display is needed on Linux only', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true)
  })
})

describe("Electron's runtime", () => {
  const installer = 'node_modules/electron/install.js'

  test('is taken from the folder in ELECTRON_OVERRIDE_DIST_PATH', async () => {
    await put('own/electron', '')
    expect(findElectron(project, { ELECTRON_OVERRIDE_DIST_PATH: join(project, 'own') })).toBe(join(project, 'own', 'electron'))
    expect(await ensureElectron(project, { env: { ELECTRON_OVERRIDE_DIST_PATH: join(project, 'empty') } })).toEqual({
      reason: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH'),
    })
  })

  test('that half unpacked is not taken for whole', async () => {
    await put('node_modules/electron/dist/electron', '')
    expect(findElectron(project, {})).toBeNull()
    await put('node_modules/electron/path.txt', 'electron')
    expect(findElectron(project, {})).toBe(join(project, 'node_modules/electron/dist/electron'))
  })

  test('that cannot be fetched is not tried again at the next start, but after a day or when asked to', async () => {
    await put(installer, "require('node:fs').appendFileSync('tried', 'x'); console.error('a stack'); process.exit(1)")
    await put('node_modules/electron/package.json', '{"type":"commonjs"}')
    const tries = async () => (await readFile(join(project, 'tried'), 'utf8')).length
    expect(await ensureElectron(project, { env: {} })).toEqual({ reason: "Electron's runtime could not be fetched" })
    expect(await ensureElectron(project, { env: {} })).toEqual({ reason: expect.stringContaining('could not be fetched lately') })
    expect(await tries()).toBe(1)
    await ensureElectron(project, { env: {}, again: true })
    await ensureElectron(project, { env: {}, now: Date.now() + 25 * 3600 * 1000 })
    expect(await tries()).toBe(3)
  })

  test('that takes too long is given up', async () => {
    await put(installer, 'setInterval(() => undefined, 1000)')
    expect(await ensureElectron(project, { env: {}, timeoutMs: 300 })).toHaveProperty('reason')
  })
})
