/**
 * `npm run pack:check`: packages the app around a stand-in for Electron, then reads back what is inside and how the fuses
 * stand. Linux only; it proves the configuration, not that the packaged app starts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainFailure, PROJECT_ROOT, run, runMain, say } from './process-tools.mjs'
import { ensureBuild, ensureDependencies } from './setup.mjs'

/** electron-builder tries a missing download again and again. Milliseconds. */
const TIMEOUT = 120_000

/** Fuse → state in the packaged program. The last one must stay on: the PDF layout engine is WebAssembly. */
const FUSES = /** @type {Record<string, string>} */ ({
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
})

/** @param {string} name of a command line program among the dependencies @param {readonly string[]} args */
const ask = (name, args) =>
  execFileSync(process.execPath, [join(PROJECT_ROOT, 'node_modules', '.bin', name), ...args], { encoding: 'utf8' })

runMain(async () => {
  await ensureDependencies()
  await ensureBuild()
  // Only now are the dependencies certain to be there.
  const { makeStubElectron } = await import('../tests/support/packaging/make-stub-electron.mjs')
  const { judgePackage } = await import('../tests/support/packaging/allowed-files.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'ready-room-pack-'))
  try {
    const { version } = createRequire(import.meta.url)('electron/package.json')
    makeStubElectron(join(folder, 'electron'), version)
    const builder = join(PROJECT_ROOT, 'node_modules', 'electron-builder', 'cli.js')
    const args = ['--linux', 'dir', `-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'out')}`]
    const code = await run(process.execPath, [builder, ...args], { timeoutMs: TIMEOUT })
    if (code !== 0) throw new PlainFailure(`electron-builder failed or took more than ${TIMEOUT / 1000} s.`)
    const packed = join(folder, 'out', 'linux-unpacked')
    const problems = [...judgePackage(listFiles(join(packed, 'resources', 'app.asar'))), ...judgeFuses(join(packed, 'ready-room'))]
    for (const problem of problems) say(problem)
    say(problems.length === 0 ? 'The package holds what it should, and the fuses are set.' : 'The package is not as it should be.')
    return problems.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** @param {string} archive @returns {string[]} its files, without the folders */
function listFiles(archive) {
  const paths = ask('asar', ['list', archive])
    .split('\n')
    .filter((path) => path !== '')
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)))
}

/** @param {string} program @returns {string[]} one sentence per fuse that stands wrong */
function judgeFuses(program) {
  const text = ask('electron-fuses', ['read', '--app', program])
  return Object.entries(FUSES)
    .filter(([fuse, state]) => !text.includes(`${fuse} is ${state}`))
    .map(([fuse, state]) => `The fuse ${fuse} is not ${state}.`)
    .concat(/undefined is Disabled|WasmTrapHandlers is Disabled/.test(text) ? ['The fuse WasmTrapHandlers is not Enabled.'] : [])
}
