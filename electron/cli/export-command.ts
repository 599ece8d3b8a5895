/** `export FILE --format pdf --edition full --out FOLDER [--pack FILE] [--lang en]`: the document of a session, written into a folder. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ok } from '../../shared/lib/result'
import { nodeFileSystem } from '../services/files/node-file-system'
import { safeFileName } from '../services/files/safe-file-name'
import { writeFileSafely } from '../services/files/write-file-safely'
import { ShellFailure } from '../services/shell-failure'
import { type CliIo, type CliOutput, type CliResult, fail } from './cli-io'
import { type Arguments, type OptionTable, onlyFile, parseArguments } from './parse-arguments'
import { errorCode } from './read-input'
import { readSessions } from './read-session'
import { renderSessionPdf } from './render-session-pdf'

const OPTIONS: OptionTable = { format: 'value', edition: 'value', out: 'value', lang: 'value', pack: 'value' }
const REQUIRED = ['format', 'edition', 'out'] as const
const FORMATS: readonly string[] = ['pdf']
const EDITIONS: readonly string[] = ['full']
const LANGUAGES: readonly string[] = ['en']

export async function runExport(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('export', argv, OPTIONS, io)
  if (!args.ok) return args
  const wrong = checkOptions(args.value, io)
  if (!wrong.ok) return wrong
  const file = onlyFile(args.value, io)
  if (!file.ok) return file
  const { options } = args.value
  const checked = await readSessions([file.value], { packFile: options.get('pack'), language: options.get('lang') }, io)
  if (!checked.ok) return checked
  const [first] = checked.value
  if (first === undefined) throw new Error('a checked file without a session')
  const folder = resolve(io.cwd, options.get('out') ?? '')
  const bytes = await renderSessionPdf(first, io)
  const { title, initiative } = first.session.session
  const path = join(folder, safeFileName(`${initiative.trim() || title} – ${options.get('edition')}`, 'pdf'))
  return write(folder, path, bytes, io)
}

/** Says what is not available before anything is read. */
function checkOptions({ command, options }: Arguments, io: CliIo): CliResult<null> {
  const missing = REQUIRED.find((name) => !options.has(name))
  if (missing !== undefined) return fail(io, 'cli.missingOption', { command, option: `--${missing}` })
  const formats = (options.get('format') ?? '').split(',').map((name) => name.trim())
  const format = formats.find((name) => !FORMATS.includes(name))
  if (format !== undefined) return fail(io, 'cli.formatNotAvailable', { format })
  const edition = options.get('edition') ?? ''
  if (!EDITIONS.includes(edition)) return fail(io, 'cli.editionNotAvailable', { edition })
  const language = options.get('lang') ?? 'en'
  return LANGUAGES.includes(language) ? ok(null) : fail(io, 'cli.languageNotAvailable', { language, known: LANGUAGES.join(', ') })
}

async function write(folder: string, path: string, bytes: Uint8Array, io: CliIo): Promise<CliResult<CliOutput>> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(io, 'cli.folderUnusable', { folder, code: errorCode(error) })
  }
  try {
    await writeFileSafely(nodeFileSystem, path, bytes)
    return ok({ text: `${path}\n`, exitCode: 0 })
  } catch (error) {
    if (error instanceof ShellFailure) return fail(io, 'cli.writeFailed', { file: path, reason: error.message })
    throw error
  }
}
