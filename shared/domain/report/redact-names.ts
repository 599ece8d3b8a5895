/** Takes the names of participants out of what people wrote, for documents without names. */
import type { ReleaseScope, Session, SessionHead } from '../interview/session'

/** Shorter parts of a name are too often ordinary words. */
const SHORTEST_PART = 3

/** Replaces names in a text. */
type NameCleaner = (text: string) => string

/**
 * Takes the names of those who took part out of a text: whole names and their capitalised parts. Names of other people cannot be known here.
 * @param standIn what stands for a participant, by id
 */
export function nameRemover(session: Session, standIn: (participantId: string) => string): NameCleaner {
  const patterns = session.participants.flatMap(({ id, name }) => {
    const parts = name.split(/[\s,.]+/).filter((part) => part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part))
    const words = [...new Set([name.trim(), ...parts])].filter((word) => word !== '').sort((a, b) => b.length - a.length)
    if (words.length === 0) return []
    const find = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    return [{ find, stand: `[${standIn(id)}]` }]
  })
  return (text) => patterns.reduce((soFar, { find, stand }) => soFar.replace(find, () => stand), text)
}

/**
 * A copy of the session whose free text (answers' notes, reasons and dissent, notes, decisions, parked items, prose, evidence, the
 * decision asked, the scope of the release, accepted risks) names nobody who took part.
 * @param clean see nameRemover
 */
export function redactNames(session: Session, clean: NameCleaner): Session {
  const maybe = (text: string | undefined): string | undefined => (text === undefined ? undefined : clean(text))
  return {
    ...session,
    session: redactHead(session.session, clean),
    agreed: session.agreed.map((answer) => ({
      ...answer,
      note: maybe(answer.note),
      dissent: maybe(answer.dissent),
      reason: maybe(answer.reason),
      answer: answer.answer.state === 'not-applicable' ? { ...answer.answer, reason: clean(answer.answer.reason) } : answer.answer,
      evidenceRef:
        answer.evidenceRef === undefined
          ? undefined
          : { ...answer.evidenceRef, title: clean(answer.evidenceRef.title), place: maybe(answer.evidenceRef.place) },
    })),
    notes: session.notes.map((note) => ({ ...note, text: clean(note.text) })),
    decisions: session.decisions.map((decision) => ({ ...decision, text: clean(decision.text) })),
    parked: session.parked.map((item) => ({ ...item, text: clean(item.text) })),
    prose: session.prose.map((prose) => ({ ...prose, text: clean(prose.text) })),
  }
}

function redactHead(head: SessionHead, clean: NameCleaner): SessionHead {
  const { request, scope, risks } = head
  return {
    ...head,
    ...(request?.ask === undefined ? {} : { request: { ...request, ask: clean(request.ask) } }),
    ...(scope === undefined ? {} : { scope: cleanAll(scope, clean) }),
    ...(risks === undefined
      ? {}
      : { risks: Object.fromEntries(Object.entries(risks).map(([id, risk]) => [id, { ...risk, text: clean(risk.text) }])) }),
  }
}

const cleanAll = (scope: ReleaseScope, clean: NameCleaner): ReleaseScope =>
  Object.fromEntries(Object.entries(scope).map(([field, text]) => [field, typeof text === 'string' ? clean(text) : text]))

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
