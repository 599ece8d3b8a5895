/** What a facilitator writes for the document: the decision asked, the release it leads to, risks, signatures, prose, withheld quotes. */
import {
  type AcceptedRisk,
  type DecisionRequest,
  EDITIONS,
  type Edition,
  type Prose,
  type QuoteKey,
  type ReleaseScope,
  type Signatory,
} from '../domain/interview/session'
import type { ChangeOp } from './change'
import { type Command, inTurn } from './in-turn'
import { storedQuoteKey } from './loose-notes'
import type { SessionData } from './session-data'
import { setEntry } from './set-entry'
import { setValue } from './set-value'
import { textOrNull } from './text-or-null'

/** An empty text takes the field away. */
export function setRequestField(data: SessionData, field: keyof DecisionRequest, text: string): ChangeOp[] {
  return setEntry(data, ['head', 'request'], field, textOrNull(text))
}

/** An empty text takes the field away. */
export function setScopeField(data: SessionData, field: keyof ReleaseScope, text: string): ChangeOp[] {
  return setEntry(data, ['head', 'scope'], field, textOrNull(text))
}

/** null forgets the risk. */
export function setRisk(data: SessionData, id: string, risk: AcceptedRisk | null): ChangeOp[] {
  return setEntry(data, ['head', 'risks'], id, risk)
}

/** null forgets the signatory. */
export function setSignatory(data: SessionData, id: string, signatory: Signatory | null): ChangeOp[] {
  return setEntry(data, ['head', 'signatories'], id, signatory)
}

/** One field of a risk that is there; an empty text takes it away, but for what the risk is. */
export function setRiskField(data: SessionData, id: string, field: keyof AcceptedRisk, text: string): ChangeOp[] {
  return setEntryField(data, 'risks', id, field, field === 'text' ? text : textOrNull(text))
}

/** One field of a signatory that is there; an empty role goes, an empty name stays. */
export function setSignatoryField(data: SessionData, id: string, field: keyof Signatory, text: string): ChangeOp[] {
  return setEntryField(data, 'signatories', id, field, field === 'name' ? text : textOrNull(text))
}

/** Whether an edition leaves a quote out. */
export function setWithheld(data: SessionData, edition: Edition, quote: QuoteKey, isWithheld: boolean): ChangeOp[] {
  const stored = storedQuoteKey(data, quote)
  if (isWithheld) return setEntry(data, ['head', 'withheld', edition], stored, true)
  // A session may know the quote by either name.
  return inTurn(
    data,
    ...[stored, quote].map(
      (key): Command =>
        (now) =>
          setEntry(now, ['head', 'withheld', edition], key, null),
    ),
  )
}

/** Where an edition withholds one of these quotes, it withholds `to` as well: a text that says the same. */
export function carryWithheld(data: SessionData, from: readonly QuoteKey[], to: QuoteKey): ChangeOp[] {
  const withheld = data.session?.head.withheld ?? {}
  const editions = EDITIONS.filter((edition) => from.some((key) => Object.hasOwn(withheld[edition] ?? {}, key)))
  return inTurn(
    data,
    ...editions.map(
      (edition): Command =>
        (now) =>
          setEntry(now, ['head', 'withheld', edition], to, true),
    ),
  )
}

/** For quotes that are no more: what is said there later is another text. */
export function forgetWithheld(data: SessionData, quotes: readonly QuoteKey[]): ChangeOp[] {
  const entries = EDITIONS.flatMap((edition) => quotes.map((quote) => [edition, quote] as const))
  return inTurn(
    data,
    ...entries.map(
      ([edition, quote]): Command =>
        (now) =>
          setEntry(now, ['head', 'withheld', edition], quote, null),
    ),
  )
}

/** A text the facilitator writes into a section of the document; an empty one takes it away. */
export function setProse(data: SessionData, section: string, text: string): ChangeOp[] {
  const known = proseOfSection(data, section)
  const after = textOrNull(text)
  if (known !== undefined) return setValue(data, 'prose', known.id, after === null ? [] : ['text'], after)
  return after === null ? [] : setValue(data, 'prose', section, [], { id: section, section, text: after })
}

/** Whose words a section's text is; empty for nobody's in particular. Without a text there is nothing to sign. */
export function setProseBy(data: SessionData, section: string, by: string): ChangeOp[] {
  const known = proseOfSection(data, section)
  return known === undefined ? [] : setValue(data, 'prose', known.id, ['by'], textOrNull(by))
}

const proseOfSection = (data: SessionData, section: string): Prose | undefined =>
  Object.values(data.prose).find((prose) => prose.section === section)

/** A field of its own in the journal: typing in it is one step to take back. What was removed meanwhile stays removed. */
function setEntryField(data: SessionData, table: 'risks' | 'signatories', id: string, field: string, after: unknown): ChangeOp[] {
  const isThere = Object.hasOwn(data.session?.head[table] ?? {}, id)
  return isThere ? setValue(data, 'sessions', data.sessionId, ['head', table, id, field], after) : []
}
