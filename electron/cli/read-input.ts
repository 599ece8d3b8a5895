/** Files from the command line, through the same doors as imports in the app. Errors name the file and the place. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { JSON_LIMITS, parseJson } from '../../shared/lib/parse-json'
import { err, ok, type Problem } from '../../shared/lib/result'
import { type CliIo, type CliResult, fail } from './cli-io'

/** The text of a file. Larger files than any door accepts are refused before they are read. */
async function readText(file: string, io: CliIo): Promise<CliResult<string>> {
  try {
    const path = resolve(io.cwd, file)
    const info = await stat(path)
    if (info.isDirectory()) return fail(io, 'cli.fileIsFolder', { file })
    const megabytes = JSON_LIMITS.size / 1e6
    if (info.size > JSON_LIMITS.size) {
      const { t } = io.translator
      const problem = { path: '', message: t('problems.fileTooLarge', { megabytes }), fix: t('problems.fileTooLarge.fix') }
      return err(describeProblems(file, [problem], io))
    }
    return decode(await readFile(path), file, io)
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' ? fail(io, 'cli.fileNotFound', { file }) : fail(io, 'cli.fileUnreadable', { file, code })
  }
}

function decode(bytes: Uint8Array, file: string, io: CliIo): CliResult<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail(io, 'cli.fileNotText', { file })
  }
}

/** The parsed JSON of a file. */
export async function readJson(file: string, io: CliIo): Promise<CliResult<unknown>> {
  const text = await readText(file, io)
  if (!text.ok) return text
  const json = parseJson(text.value, {}, io.translator)
  return json.ok ? json : err(describeProblems(file, [json.error], io))
}

/** One line for what is wrong with a file: its first problem, and how many more there are. */
export function describeProblems(file: string, problems: readonly Problem[], io: CliIo): string {
  const { t } = io.translator
  const [first = { path: '', message: '', fix: '' }] = problems
  const sentence = t(first.path === '' ? 'cli.problem' : 'cli.problemAt', { file, ...first })
  return problems.length <= 1 ? sentence : t('cli.moreProblems', { sentence, count: problems.length - 1 })
}

/** The code of a system error (ENOENT and so on). Anything else is a bug and is thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
