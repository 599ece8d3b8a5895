/** A command line inside the test: files in a folder of their own, output caught. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { runCli } from '../../../electron/cli/run-cli'
import { createTranslator } from '../../../shared/i18n/translate'

const ASSETS = fileURLToPath(new URL('../../../assets', import.meta.url))
export const SAMPLE = join(ASSETS, 'samples', 'claims-triage.session.json')

export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Files by name; anything but a string is written as JSON. */
export async function aFolder(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ready-room-cli-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

export async function cli(cwd: string, ...argv: readonly string[]): Promise<CliRun> {
  const caught = { out: '', err: '' }
  const code = await runCli(argv, {
    cwd,
    assets: ASSETS,
    version: '1.2.3',
    today: '2026-11-21',
    translator: createTranslator(),
    writeOut: (text) => {
      caught.out += text
    },
    writeError: (text) => {
      caught.err += text
    },
  })
  return { code, ...caught }
}

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))
