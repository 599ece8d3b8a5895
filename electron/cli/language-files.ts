/** The other languages of a pack: files named by the person, or those that lie beside it. */
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ok, type Result } from '../../shared/lib/result'
import type { CliIo, CliResult } from './cli-io'
import { errorCode, readJson } from './read-input'

export interface LanguageFile {
  /** As the person would name it. */
  readonly file: string
  /** The error is the one sentence about a file that lies there but cannot be read. */
  readonly json: Result<unknown, string>
}

const LANGUAGE_FILE = /^pack\.[A-Za-z0-9-]+\.json$/

/** Files named by the person must be readable. */
export async function readLanguageFiles(files: readonly string[], io: CliIo): Promise<CliResult<readonly LanguageFile[]>> {
  const found: LanguageFile[] = []
  for (const file of files) {
    const json = await readJson(file, io)
    if (!json.ok) return json
    found.push({ file, json })
  }
  return ok(found)
}

/** `pack.<lang>.json` in the same folder, in the order of their names; those of another pack are none of its languages. */
export async function findLanguageFiles(file: string, pack: unknown, io: CliIo): Promise<readonly LanguageFile[]> {
  const id = idOf(pack)
  const names = (await listFolder(dirname(resolve(io.cwd, file)))).filter((name) => LANGUAGE_FILE.test(name) && name !== basename(file))
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const sibling = join(dirname(file), name)
      return { file: sibling, json: await readJson(sibling, io) }
    }),
  )
  return read.filter(({ json }) => !json.ok || (id !== undefined && idOf(json.value) === id))
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // A folder whose files may be read but not listed: then nothing lies beside the file, as far as one can see.
    errorCode(error)
    return []
  }
}

const idOf = (pack: unknown): unknown => (typeof pack === 'object' && pack !== null && 'id' in pack ? pack.id : undefined)
