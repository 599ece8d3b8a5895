/** Builds problems out of the catalogue: `problems.<name>` is the sentence, `problems.<name>.fix` what to do about it. */
import { formatPath, type JsonPath } from '../lib/json-path'
import type { Problem } from '../lib/result'
import type { MessageKey, MessageValues, Translator } from './translate'

type NameOf<Key> = Key extends `problems.${infer Name}.fix` ? Name : never
/** Every problem the catalogue has words for. */
export type ProblemName = NameOf<MessageKey>

/** One problem, in finished sentences. */
export type Report = (path: JsonPath, name: ProblemName, values?: MessageValues) => Problem

export const createReport =
  (translator: Translator): Report =>
  (path, name, values = {}) => ({
    path: formatPath(path),
    message: translator.t(`problems.${name}`, values),
    fix: translator.t(`problems.${name}.fix`, values),
  })

const LONGEST_SHOWN = 60

/** A value from a file, made fit to stand in a sentence: on one line, short, without control characters. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN - 1)}…` : plain
}
