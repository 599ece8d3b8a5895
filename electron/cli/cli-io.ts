/** Everything the command line takes from its surroundings, so that it runs inside a test as well. */
import type { MessageKey, MessageValues, Translator } from '../../shared/i18n/translate'
import { err, type Result } from '../../shared/lib/result'

export interface CliIo {
  /** Folder that relative paths start from: where the person typed the command. */
  readonly cwd: string
  /** Folder with the shipped packs and fonts. */
  readonly assets: string
  readonly version: string
  /** ISO date that documents are stamped with. */
  readonly today: string
  readonly translator: Translator
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
}

/** What a finished command has to say. Nothing is printed before it is finished. */
export interface CliOutput {
  /** Text for standard output, with its line ends. */
  readonly text: string
  readonly exitCode: number
}

/** The error is the one sentence for standard error. */
export type CliResult<T> = Result<T, string>

export const EXIT_BAD_INPUT = 2

export const fail = (io: CliIo, key: MessageKey, values?: MessageValues): Result<never, string> => err(io.translator.t(key, values))
