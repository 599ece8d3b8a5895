/** Random sessions for properties: every field of the session file, awkward texts and ids included. */
import fc from 'fast-check'
import { EVIDENCE_GRADES, PRIVACY_MODES, type Session } from '../../../../shared/domain/interview/session'
import { DEPTHS } from '../../../../shared/domain/pack/pack'
import { withoutUndefined } from '../../../../shared/records/json-value'

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
/** Starts with a letter: JavaScript sorts whole numbers before other keys. */
export const idArbitrary = fc
  .string({ minLength: 0, maxLength: 8 })
  .map((text) => `x${text}`)
  .filter((id) => !FORBIDDEN.has(id))
const text = fc.string({ maxLength: 30, unit: 'grapheme' })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const amount = fc.integer({ min: 0, max: 1000 })
const amounts = fc.dictionary(idArbitrary, amount, { maxKeys: 3 })

const answer = fc.oneof(
  fc.record({ state: fc.constant('level' as const), level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const) }),
  fc.constant({ state: 'unknown' as const }),
  fc.record({ state: fc.constant('not-applicable' as const), reason: text }),
)
const vote = fc.oneof(answer, fc.constant({ state: 'abstain' as const }))
const unique = <T extends { id: string }>(items: fc.Arbitrary<T>) => fc.uniqueArray(items, { selector: ({ id }) => id, maxLength: 5 })
const remark = unique(fc.record({ id: idArbitrary, text, questionId: maybe(idArbitrary) }))

export const sessionArbitrary: fc.Arbitrary<Session> = fc
  .record({
    head: fc.record({
      id: fc.constant('s1'),
      title: text,
      initiative: text,
      client: maybe(text),
      packId: fc.constant('core'),
      packVersion: fc.constant('1.0.0'),
      depth: fc.constantFrom(...DEPTHS),
      purpose: maybe(fc.constantFrom('release' as const, 'rollout' as const)),
      privacy: maybe(fc.constantFrom(...PRIVACY_MODES)),
      profile: fc.dictionary(idArbitrary, idArbitrary, { maxKeys: 4 }),
      date: fc.constant('2026-11-21'),
      planStart: maybe(fc.constant('2026-12-01')),
      thresholds: maybe(fc.record({ fixTopic: amount, coverage: amount }, { requiredKeys: [] })),
      business: maybe(
        fc.record({ currency: fc.constant('EUR'), spent: maybe(amount), benefitPerYear: maybe(amount), runCostPerYear: maybe(amount) }),
      ),
      rates: maybe(amounts),
    }),
    participants: unique(fc.record({ id: idArbitrary, name: text, seats: fc.array(idArbitrary, { maxLength: 3 }) })),
    ballots: fc.array(
      fc.record({
        questionId: idArbitrary,
        round: fc.integer({ min: 1, max: 3 }),
        answer: vote,
        hidden: maybe(fc.boolean()),
        via: maybe(text),
      }),
      { maxLength: 12 },
    ),
    agreed: fc.uniqueArray(
      fc.record({
        questionId: idArbitrary,
        answer,
        evidence: maybe(fc.constantFrom(...EVIDENCE_GRADES)),
        evidenceRef: maybe(fc.record({ title: text, place: maybe(text), date: maybe(fc.constant('2026-10-01')), seenBy: maybe(text) })),
        note: maybe(text),
        disputed: maybe(fc.boolean()),
        dissent: maybe(text),
        reason: maybe(text),
      }),
      { selector: ({ questionId }) => questionId, maxLength: 6 },
    ),
    notes: remark,
    decisions: unique(fc.record({ id: idArbitrary, text, by: maybe(text), date: maybe(fc.constant('2026-11-21')) })),
    parked: remark,
    prose: unique(fc.record({ id: idArbitrary, section: idArbitrary, text })),
    edits: unique(
      fc.record({
        id: idArbitrary,
        actionId: idArbitrary,
        op: fc.constantFrom('set' as const, 'add' as const, 'drop' as const, 'restore' as const),
        field: maybe(idArbitrary),
        value: fc.jsonValue(),
      }),
    ),
    pools: maybe(fc.dictionary(idArbitrary, idArbitrary, { maxKeys: 3 })),
    capacity: maybe(amounts),
  })
  .map(({ head, ballots, ...rest }) => {
    // Person by person, one vote per question and round, as a session file written by the app has them.
    const voters = rest.participants.map(({ id }) => id)
    const seen = new Set<string>()
    const votes = voters.flatMap((participantId, index) =>
      ballots
        .filter((_, at) => at % Math.max(1, voters.length) === index)
        .map((ballot) => ({ ...ballot, participantId }))
        .filter(({ questionId, round }) => {
          const key = `${participantId}|${questionId}|${round}`
          return !seen.has(key) && seen.add(key)
        }),
    )
    return withoutUndefined({ format: 'ready-room/session', formatVersion: 1, session: head, votes, ...rest } satisfies Session)
  })
