/** `check-pack FILE [--with FILE]… [--json]`: the linter for pack writers and translators. */
import { checkPack } from '../../shared/domain/pack/check-pack'
import { comparePackLanguages } from '../../shared/domain/pack/compare-pack-languages'
import { createReport } from '../../shared/i18n/problem-report'
import { ok, type Problem } from '../../shared/lib/result'
import type { CliIo, CliOutput, CliResult } from './cli-io'
import { findLanguageFiles, type LanguageFile, readLanguageFiles } from './language-files'
import { type OptionTable, onlyFile, parseArguments } from './parse-arguments'
import { readJson } from './read-input'

const OPTIONS: OptionTable = { json: 'flag', with: 'values' }
const EXIT_PROBLEMS = 1

export async function runCheckPack(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('check-pack', argv, OPTIONS, io)
  if (!args.ok) return args
  const file = onlyFile(args.value, io)
  if (!file.ok) return file
  const json = await readJson(file.value, io)
  if (!json.ok) return json
  const named = args.value.lists.get('with')
  const others = named === undefined ? ok(await findLanguageFiles(file.value, json.value, io)) : await readLanguageFiles(named, io)
  if (!others.ok) return others
  const own = { file: file.value, problems: checkPack(json.value, io.translator) }
  const compared = others.value.map((other) => ({ file: other.file, problems: compareWith(json.value, other, io) }))
  const text = args.value.options.has('json') ? printJson(own, compared) : describe(own, compared, io)
  return ok({ text, exitCode: [own, ...compared].every(({ problems }) => problems.length === 0) ? 0 : EXIT_PROBLEMS })
}

interface CheckedFile {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** A file beside the pack that cannot be read is one problem: the pack itself is still checked. */
function compareWith(reference: unknown, { json }: LanguageFile, { translator }: CliIo): readonly Problem[] {
  if (json.ok) return comparePackLanguages(reference, json.value, translator)
  return [createReport(translator)([], 'languageUnreadable', { reason: json.error })]
}

/** One list; problems in another language's file name that file. */
function printJson(own: CheckedFile, compared: readonly CheckedFile[]): string {
  const elsewhere = compared.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })))
  return `${JSON.stringify([...own.problems, ...elsewhere], null, 2)}\n`
}

function describe(own: CheckedFile, compared: readonly CheckedFile[], io: CliIo): string {
  const { t } = io.translator
  const placeOf = ({ path }: Problem): string => (path === '' ? t('cli.wholeFile') : path)
  const here = own.problems.map((problem) => t('cli.packProblem', { ...problem, path: placeOf(problem) }))
  const elsewhere = compared.flatMap(({ file, problems }) =>
    problems.map((problem) => t('cli.packProblemIn', { ...problem, file, path: placeOf(problem) })),
  )
  const sum = ({ file, problems }: CheckedFile, fine: 'cli.packIsFine' | 'cli.packAgrees'): string =>
    problems.length === 0 ? t(fine, { file, reference: own.file }) : t('cli.packProblemCount', { file, count: problems.length })
  const sums = [sum(own, 'cli.packIsFine'), ...compared.map((other) => sum(other, 'cli.packAgrees'))]
  return `${[...here, ...elsewhere, ...sums].join('\n')}\n`
}
