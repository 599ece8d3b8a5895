/** Which file a journal lives in. Ids come from outside, so they become names only when they are harmless ones. */
import { createHash } from 'node:crypto'

export const LIBRARY_FILE = 'library.jsonl'
const ENDING = '.jsonl'
/** Lower case only: two ids must not meet in one file on a system that ignores case. */
const HARMLESS = /^[a-z0-9][a-z0-9-]{0,63}$/
const RESERVED = /^(library|con|prn|aux|nul|com[0-9]|lpt[0-9]|h-.*)$/

/** @param sessionId null for the library */
export function journalFileName(sessionId: string | null): string {
  if (sessionId === null) return LIBRARY_FILE
  if (HARMLESS.test(sessionId) && !RESERVED.test(sessionId)) return `${sessionId}${ENDING}`
  return `h-${createHash('sha256').update(sessionId).digest('hex').slice(0, 40)}${ENDING}`
}

export const isJournalFile = (name: string): boolean => name.endsWith(ENDING) && !name.startsWith('.')
