/** What every file of ours starts with: which kind it is, and in which version it was written. */
import { english } from '../i18n/english'
import { createReport, type ProblemName, showValue } from '../i18n/problem-report'
import type { Translator } from '../i18n/translate'
import type { Problem } from './result'

export type FileFormat = 'ready-room/pack' | 'ready-room/session'

const MISTAKEN_FOR: Readonly<Record<FileFormat, { readonly format: FileFormat; readonly problem: ProblemName }>> = {
  'ready-room/session': { format: 'ready-room/pack', problem: 'packInsteadOfSession' },
  'ready-room/pack': { format: 'ready-room/session', problem: 'sessionInsteadOfPack' },
}

/** The one problem that makes reading on pointless; null when the file is of this kind and of a version we know. */
export function checkHeader(json: unknown, format: FileFormat, version: number, translator: Translator = english()): Problem | null {
  const report = createReport(translator)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return report([], 'notAnObject', { format })
  const head = json as Readonly<Record<string, unknown>>
  const mistaken = MISTAKEN_FOR[format]
  if (head.format === mistaken.format) return report(['format'], mistaken.problem)
  if (head.format === undefined) return report(['format'], 'noFormat', { format })
  if (head.format !== format) return report(['format'], 'otherFormat', { format, got: showValue(head.format) })
  if (typeof head.formatVersion === 'number' && head.formatVersion > version)
    return report(['formatVersion'], 'newerVersion', { got: String(head.formatVersion), version })
  if (head.formatVersion !== version)
    return report(['formatVersion'], 'unknownVersion', { got: showValue(head.formatVersion ?? null), version })
  return null
}
