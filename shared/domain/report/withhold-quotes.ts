/** Leaves quotes out of an edition: the facilitator decides which words a reader gets to see. */
import type { Edition, PrivacyMode, QuoteKey, Session } from '../interview/session'

/** What a quote is called in `withheld`. */
export const quoteKey = {
  dissent: (questionId: string): QuoteKey => `dissent/${questionId}`,
  reason: (questionId: string): QuoteKey => `reason/${questionId}`,
  answerNote: (questionId: string): QuoteKey => `answer-note/${questionId}`,
  note: (id: string): QuoteKey => `note/${id}`,
  parked: (id: string): QuoteKey => `parked/${id}`,
}

export interface Quote {
  readonly key: QuoteKey
  readonly kind: 'dissent' | 'reason' | 'answer-note' | 'note' | 'parked'
  readonly text: string
  readonly questionId: string | undefined
}

/** Everything a document may quote, question by question as the session has it, then notes and parked items. */
export function listQuotes({ agreed, notes, parked }: Session): readonly Quote[] {
  const ofAnswers = agreed.flatMap(({ questionId, dissent, reason, note }): Quote[] => [
    { key: quoteKey.dissent(questionId), kind: 'dissent', text: dissent ?? '', questionId },
    { key: quoteKey.reason(questionId), kind: 'reason', text: reason ?? '', questionId },
    { key: quoteKey.answerNote(questionId), kind: 'answer-note', text: note ?? '', questionId },
  ])
  const ofNotes = notes.map(({ id, text, questionId }): Quote => ({ key: quoteKey.note(id), kind: 'note', text, questionId }))
  const ofParked = parked.map(({ id, text, questionId }): Quote => ({ key: quoteKey.parked(id), kind: 'parked', text, questionId }))
  return [...ofAnswers, ...ofNotes, ...ofParked].filter(({ text }) => text.trim() !== '')
}

/** The document that is made: its edition, and whom it may tell. */
interface WithheldFrom {
  readonly edition: Edition
  readonly privacy: PrivacyMode
}

/**
 * A copy in which the quotes the edition withholds, and without names the notes that would give somebody away, read `standIn`, so that
 * the reader sees that something was said.
 */
export function withholdQuotes(session: Session, { edition, privacy }: WithheldFrom, standIn: string): Session {
  const identifying = privacy === 'anonymous' ? session.notes.filter((note) => note.identifying === true) : []
  const left = session.session.withheld?.[edition]
  if (left === undefined && identifying.length === 0) return session
  const withheld = { ...left, ...Object.fromEntries(identifying.map(({ id }) => [quoteKey.note(id), true])) }
  const shown = (key: QuoteKey, text: string): string => (Object.hasOwn(withheld, key) && text.trim() !== '' ? standIn : text)
  const maybe = (key: QuoteKey, text: string | undefined): string | undefined => (text === undefined ? undefined : shown(key, text))
  return {
    ...session,
    agreed: session.agreed.map((answer) => ({
      ...answer,
      dissent: maybe(quoteKey.dissent(answer.questionId), answer.dissent),
      reason: maybe(quoteKey.reason(answer.questionId), answer.reason),
      note: maybe(quoteKey.answerNote(answer.questionId), answer.note),
    })),
    notes: session.notes.map((note) => ({ ...note, text: shown(quoteKey.note(note.id), note.text) })),
    parked: session.parked.map((item) => ({ ...item, text: shown(quoteKey.parked(item.id), item.text) })),
  }
}
