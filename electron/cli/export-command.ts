/** `export FILE --format pdf,html --edition brief,full --out FOLDER [--pack FILE] [--branding FILE]`: the documents of a session, written into a folder. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CSV_PRESETS, isCsvPreset, PRESET_DECLARATIONS } from '../../renderer/exports/csv/presets'
import { describeLost } from '../../renderer/exports/describe-lost'
import { FORMATS, type Format, isFormat } from '../../renderer/exports/format'
import { EDITIONS, type Edition } from '../../shared/domain/interview/session'
import type { RegisterColumn } from '../../shared/domain/report/register'
import { translatorIn } from '../../shared/i18n/every-language'
import { LANGUAGES, languageOf } from '../../shared/i18n/languages'
import { ok } from '../../shared/lib/result'
import { nodeFileSystem } from '../services/files/node-file-system'
import { safeFileName } from '../services/files/safe-file-name'
import { writeFileSafely } from '../services/files/write-file-safely'
import { ShellFailure } from '../services/shell-failure'
import { type CliIo, type CliOutput, type CliResult, fail } from './cli-io'
import { type Arguments, type OptionTable, onlyFile, parseArguments } from './parse-arguments'
import { readBrandingFile } from './read-branding'
import { errorCode } from './read-input'
import { readSessions } from './read-session'
import { type ExportChoice, type RenderedFile, renderSession } from './render-session'

const OPTIONS: OptionTable = {
  format: 'value',
  edition: 'value',
  out: 'value',
  lang: 'value',
  pack: 'value',
  preset: 'value',
  branding: 'value',
}
const REQUIRED = ['format', 'edition', 'out'] as const

export async function runExport(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('export', argv, OPTIONS, io)
  if (!args.ok) return args
  const choice = checkOptions(args.value, io)
  if (!choice.ok) return choice
  const file = onlyFile(args.value, io)
  if (!file.ok) return file
  const { options } = args.value
  const checked = await readSessions([file.value], { packFile: options.get('pack'), language: options.get('lang') }, io)
  if (!checked.ok) return checked
  const [first] = checked.value
  if (first === undefined) throw new Error('a checked file without a session')
  const branding = await readBrandingFile(options.get('branding'), io)
  if (!branding.ok) return branding
  // A pack of the client's own is printed in its language where we speak it.
  const language = languageOf(options.get('lang') ?? first.pack.language) ?? 'en'
  const rendered = await renderSession(first, { ...choice.value, branding: branding.value }, { ...io, translator: translatorIn(language) })
  const { title, initiative } = first.session.session
  const folder = resolve(io.cwd, options.get('out') ?? '')
  const written = await write(folder, initiative.trim() || title, rendered, io)
  if (written.ok) sayWhatIsDropped(choice.value, io)
  return written
}

type Asked = Omit<ExportChoice, 'branding'>

/** On standard error, because it is no result: what the tool a CSV file is meant for will not take. */
function sayWhatIsDropped({ formats, preset }: Asked, { translator: { t, list }, writeError }: CliIo): void {
  const { dropped, asText } = PRESET_DECLARATIONS[preset]
  if (!formats.includes('csv') || dropped.length + asText.length === 0) return
  const names = (columns: readonly RegisterColumn[]): string => list(columns.map((column) => t(`report.action.${column}`)))
  writeError(`${t('cli.presetDrops', { preset, dropped: names(dropped), asText: names(asText) })}\n`)
}

/** Says what is not available before anything is read. */
function checkOptions({ command, options }: Arguments, io: CliIo): CliResult<Asked> {
  const missing = REQUIRED.find((name) => !options.has(name))
  if (missing !== undefined) return fail(io, 'cli.missingOption', { command, option: `--${missing}` })
  const formats = readFormats(options.get('format') ?? '', io)
  if (!formats.ok) return formats
  const editions = readEditions(options.get('edition') ?? '', io)
  if (!editions.ok) return editions
  const language = options.get('lang') ?? 'en'
  if (!(LANGUAGES as readonly string[]).includes(language))
    return fail(io, 'cli.languageNotAvailable', { language, known: LANGUAGES.join(', ') })
  const preset = options.get('preset') ?? 'plain'
  if (!isCsvPreset(preset)) return fail(io, 'cli.presetNotAvailable', { preset, known: CSV_PRESETS.join(', ') })
  if (options.has('preset') && !formats.value.includes('csv')) return fail(io, 'cli.presetNeedsCsv')
  return ok({ formats: formats.value, editions: editions.value, preset })
}

/** `pdf,html`: each format once, in the order given. */
function readFormats(text: string, io: CliIo): CliResult<readonly Format[]> {
  const names = [...new Set(text.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !isFormat(name))
  if (unknown !== undefined) return fail(io, 'cli.formatNotAvailable', { format: unknown, known: FORMATS.join(', ') })
  return ok(names.filter(isFormat))
}

/** `brief,record`: each edition once, in the order given. */
function readEditions(text: string, io: CliIo): CliResult<readonly Edition[]> {
  const names = [...new Set(text.split(',').map((name) => name.trim()))]
  const isEdition = (name: string): name is Edition => (EDITIONS as readonly string[]).includes(name)
  const unknown = names.find((name) => !isEdition(name))
  if (unknown !== undefined) return fail(io, 'cli.editionNotAvailable', { edition: unknown, known: EDITIONS.join(', ') })
  return ok(names.filter(isEdition))
}

/** Each file is replaced whole or not at all; the sentence about one that cannot be written says how many already were. */
async function write(folder: string, stem: string, files: readonly RenderedFile[], io: CliIo): Promise<CliResult<CliOutput>> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return fail(io, 'cli.folderUnusable', { folder, code: errorCode(error) })
  }
  const written: string[] = []
  for (const { edition, extension, bytes, lost } of files) {
    const name = safeFileName(`${stem} – ${edition}`, extension)
    const path = join(folder, name)
    try {
      await writeFileSafely(nodeFileSystem, path, bytes)
    } catch (error) {
      if (!(error instanceof ShellFailure)) throw error
      return fail(io, 'cli.writeFailed', { file: path, reason: error.message, written: written.length })
    }
    written.push(path)
    if (lost.length > 0) io.writeError(`${io.translator.t('cli.lost', { file: name, sentence: describeLost(lost, io.translator) })}\n`)
  }
  return ok({ text: written.map((path) => `${path}\n`).join(''), exitCode: 0 })
}
