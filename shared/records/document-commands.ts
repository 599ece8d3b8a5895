/** What a facilitator writes for the document: the decision asked, the release it leads to, risks, signatures, prose, withheld quotes. */
import type { AcceptedRisk, DecisionRequest, Edition, Prose, QuoteKey, ReleaseScope, Signatory } from '../domain/interview/session'
import { valueAt } from './apply-change'
import type { ChangeOp } from './change'
import type { SessionData } from './session-data'
import { setValue } from './set-value'

/** An empty text takes the field away. */
export function setRequestField(data: SessionData, field: keyof DecisionRequest, text: string): ChangeOp[] {
  return setHeadEntry(data, ['request'], field, textOrNull(text))
}

/** An empty text takes the field away. */
export function setScopeField(data: SessionData, field: keyof ReleaseScope, text: string): ChangeOp[] {
  return setHeadEntry(data, ['scope'], field, textOrNull(text))
}

/** null forgets the risk. */
export function setRisk(data: SessionData, id: string, risk: AcceptedRisk | null): ChangeOp[] {
  return setHeadEntry(data, ['risks'], id, risk)
}

/** null forgets the signatory. */
export function setSignatory(data: SessionData, id: string, signatory: Signatory | null): ChangeOp[] {
  return setHeadEntry(data, ['signatories'], id, signatory)
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
  return setHeadEntry(data, ['withheld', edition], quote, isWithheld ? true : null)
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

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** A field of its own in the journal: typing in it is one step to take back. What was removed meanwhile stays removed. */
function setEntryField(data: SessionData, table: 'risks' | 'signatories', id: string, field: string, after: unknown): ChangeOp[] {
  const isThere = Object.hasOwn(data.session?.head[table] ?? {}, id)
  return isThere ? setValue(data, 'sessions', data.sessionId, ['head', table, id, field], after) : []
}

/** One entry of a table in the head. The table comes with its first entry and goes with its last. */
function setHeadEntry(data: SessionData, table: readonly [string, ...string[]], name: string, value: unknown): ChangeOp[] {
  const set = (path: readonly string[], after: unknown): ChangeOp[] => setValue(data, 'sessions', data.sessionId, ['head', ...path], after)
  const entries = (path: readonly string[]): readonly string[] => {
    const known = valueAt(data, 'sessions', data.sessionId, ['head', ...path])
    return typeof known === 'object' && known !== null ? Object.keys(known) : []
  }
  const path = [...table, name]
  if (value === null) {
    // The outermost table that holds nothing else goes as a whole.
    const emptied = table.findIndex((_, depth) =>
      path.slice(depth + 1).every((step, at) => isOnly(entries(path.slice(0, depth + 1 + at)), step)),
    )
    return set(emptied < 0 ? path : path.slice(0, emptied + 1), null)
  }
  // The change names the outermost table that is not there yet, so that undo takes the whole of it away.
  const missing = table.findIndex((_, depth) => entries(path.slice(0, depth + 1)).length === 0)
  if (missing < 0) return set(path, value)
  const whole = path.slice(missing + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
  return set(path.slice(0, missing + 1), whole)
}

const isOnly = (names: readonly string[], name: string): boolean => names.length === 1 && names[0] === name
