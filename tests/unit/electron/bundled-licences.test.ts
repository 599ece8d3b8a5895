import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageFolder, readLicence } from '../../../electron/bundled-licences.mjs'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ready-room-licences-'))
  const files = {
    'src/own.js': '',
    'node_modules/@scope/kit/package.json': '{"name":"@scope/kit","version":"1.2.0","license":"MIT"}',
    'node_modules/@scope/kit/LICENSE.md': 'Permission is granted.\n',
    'node_modules/@scope/kit/esm/package.json': '{"type":"module"}',
    'node_modules/@scope/kit/esm/index.js': '',
    'node_modules/bare/package.json': '{"name":"bare","version":"0.1.0"}',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('the licences of what is bundled', () => {
  it('are those of the package a file belongs to, past nameless ones on the way', () => {
    const folder = packageFolder(join(root, 'node_modules/@scope/kit/esm/index.js?worker'))
    expect(folder).toBe(join(root, 'node_modules/@scope/kit'))
    expect(readLicence(folder ?? '')).toEqual({ name: '@scope/kit', version: '1.2.0', licence: 'MIT', text: 'Permission is granted.' })
  })

  it('leave our own files out', () => {
    expect(packageFolder(join(root, 'src/own.js'))).toBeNull()
  })

  it('say so where a package names none', () => {
    expect(readLicence(join(root, 'node_modules/bare'))).toEqual({ name: 'bare', version: '0.1.0', licence: '', text: '' })
  })
})
