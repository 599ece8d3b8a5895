/**
 * Notes to questions without an answer. The session file has them among its notes, for want of an agreed answer to put them in; what is
 * withheld of them is kept under the name they have beside an answer, so that it stays withheld when one comes or goes.
 */
import type { QuoteKey, SessionHead } from '../domain/interview/session'
import { quoteKey } from '../domain/report/withhold-quotes'
import type { SessionData } from './session-data'

interface LooseNote {
  readonly id: string
  readonly text: string
  readonly questionId: string
}

export function looseNotes({ answers, notes }: Pick<SessionData, 'answers' | 'notes'>): readonly LooseNote[] {
  return Object.values(answers).flatMap(({ questionId, answer, note }) => {
    if (answer !== undefined || note === undefined) return []
    let id = `note-${questionId}`
    while (Object.hasOwn(notes, id)) id = `${id}-1`
    return [{ id, text: note, questionId }]
  })
}

/** Under which name a quote of the session file is withheld. */
export function storedQuoteKey(data: SessionData, key: QuoteKey): QuoteKey {
  const loose = looseNotes(data).find(({ id }) => quoteKey.note(id) === key)
  return loose === undefined ? key : quoteKey.answerNote(loose.questionId)
}

/** The head as the session file has it: it withholds loose notes where they stand there. */
export function headInFile(head: SessionHead, loose: readonly LooseNote[]): SessionHead {
  const names = new Map(loose.map(({ id, questionId }) => [quoteKey.answerNote(questionId), quoteKey.note(id)]))
  const editions = Object.entries(head.withheld ?? {})
  if (!editions.some(([, keys]) => Object.keys(keys).some((key) => names.has(key)))) return head
  const renamed = editions.map(([edition, keys]) => [
    edition,
    Object.fromEntries(Object.keys(keys).map((key) => [names.get(key) ?? key, true])),
  ])
  return { ...head, withheld: Object.fromEntries(renamed) }
}
