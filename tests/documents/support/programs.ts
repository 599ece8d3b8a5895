/** Other people's programs, run on our files. What is not installed is known before the first test, so that tests can say so. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findOnPath } from '../../../electron/process-tools.mjs'
import { folder } from './made'

const execute = promisify(execFile)
const MOST_OUTPUT = 64 * 1024 * 1024

export const lacks = (program: string): boolean => findOnPath([program]) === null

/** @returns standard output; rejects unless the program ends with 0 */
export const run = async (program: string, ...args: readonly string[]): Promise<string> =>
  (await execute(program, [...args], { maxBuffer: MOST_OUTPUT })).stdout

/** Both outputs and the exit code, whatever it is. */
export function tryRun(program: string, ...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
  return { code: status, output: `${stdout}${stderr}` }
}

export const textOfPdf = (path: string): Promise<string> => run('pdftotext', path, '-')

/** LibreOffice once for all files, with a profile of its own. @returns the folder of what it made */
export async function convert(files: readonly string[], to: string, ...options: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(folder, 'converted-'))
  const profile = await mkdtemp(join(folder, 'profile-'))
  await run(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    '--headless',
    ...options,
    '--convert-to',
    to,
    '--outdir',
    out,
    ...files,
  )
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  return out
}
