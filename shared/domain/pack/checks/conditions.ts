/** Conditions follow the grammar of DESIGN.md and read only what exists. Profile conditions may read facts only. */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'
import type { PackView } from './pack-view'

const GATE_STATES: readonly unknown[] = ['pass', 'fail', 'unverified', 'not-required']

export const checkConditions: PackCheck = (view) => {
  const profile = (when: unknown, path: JsonPath) => checkCondition(when, path, { view, forms: PROFILE_FORMS, allowed: 'profile' })
  const pattern = (when: unknown, path: JsonPath) => checkCondition(when, path, { view, forms: PATTERN_FORMS, allowed: 'pattern' })
  const optional = (when: unknown, path: JsonPath) => (when === undefined ? [] : profile(when, path))
  return [
    ...view.pack.topicWeights.flatMap(({ when }, index) => profile(when, ['topicWeights', index, 'when'])),
    ...view.questions.flatMap(({ it, path }) => optional(it.when, [...path, 'when'])),
    ...view.gates.flatMap(({ it, path }) => optional(it.when, [...path, 'when'])),
    ...view.pack.patterns.flatMap(({ when }, index) => pattern(when, ['patterns', index, 'when'])),
  ]
}

type Fields = Readonly<Record<string, unknown>>

interface Grammar {
  readonly view: PackView
  readonly forms: Readonly<Record<string, Form>>
  readonly allowed: 'profile' | 'pattern'
}

/** Faults of one condition whose keys are exactly those of the form. */
type Form = (condition: Fields, path: JsonPath, grammar: Grammar) => Fault[]

function checkCondition(condition: unknown, path: JsonPath, grammar: Grammar): Fault[] {
  if (condition === undefined) return [{ path, name: 'missing', values: { field: 'when', expected: 'object' } }]
  if (!isObject(condition)) return [{ path, name: 'badCondition', values: { got: showValue(condition), allowed: grammar.allowed } }]
  const keys = Object.keys(condition).sort().join(' ')
  const form = Object.hasOwn(grammar.forms, keys) ? grammar.forms[keys] : undefined
  if (form === undefined) return [{ path, name: 'badCondition', values: { got: showValue(condition), allowed: grammar.allowed } }]
  return form(condition, path, grammar)
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const checkList =
  (key: 'all' | 'any'): Form =>
  (condition, path, grammar) => {
    const parts = condition[key]
    if (!Array.isArray(parts)) return [wrongType([...path, key], 'array', parts)]
    return parts.flatMap((part, index) => checkCondition(part, [...path, key, index], grammar))
  }

const checkFact = (
  condition: Fields,
  path: JsonPath,
  { view }: Grammar,
  options: readonly unknown[],
  place: (index: number) => JsonPath,
): Fault[] => {
  const known = typeof condition.fact === 'string' ? view.options.get(condition.fact) : undefined
  if (known === undefined) return [{ path: [...path, 'fact'], name: 'unknownFact', values: { id: showValue(condition.fact) } }]
  return options.flatMap((option, index): Fault[] => {
    if (known.includes(option as string)) return []
    const values = { id: showValue(option), fact: showValue(condition.fact), allowed: known.join(', ') }
    return [{ path: place(index), name: 'unknownOption', values }]
  })
}

const PROFILE_FORMS: Readonly<Record<string, Form>> = {
  all: checkList('all'),
  any: checkList('any'),
  not: (condition, path, grammar) => checkCondition(condition.not, [...path, 'not'], grammar),
  'fact is': (condition, path, grammar) => checkFact(condition, path, grammar, [condition.is], () => [...path, 'is']),
  'fact in': (condition, path, grammar) =>
    Array.isArray(condition.in)
      ? checkFact(condition, path, grammar, condition.in, (index) => [...path, 'in', index])
      : [wrongType([...path, 'in'], 'array', condition.in)],
}

const checkTopic = (topic: unknown, path: JsonPath, { view }: Grammar): Fault[] =>
  view.topicIds.has(topic as string) ? [] : [{ path: [...path, 'topic'], name: 'unknownTopic', values: { id: showValue(topic) } }]

const checkNumber = (fields: Fields, key: string, path: JsonPath, max: number): Fault[] => {
  const value = fields[key]
  if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongType([...path, key], 'number', value)]
  return value >= 0 && value <= max ? [] : [{ path: [...path, key], name: 'outOfRange', values: { got: value, min: 0, max } }]
}

const wrongType = (path: JsonPath, expected: string, got: unknown): Fault =>
  got === undefined
    ? { path, name: 'missing', values: { field: String(path.at(-1)), expected } }
    : { path, name: 'wrongType', values: { expected, got: got === null ? 'null' : Array.isArray(got) ? 'array' : typeof got } }

const onTopic =
  (bound: 'atLeast' | 'atMost'): Form =>
  (condition, path, grammar) => [...checkTopic(condition.topic, path, grammar), ...checkNumber(condition, bound, path, 4)]

const onGate =
  (relation: 'is' | 'isNot'): Form =>
  (condition, path, { view }) => {
    const { gate } = condition
    const state = condition[relation]
    const unknown: Fault[] = view.gateIds.has(gate as string)
      ? []
      : [{ path: [...path, 'gate'], name: 'unknownGate', values: { id: showValue(gate) } }]
    if (GATE_STATES.includes(state)) return unknown
    return [...unknown, { path: [...path, relation], name: 'notOneOf', values: { got: showValue(state), allowed: GATE_STATES.join(', ') } }]
  }

const onQuestion =
  (bound: 'claimedAtLeast' | 'claimedAtMost'): Form =>
  (condition, path, { view }) => {
    const { question } = condition
    const unknown: Fault[] = view.questionIds.has(question as string)
      ? []
      : [{ path: [...path, 'question'], name: 'unknownQuestion', values: { id: showValue(question) } }]
    return [...unknown, ...checkNumber(condition, bound, path, 4)]
  }

/** The forms that nest their numbers: `{emptySeats: {atLeast: 3}}`. */
const nested =
  (key: string, fields: readonly string[], check: (inner: Fields, path: JsonPath, grammar: Grammar) => Fault[]): Form =>
  (condition, path, grammar) => {
    const inner = condition[key]
    if (!isObject(inner)) return [wrongType([...path, key], 'object', inner)]
    const extra = Object.keys(inner).find((name) => !fields.includes(name))
    if (extra !== undefined)
      return [{ path: [...path, key], name: 'badCondition', values: { got: showValue(condition), allowed: grammar.allowed } }]
    return check(inner, [...path, key], grammar)
  }

const PATTERN_FORMS: Readonly<Record<string, Form>> = {
  ...PROFILE_FORMS,
  'atMost topic': onTopic('atMost'),
  'atLeast topic': onTopic('atLeast'),
  'gate is': onGate('is'),
  'gate isNot': onGate('isNot'),
  'claimedAtLeast question': onQuestion('claimedAtLeast'),
  'claimedAtMost question': onQuestion('claimedAtMost'),
  groupGap: nested('groupGap', ['topic', 'atLeast'], (inner, path, grammar) => [
    ...checkTopic(inner.topic, path, grammar),
    ...checkNumber(inner, 'atLeast', path, 4),
  ]),
  confidenceGap: nested('confidenceGap', ['atLeast', 'overAtLeast'], (inner, path) => [
    ...checkNumber(inner, 'atLeast', path, 4),
    ...checkNumber(inner, 'overAtLeast', path, 10_000),
  ]),
  emptySeats: nested('emptySeats', ['atLeast'], (inner, path) => checkNumber(inner, 'atLeast', path, 1000)),
}
