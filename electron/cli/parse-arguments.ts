/** Words on the command line → command, files and options; strict, because a mistyped option must not change a result silently. */
import { parseArgs } from 'node:util'
import { ok } from '../../shared/lib/result'
import { type CliIo, type CliResult, fail } from './cli-io'

/** Which options a command knows, and whether they carry a value; `values` may be given several times. */
export type OptionTable = Readonly<Record<string, 'value' | 'values' | 'flag'>>

export interface Arguments {
  readonly command: string
  readonly files: readonly string[]
  /** Flags have the value ''. */
  readonly options: ReadonlyMap<string, string>
  /** The values of the options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>
}

export function parseArguments(command: string, argv: readonly string[], table: OptionTable, io: CliIo): CliResult<Arguments> {
  const types = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  )
  const { tokens } = parseArgs({ args: [...argv], options: types, strict: false, allowPositionals: true, tokens: true })
  const files: string[] = []
  const options = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = token.rawName
    const kind = Object.hasOwn(table, token.name) && option.startsWith('--') ? table[token.name] : undefined
    if (kind === undefined) return fail(io, 'cli.unknownOption', { command, option })
    if (kind !== 'flag' && (token.value === undefined || token.value === '')) return fail(io, 'cli.optionNeedsValue', { option })
    if (kind === 'flag' && token.value !== undefined) return fail(io, 'cli.optionTakesNoValue', { option })
    if (kind === 'values') {
      lists.set(token.name, [...(lists.get(token.name) ?? []), token.value ?? ''])
      continue
    }
    if (options.has(token.name)) return fail(io, 'cli.repeatedOption', { option })
    options.set(token.name, token.value ?? '')
  }
  return files.length === 0 ? fail(io, 'cli.noFile', { command }) : ok({ command, files, options, lists })
}

/** The file of a command that takes exactly one. */
export function onlyFile({ command, files }: Arguments, io: CliIo): CliResult<string> {
  const [file = ''] = files
  return files.length === 1 ? ok(file) : fail(io, 'cli.oneFileOnly', { command, count: files.length })
}
