/** Where a session opens: at its results once they say something, before that where the interview stopped. */
import type { LibraryEntry } from '../../stores/library-entry'

export function interviewPathOf(entry: Pick<LibraryEntry, 'id' | 'lastQuestionId'>): string {
  const start = `/s/${encodeURIComponent(entry.id)}/interview`
  return entry.lastQuestionId === null ? start : `${start}/${encodeURIComponent(entry.lastQuestionId)}`
}

export function pathOfSession(entry: Pick<LibraryEntry, 'id' | 'lastQuestionId' | 'verdict'>): string {
  return entry.verdict === null ? interviewPathOf(entry) : `/s/${encodeURIComponent(entry.id)}/results`
}
