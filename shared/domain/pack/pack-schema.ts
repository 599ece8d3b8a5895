/**
 * The shape of a pack file, version 1, in two strengths of one description. The strict one is the door of the app. The
 * forgiving one puts a neutral value where something is wrong, so that the linter can go on and report everything at once.
 * Objects are loose: fields a newer minor version added are kept. Conditions stay unread here; checks/conditions reads them.
 */
import { z } from 'zod'
import { idField, optionalField, optionalList, tableField, textField, titleField, withProblem } from '../../lib/zod-fields'
import { CLAIM_KINDS, DEPTHS, PHASES } from './pack'

interface Strength {
  /** One field: as it is, or with a neutral value instead of an error. */
  readonly field: <S extends z.ZodType>(schema: S, neutral: z.output<S>) => S
  /** One object of a list: as it is, or made of neutral fields when it is no object at all. */
  readonly item: <S extends z.ZodType>(schema: S) => S
}

const STRICT: Strength = { field: (schema) => schema, item: (schema) => schema }
const FORGIVING: Strength = {
  field: (schema, neutral) => schema.catch(neutral as never) as unknown as typeof schema,
  item: (schema) => schema.catch(() => schema.parse({}) as never) as unknown as typeof schema,
}

function buildPackSchema({ field, item }: Strength) {
  const id = () => field(idField, '')
  const title = () => field(titleField, '')
  const text = () => field(textField, '')
  /** Explains something but decides nothing: a pack without it opens, and the linter asks for it. */
  const explanation = () =>
    field(
      optionalField(textField).transform((given) => given ?? ''),
      '',
    )
  const ids = () => field(optionalList(id(), 500), [])
  const texts = () => field(optionalList(text(), 100), [])
  const amount = (max: number) => field(z.number().gt(0).max(max), 1)
  const estimate = (max: number) => item(z.looseObject({ min: amount(max), likely: amount(max), max: amount(max) }))
  const list = <S extends z.ZodType>(schema: S, max: number) => field(z.array(item(schema)).max(max), [])

  const seat = z.looseObject({
    id: id(),
    title: title(),
    group: id(),
    quorum: field(z.boolean(), false),
    bring: field(optionalField(z.array(text()).max(100)), undefined),
  })
  const option = z.looseObject({ id: id(), title: title() })
  const fact = z.looseObject({ id: id(), title: title(), options: list(option, 100) })
  const topicWeight = z.looseObject({ topic: id(), factor: field(z.number().gt(0).max(100), 1), when: optionalField(z.unknown()) })
  const gate = z.looseObject({
    id: id(),
    kind: field(z.enum(['foundation', 'launch']), 'launch'),
    when: optionalField(z.unknown()),
    title: field(optionalField(titleField), undefined),
  })
  const levels = field(z.array(text()), []).refine((list) => list.length === 5, withProblem('notFiveLevels'))
  const question = z.looseObject({
    id: id(),
    text: text(),
    why: explanation(),
    probes: texts(),
    levels: field(levels, []),
    weight: field(z.literal([1, 2, 3]), 1),
    depth: field(z.enum(DEPTHS), 'express'),
    minutes: amount(480),
    when: optionalField(z.unknown()),
    gate: optionalField(item(gate)),
    evidence: texts(),
    claims: ids(),
    short: field(optionalField(titleField), undefined),
  })
  const topic = z.looseObject({ id: id(), title: title(), lead: ids(), second: ids(), questions: list(question, 500) })
  const evasion = z.looseObject({ said: text(), ask: text() })
  const guide = z.looseObject({ opening: text(), listenFor: texts(), evasions: list(evasion, 100), askFor: texts() })
  const dimension = z.looseObject({ id: id(), title: title(), topics: list(topic, 200), guide: optionalField(item(guide)) })
  const claim = z.looseObject({ id: id(), kind: field(z.enum(CLAIM_KINDS), 'practice'), text: text() })
  const pattern = z.looseObject({
    id: id(),
    title: title(),
    gist: explanation(),
    kind: field(z.enum(['cause', 'symptom']), 'symptom'),
    when: optionalField(z.unknown()),
    actions: ids(),
    claims: ids(),
  })
  const action = z.looseObject({
    id: id(),
    title: title(),
    topic: id(),
    owner: id(),
    support: ids(),
    effort: estimate(5000),
    weeks: estimate(520),
    after: ids(),
    phase: field(z.enum(PHASES), 'scale'),
    deliverable: explanation(),
    measure: explanation(),
    lifts: ids(),
    closes: ids(),
    claims: ids(),
  })
  return z.looseObject({
    format: z.literal('ready-room/pack'),
    formatVersion: z.literal(1),
    id: id(),
    version: id(),
    language: field(
      z.string().refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag), withProblem('badLanguage')),
      'en',
    ),
    title: title(),
    seats: list(seat, 200),
    profile: list(fact, 200),
    topicWeights: field(optionalList(item(topicWeight), 500), []),
    rolloutTopics: ids(),
    dimensions: list(dimension, 50),
    patterns: list(pattern, 500),
    actions: list(action, 1000),
    thresholds: field(
      optionalField(tableField(field(z.number(), Number.NaN))).transform((table) => table ?? {}),
      {},
    ),
    claims: optionalField(list(claim, 2000)),
  })
}

export const packSchema = buildPackSchema(STRICT)
export const forgivingPackSchema = buildPackSchema(FORGIVING)
