import { describe, expect, it } from 'vitest'
import { parseSession } from '../../../../../shared/domain/interview/parse-session'
import type { Session } from '../../../../../shared/domain/interview/session'
import { agreed, answered, aSession, head, level, seated, voted } from '../../../../support/builders'
import { plant } from '../../../../support/plant'

const full = (): Session =>
  aSession(
    head({ client: 'Fernleigh', purpose: 'rollout', privacy: 'seat', profile: { regulated: 'yes' }, thresholds: { readyLow: 2.5 } }),
    head({ business: { currency: 'EUR', spent: 1.5 }, rates: { operations: 850 }, planStart: '2026-11-23' }),
    seated('ada', 'business-owner', 'operations'),
    answered('answerable-owner', 3, 'E2'),
    agreed('run-money', level(4), { evidence: 'E3', evidenceRef: { title: 'Budget', date: '2026-02-28', seenBy: 'Ada' }, note: 'Signed.' }),
    voted('answerable-owner', 'ada', 2),
    voted('run-money', 'ada', { state: 'not-applicable', reason: 'Paid by the supplier' }, { round: 2, hidden: true }),
    voted('load-and-fallback', 'ada', { state: 'abstain' }),
  )

const problemsOf = (json: unknown) => {
  const result = parseSession(json)
  return result.ok ? [] : result.error
}
const opened = (json: unknown): Session => {
  const result = parseSession(json)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('the door for sessions', () => {
  it('hands a session on as it is', () => {
    expect(opened(full())).toEqual(full())
  })

  it('keeps what a newer minor version added', () => {
    const newer = plant(plant(full(), 'session.mood', 'hopeful'), 'agreed[0].answer.confidence', 0.8)
    expect(opened(newer)).toEqual(newer)
  })

  it.each(['notes', 'decisions', 'parked', 'prose', 'edits'] as const)('takes missing %s for none', (list) => {
    expect(opened(plant(full(), list, undefined))[list]).toEqual([])
  })

  it.each(['participants', 'votes', 'agreed'])('does not take missing %s for none: the result rests on them', (list) => {
    expect(problemsOf(plant(full(), list, undefined))).toEqual([
      { path: list, message: `The list “${list}” is missing.`, fix: expect.any(String) },
    ])
  })

  it('takes null for left out', () => {
    const session = plant(full(), 'session', {
      ...full().session,
      client: null,
      rates: null,
      profile: { regulated: 'yes', autonomy: null },
    })
    const read = opened({ ...(session as Session), notes: null, capacity: { operations: null } })
    expect(JSON.parse(JSON.stringify(read))).toEqual({
      ...full(),
      session: { ...full().session, client: undefined, rates: undefined },
      capacity: {},
    })
  })

  it('accepts seat for seats of one', () => {
    const [person] = opened(plant(full(), 'participants[0]', { id: 'ada', name: 'Ada', seat: 'operations' })).participants
    expect(person).toEqual({ id: 'ada', name: 'Ada', seats: ['operations'] })
  })

  it('counts a seat named twice once', () => {
    const [person] = opened(plant(full(), 'participants[0].seats', ['operations', 'finance', 'operations'])).participants
    expect(person?.seats).toEqual(['operations', 'finance'])
  })

  it('drops the time of day', () => {
    expect(opened(plant(full(), 'session.date', '2026-11-20T09:30:00+01:00')).session.date).toBe('2026-11-20')
  })

  it.each<readonly [string, string, unknown, string]>([
    ['a level of 5', 'agreed[0].answer.level', 5, 'Use one of: 0, 1, 2, 3, 4.'],
    ['a level of 2.5', 'agreed[0].answer.level', 2.5, 'Use one of: 0, 1, 2, 3, 4.'],
    ['a level in letters', 'agreed[0].answer.level', 'C', 'Use one of: 0, 1, 2, 3, 4.'],
    ['a level of -1 in a vote', 'votes[0].answer.level', -1, 'Use one of: 0, 1, 2, 3, 4.'],
    ['an agreed abstention', 'agreed[0].answer.state', 'abstain', 'Use one of: level, unknown, not-applicable.'],
    ['an unknown state', 'votes[0].answer.state', 'maybe', 'Use one of: level, unknown, not-applicable, abstain.'],
    ['an evidence grade of E4', 'agreed[0].evidence', 'E4', 'Use one of: E0, E1, E2, E3.'],
    ['a depth of two days', 'session.depth', 'two-days', 'Use one of: express, half-day, full-day.'],
    ['an unknown purpose', 'session.purpose', 'fun', 'Use one of: release, rollout.'],
    ['round 0', 'votes[0].round', 0, 'at least 1'],
    ['round 1.5', 'votes[0].round', 1.5, 'whole number'],
    ['30 February', 'session.date', '2026-02-30', 'not a date of the calendar'],
    ['a date of another country', 'session.date', '20/11/2026', 'not a date of the calendar'],
    ['an evidence date in words', 'agreed[1].evidenceRef.date', 'last spring', 'not a date of the calendar'],
    ['a negative day rate', 'session.rates.operations', -1, 'at least 0'],
    ['a negative amount', 'session.business.spent', -1, 'at least 0'],
    ['a currency sign', 'session.business.currency', '€', 'three capital letters'],
    ['a threshold in words', 'session.thresholds.readyLow', 'high', 'A number was expected'],
    ['an empty participant id', 'participants[0].id', '', 'cannot be an id'],
    ['a participant id with a line break', 'participants[0].id', 'a\nb', 'cannot be an id'],
    ['a participant called like an inherited field', 'participants[0].id', 'hasOwnProperty', 'cannot be an id'],
    ['a name of a thousand characters', 'participants[0].name', 'x'.repeat(1000), 'longer than 500 characters'],
    ['a vote without an answer', 'votes[0].answer', undefined, 'missing'],
    ['a session without a date', 'session.date', undefined, 'missing'],
    ['an edit of an unknown kind', 'edits[0]', { id: 'e1', actionId: 'a', op: 'burn' }, 'Use one of: set, add, drop, restore.'],
  ])('refuses %s with its place', (_, path, value, said) => {
    const [problem, ...others] = problemsOf(plant(full(), path, value))
    expect(others).toEqual([])
    expect(problem?.path.startsWith(path)).toBe(true)
    expect(`${problem?.message} ${problem?.fix}`).toContain(said)
  })

  it.each(['agreed[1].answer', 'votes[0].answer'])('wants a reason for not applicable in %s', (path) => {
    expect(problemsOf(plant(full(), path, { state: 'not-applicable' }))).toMatchObject([{ path: `${path}.reason` }])
    expect(problemsOf(plant(full(), path, { state: 'not-applicable', reason: ' ' }))).toMatchObject([{ path: `${path}.reason` }])
  })

  it.each([0, -1, 0.01])('refuses a capacity of %d', (capacity) => {
    expect(problemsOf({ ...full(), capacity: { operations: capacity } })).toMatchObject([{ path: 'capacity.operations' }])
  })

  it('tells a newer file from a damaged one, in one sentence', () => {
    expect(problemsOf({ ...full(), formatVersion: 2, session: 7 })).toEqual([
      { path: 'formatVersion', message: expect.stringContaining('made by a newer version of Ready Room'), fix: expect.any(String) },
    ])
  })

  it('tells a pack from a session', () => {
    expect(problemsOf({ ...full(), format: 'ready-room/pack' })).toMatchObject([{ path: 'format' }])
  })

  it('names the first hundred of a thousand faults', () => {
    const votes = Array.from({ length: 1000 }, () => ({}))
    expect(problemsOf({ ...full(), votes })).toHaveLength(100)
  })
})
