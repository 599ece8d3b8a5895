import { describe, expect, it } from 'vitest'
import { checkSession } from '../../../../../shared/domain/interview/check-session'
import type { Session } from '../../../../../shared/domain/interview/session'
import {
  agreed,
  answered,
  aPack,
  aSession,
  head,
  level,
  notApplicable,
  type SessionStep,
  seated,
  voted,
} from '../../../../support/builders'

const pack = aPack()
const check = (...steps: readonly SessionStep[]) => checkSession(pack, aSession(seated('ada', 'operations'), ...steps))
const add =
  (changes: Partial<Session>): SessionStep =>
  (session) => ({ ...session, ...changes })

const ownAction = (actionId: string, value: object) => add({ edits: [{ id: 'e', actionId, op: 'add', value }] })

describe('a session that fits its pack', () => {
  it('has no problems', () => {
    const found = check(
      head({ profile: { regulated: 'yes' }, thresholds: { readyLow: 2.5 }, rates: { operations: 850 } }),
      answered('run-money', 2),
      notApplicable('critical-fields'),
      voted('run-money', 'ada', 2),
      voted('run-money', 'ada', 3, { round: 2 }),
      voted('answerable-owner', 'ada', { state: 'not-applicable', reason: 'not mine' }),
      add({ pools: { operations: 'team-a' }, capacity: { 'team-a': 3, 'team-b': 1 } }),
      add({ notes: [{ id: 'n1', text: 'Later', questionId: 'run-money' }] }),
      add({
        edits: [
          { id: 'e1', actionId: 'own-idea', op: 'add' },
          { id: 'e2', actionId: 'own-idea', op: 'set', field: 'title', value: 'x' },
        ],
      }),
    )
    expect(found).toEqual([])
  })
})

describe('a session that does not', () => {
  it.each<readonly [string, SessionStep, string, string]>([
    ['an unknown profile fact', head({ profile: { weather: 'fine' } }), 'session.profile.weather', '“weather” is not a profile fact'],
    ['an unknown option', head({ profile: { regulated: 'maybe' } }), 'session.profile.regulated', '“maybe” is not an option'],
    ['an unknown threshold', head({ thresholds: { readylow: 2 } as never }), 'session.thresholds.readylow', 'no threshold'],
    ['a threshold out of range', head({ thresholds: { startsMax: 0 } }), 'session.thresholds.startsMax', 'cannot be 0'],
    ['a day rate of an unknown seat', head({ rates: { ceo: 900 } }), 'session.rates.ceo', '“ceo” is not a seat'],
    ['an unknown seat', seated('bob', 'finance'), 'participants[1].seats[0]', '“finance” is not a seat'],
    ['a participant id twice', seated('ada', 'operations'), 'participants[1].id', 'already taken by participants[0]'],
    ['a vote on an unknown question', voted('weather', 'ada', 2), 'votes[0].questionId', '“weather” is not a question'],
    ['a vote of a stranger', voted('run-money', 'eve', 2), 'votes[0].participantId', '“eve” is not a participant'],
    ['an answer to an unknown question', answered('weather', 2), 'agreed[0].questionId', '“weather” is not a question'],
    ['not applicable on a gate', notApplicable('run-money'), 'agreed[0].answer.state', 'decides gate G03'],
    [
      'a note on an unknown question',
      add({ notes: [{ id: 'n', text: '', questionId: 'q' }] }),
      'notes[0].questionId',
      '“q” is not a question',
    ],
    ['a parked item on an unknown question', add({ parked: [{ id: 'p', text: '', questionId: 'q' }] }), 'parked[0].questionId', '“q”'],
    [
      'two decisions of one id',
      add({
        decisions: [
          { id: 'd', text: 'a' },
          { id: 'd', text: 'b' },
        ],
      }),
      'decisions[1].id',
      'already taken',
    ],
    [
      'an edit of an unknown action',
      add({ edits: [{ id: 'e', actionId: 'magic', op: 'drop' }] }),
      'edits[0].actionId',
      '“magic” is not an action',
    ],
    [
      'an own action under an id of the pack',
      ownAction('appoint-owner', { title: 'x' }),
      'edits[0].value',
      'already has an action “appoint-owner”',
    ],
    ['an own action on an unknown topic', ownAction('own', { topic: 'x.y' }), 'edits[0].value.topic', '“x.y” is not a topic'],
    ['an own action of an unknown seat', ownAction('own', { owner: 'ceo' }), 'edits[0].value.owner', '“ceo” is not a seat'],
    [
      'an own action that lifts nothing known',
      ownAction('own', { lifts: ['run-money', 'x'] }),
      'edits[0].value.lifts[1]',
      '“x” is not a question',
    ],
    ['an own action that closes nothing known', ownAction('own', { closes: ['G99'] }), 'edits[0].value.closes[0]', '“G99” is not a gate'],
    [
      'an own action that waits for nothing known',
      ownAction('own', { after: ['x'] }),
      'edits[0].value.after[0]',
      'neither an action of the pack nor',
    ],
    ['an own action that waits for itself', ownAction('own', { after: ['own'] }), 'edits[0].value.after', 'own → own'],
    [
      'a start in twenty years',
      add({ edits: [{ id: 'e', actionId: 'appoint-owner', op: 'set', field: 'notBefore', value: '2046-11-20' }] }),
      'edits[0].value',
      'more than ten years',
    ],
    ['a pool of an unknown seat', add({ pools: { ceo: 'team-a' } }), 'pools.ceo', '“ceo” is not a seat'],
  ])('because of %s', (_, step, path, said) => {
    expect(check(step)).toEqual([{ path, message: expect.stringContaining(said), fix: expect.stringMatching(/\.$/) }])
  })

  it('because one person votes twice in one round, hidden or not', () => {
    const found = check(voted('run-money', 'ada', 2), voted('run-money', 'ada', 3, { hidden: true }))
    expect(found).toMatchObject([{ path: 'votes[1]', message: expect.stringContaining('second vote on “run-money” in round 1') }])
  })

  it('because two answers to one question are agreed', () => {
    const found = check(agreed('run-money', level(2)), agreed('run-money', level(2)))
    expect(found).toMatchObject([{ path: 'agreed[1]', message: expect.stringContaining('the first is agreed[0]') }])
  })

  it('because it was made with another pack: that is all that is said', () => {
    expect(check(head({ packId: 'core' }), answered('weather', 2))).toEqual([
      {
        path: 'session.packId',
        message: 'The session was made with the pack “core” 1.0.0, not with “tiny” 1.0.0.',
        fix: expect.any(String),
      },
    ])
  })

  it('because it was made with another version of the pack', () => {
    expect(check(head({ packVersion: '0.9.0' }))).toMatchObject([
      { path: 'session.packVersion', message: 'The session was made with version 0.9.0 of the pack “tiny”, not with version 1.0.0.' },
    ])
  })

  it('and is told everything at once', () => {
    expect(check(voted('weather', 'eve', 2), answered('weather', 2), seated('bob', 'finance')).map(({ path }) => path)).toEqual([
      'participants[1].seats[0]',
      'votes[0].questionId',
      'votes[0].participantId',
      'agreed[0].questionId',
    ])
  })
})
