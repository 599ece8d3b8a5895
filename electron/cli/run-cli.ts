/** The command line as a function: words in, exit code out. */
import { showValue } from '../../shared/i18n/problem-report'
import { runAnalyse } from './analyse-command'
import { runCheckPack } from './check-pack-command'
import { type CliIo, type CliOutput, type CliResult, EXIT_BAD_INPUT } from './cli-io'
import { runExport } from './export-command'
import { runSchedule } from './schedule-command'

type Command = (argv: readonly string[], io: CliIo) => Promise<CliResult<CliOutput>>

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['analyse', runAnalyse],
  ['export', runExport],
  ['check-pack', runCheckPack],
  ['schedule', runSchedule],
])

/**
 * @param argv the words after `--`
 * @returns 0 done, 1 the pack has problems, 2 bad input: then one line on standard error, nothing on standard output
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const { t } = io.translator
  const complain = (sentence: string): number => {
    io.writeError(`${sentence.replace(/\s*\n\s*/g, ' ')}\n`)
    return EXIT_BAD_INPUT
  }
  const [name, ...rest] = argv
  const words = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length)
  if (words.includes('--help') || words.includes('-h')) return print(t('cli.help'), io)
  if (name === '--version') return print(`${io.version}\n`, io)
  if (name === undefined) return complain(t('cli.noCommand'))
  const command = COMMANDS.get(name)
  if (command === undefined) return complain(t('cli.unknownCommand', { command: showValue(name) }))
  const result = await command(rest, io)
  if (!result.ok) return complain(result.error)
  io.writeOut(result.value.text)
  return result.value.exitCode
}

function print(text: string, io: CliIo): number {
  io.writeOut(text)
  return 0
}
