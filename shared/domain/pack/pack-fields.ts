/**
 * What a pack consists of, for comparing two languages of it: what is translated, what is the same in every language, and
 * which lists are matched by id. Fields that are not named here are another tool's and are not compared.
 */

export type FieldKind =
  /** A text: translated. */
  | { readonly kind: 'text' }
  /** A list of texts: as long in every language, each translated. */
  | { readonly kind: 'texts' }
  /** Anything else, compared whole: the same in every language. */
  | { readonly kind: 'value' }
  | { readonly kind: 'object'; readonly fields: Fields }
  /** A list of objects matched by id, in the same order. */
  | { readonly kind: 'byId'; readonly fields: Fields }
  /** A list of objects without ids, matched by place. */
  | { readonly kind: 'byPlace'; readonly fields: Fields }

export type Fields = Readonly<Record<string, FieldKind>>

const text: FieldKind = { kind: 'text' }
const texts: FieldKind = { kind: 'texts' }
const value: FieldKind = { kind: 'value' }
const object = (fields: Fields): FieldKind => ({ kind: 'object', fields })
const byId = (fields: Fields): FieldKind => ({ kind: 'byId', fields })
const byPlace = (fields: Fields): FieldKind => ({ kind: 'byPlace', fields })

const gate = object({ id: value, kind: value, when: value, title: text })
const guide = object({ opening: text, listenFor: texts, evasions: byPlace({ said: text, ask: text }), askFor: texts })
const question = {
  text,
  why: text,
  probes: texts,
  levels: texts,
  weight: value,
  depth: value,
  minutes: value,
  when: value,
  gate,
  evidence: texts,
  claims: value,
  short: text,
}
const topic = { title: text, lead: value, second: value, questions: byId(question) }
const action = {
  title: text,
  topic: value,
  owner: value,
  support: value,
  effort: value,
  weeks: value,
  after: value,
  phase: value,
  deliverable: text,
  measure: text,
  lifts: value,
  closes: value,
  claims: value,
}

export const PACK_FIELDS: Fields = {
  id: value,
  version: value,
  title: text,
  seats: byId({ title: text, group: value, quorum: value, bring: texts }),
  profile: byId({ title: text, options: byId({ title: text }) }),
  topicWeights: value,
  rolloutTopics: value,
  dimensions: byId({ title: text, topics: byId(topic), guide }),
  patterns: byId({ title: text, gist: text, kind: value, when: value, actions: value, claims: value }),
  actions: byId(action),
  thresholds: value,
  claims: byId({ kind: value, text }),
}
