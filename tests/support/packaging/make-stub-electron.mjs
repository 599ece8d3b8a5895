/**
 * A stand-in for Electron's Linux distribution: the right file names and a real fuse wire, but no Electron. It lets the
 * packaging be checked where the runtime cannot be fetched; it cannot show that the packaged app starts.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Electron looks for this text in its own program; after it come a version, a count and one digit per fuse. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** RunAsNode … WasmTrapHandlers as Electron ships them: 1 on, 0 off. */
const SHIPPED_FUSES = '101100011'

const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']
const FILES = [
  'LICENSE',
  'LICENSES.chromium.html',
  'icudtl.dat',
  'resources.pak',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'v8_context_snapshot.bin',
  'snapshot_blob.bin',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'vk_swiftshader_icd.json',
]

/** @param {string} folder emptied first @param {string} version */
export function makeStubElectron(folder, version) {
  rmSync(folder, { recursive: true, force: true })
  for (const inner of ['resources', 'locales']) mkdirSync(join(folder, inner), { recursive: true })
  const wire = Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, SHIPPED_FUSES.length]), Buffer.from(SHIPPED_FUSES)])
  const script = Buffer.from('#!/bin/sh\necho "a stand-in, not Electron" >&2; exit 69\n# ')
  for (const name of PROGRAMS) {
    writeFileSync(join(folder, name), name === 'electron' ? Buffer.concat([script, wire, Buffer.from('\n')]) : script)
    chmodSync(join(folder, name), 0o755)
  }
  for (const name of FILES) writeFileSync(join(folder, name), 'stand-in\n')
  for (const language of ['en-US', 'de', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), 'stand-in\n')
  writeFileSync(join(folder, 'version'), version)
}
