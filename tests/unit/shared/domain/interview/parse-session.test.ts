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

describe('an edit of the plan', () => {
  const anEdit = (field: string, value: unknown) => ({ id: 'e1', actionId: 'a', op: 'set', field, value })

  it.each<readonly [string, string, object, string]>([
    [
      'an edit of a field that no action has',
      'edits[0].field',
      { id: 'e1', actionId: 'a', op: 'set', field: 'colour', value: 1 },
      'Use one of: owner,',
    ],
    ['an edit that does not name its field', 'edits[0].field', { id: 'e1', actionId: 'a', op: 'set', value: 1 }, '“field” is missing'],
    ['an effort in words', 'edits[0].value.likely', anEdit('effort', { min: 1, likely: 'two', max: 3 }), 'A number was expected'],
    [
      'an effort that does not rise',
      'edits[0].value',
      anEdit('effort', { min: 3, likely: 2, max: 4 }),
      'does not rise from min over likely to max (3, 2, 4)',
    ],
    ['a free action', 'edits[0].value.min', anEdit('weeks', { min: 0, likely: 1, max: 1 }), 'greater than 0'],
    ['an answer nobody gave', 'edits[0].value.by', anEdit('ownerStatus', { status: 'accepted', when: '2026-11-20' }), '“by” is missing'],
    ['an owner without a name', 'edits[0].value', anEdit('owner', ' '), 'is empty'],
    ['a start in words', 'edits[0].value', anEdit('notBefore', 'next spring'), 'not a date of the calendar'],
    ['a negative cost', 'edits[0].value', anEdit('cost', -1), 'at least 0'],
    ['a phase of one’s own', 'edits[0].value', anEdit('phase', 'party'), 'Use one of: unblock, build, prove, scale.'],
    [
      'an own action whose lifts are no list',
      'edits[0].value.lifts',
      { id: 'e1', actionId: 'own', op: 'add', value: { lifts: 'q' } },
      'A list was expected',
    ],
  ])('is refused for %s', (_, path, edit, said) => {
    const [problem, ...others] = problemsOf({ ...full(), edits: [edit] })
    expect(others).toEqual([])
    expect(problem?.path).toBe(path)
    expect(`${problem?.message} ${problem?.fix}`).toContain(said)
  })

  it('may take back what an earlier one said, and says when without a time', () => {
    const status = { status: 'accepted', by: 'ada', when: '2026-11-20T10:00:00Z' }
    const { edits } = opened({ ...full(), edits: [anEdit('cost', null), { ...anEdit('ownerStatus', status), id: 'e2' }] })
    expect(edits.map(({ value }) => value)).toEqual([undefined, { ...status, when: '2026-11-20' }])
  })
})
