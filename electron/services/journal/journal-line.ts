/**
 * One line of a journal: {"seq":…,"change":{…},"sum":"…"}. The checksum covers the exact characters before it, so that
 * reading never depends on how a JSON writer orders or spells things.
 */
import { createHash } from 'node:crypto'
import type { RequestOutput } from '../../../shared/desktop/contract'
import type { Change } from '../../../shared/records/change'

/** A journal entry as the contract carries it. */
export type StoredEntry = RequestOutput<'journal:read'>['entries'][number]

const SUM_LENGTH = 16
const SUFFIX = /,"sum":"[0-9a-f]{16}"\}$/
const SUFFIX_LENGTH = ',"sum":""}'.length + SUM_LENGTH

/** The line without its line feed; JSON never contains a bare one. */
export function formatJournalLine(seq: number, change: Change): string {
  const checked = `{"seq":${seq},"change":${JSON.stringify(change)}`
  return `${checked},"sum":"${checksum(checked)}"}`
}

/** Null when the line is not exactly what was written. */
export function parseJournalLine(line: string): StoredEntry | null {
  if (!SUFFIX.test(line)) return null
  const checked = line.slice(0, -SUFFIX_LENGTH)
  if (line.slice(-SUM_LENGTH - 2, -2) !== checksum(checked)) return null
  try {
    const { seq, change } = JSON.parse(`${checked}}`) as StoredEntry
    return { seq, change }
  } catch {
    return null
  }
}

/** 64 bits of SHA-256: against torn and rotten bytes, not against forgery. */
const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, SUM_LENGTH)
