/** `analyse FILE… [--pack FILE]`: the whole arithmetic, one line of JSON per session. */
import { analyse } from '../../shared/domain/analyse'
import { ok } from '../../shared/lib/result'
import type { CliIo, CliOutput, CliResult } from './cli-io'
import { type OptionTable, parseArguments } from './parse-arguments'
import { readSessions } from './read-session'

const OPTIONS: OptionTable = { pack: 'value' }

export async function runAnalyse(argv: readonly string[], io: CliIo): Promise<CliResult<CliOutput>> {
  const args = parseArguments('analyse', argv, OPTIONS, io)
  if (!args.ok) return args
  const { files, options } = args.value
  const checked = await readSessions(files, { packFile: options.get('pack') }, io)
  if (!checked.ok) return checked
  const lines = checked.value.map(({ pack, session }) => `${JSON.stringify(analyse(pack, session))}\n`)
  return ok({ text: lines.join(''), exitCode: 0 })
}
