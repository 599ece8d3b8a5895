/** `check-pack FILE [--json]`: the linter for pack writers. */
import { checkPack } from '../../shared/domain/pack/check-pack'
import { ok, type Problem } from '../../shared/lib/result'
import type { CliIo, CliOutput, CliResult } from './cli-io'
import { type OptionTable, onlyFile, parseArguments } from './parse-arguments'
import { readJson } from './read-input'

const OPTIONS: OptionTable = { json: 'flag' }
const EXIT_PROBLEMS = 1

export async function runCheckPack(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('check-pack', argv, OPTIONS, io)
  if (!args.ok) return args
  const file = onlyFile(args.value, io)
  if (!file.ok) return file
  const json = await readJson(file.value, io)
  if (!json.ok) return json
  const problems = checkPack(json.value, io.translator)
  const text = args.value.options.has('json') ? `${JSON.stringify(problems, null, 2)}\n` : describe(file.value, problems, io)
  return ok({ text, exitCode: problems.length === 0 ? 0 : EXIT_PROBLEMS })
}

function describe(file: string, problems: readonly Problem[], { translator: { t } }: CliIo): string {
  if (problems.length === 0) return `${t('cli.packIsFine', { file })}\n`
  const lines = problems.map(({ path, message, fix }) =>
    t('cli.packProblem', { path: path === '' ? t('cli.wholeFile') : path, message, fix }),
  )
  return `${[...lines, t('cli.packProblemCount', { file, count: problems.length })].join('\n')}\n`
}
