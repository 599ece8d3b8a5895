/**
 * The core pack at express depth under answers no workshop gives, and under some that every workshop gives. What the method makes of them must be
 * what a seasoned adviser would put before a board: the same verdict, the same first step, and a plan somebody could carry out.
 */
import { describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../../shared/domain/analyse'
import type { Action } from '../../shared/domain/pack/pack'
import { aSession, type SessionStep, seated } from '../support/builders'
import { answers, DONE, judge, PILOT, questionsAsked } from '../support/core-answers'
import { corePack } from '../support/core-pack'

const pack = corePack()
const questions = questionsAsked('express')
const gateQuestions = questions.flatMap(({ id, gate }) => (gate === undefined ? [] : [{ id, gate: gate.id }]))
const actionsById = new Map<string, Action>(pack.actions.map((action) => [action.id, action]))

const planned = ({ roadmap }: Analysis) => roadmap.actions.map(({ id }) => id)
const fired = ({ patterns }: Analysis) => patterns.map(({ id }) => id)
const start = ({ roadmap }: Analysis, id: string) => roadmap.actions.find((action) => action.id === id)?.startWeek ?? Number.NaN
const gatesThat = ({ gates }: Analysis, state: string) => gates.filter((gate) => gate.state === state).map(({ id }) => id)
const expectSize = ({ roadmap }: Analysis, [actions, weeks, days]: readonly [actions: number, weeks: number, days: number]) => {
  expect(roadmap.actions.length).toBeLessThanOrEqual(actions)
  expect(roadmap.weeks).toBeLessThanOrEqual(weeks)
  expect(roadmap.effort).toBeLessThanOrEqual(days)
}

describe('nothing to do', () => {
  test('all at the bar and shown: ready, no pattern, no plan', () => {
    const analysis = judge(answers(DONE))
    expect(analysis).toMatchObject({ verdict: 'ready', patterns: [], tasks: [], roadmap: { actions: [], later: [], weeks: 0 } })
  })

  test('all claimed and nothing shown: tasks to show it, one pattern, no plan', () => {
    const analysis = judge(answers([3]))
    expect(analysis.verdict).toBe('not-enough-known')
    expect(fired(analysis)).toEqual(['showcase-project'])
    expect(analysis.tasks.map(({ kind }) => kind)).toEqual(Array(14).fill('show-it'))
    expect(planned(analysis)).toEqual([])
  })

  test('all confirmed by a colleague and nothing shown: nobody is accused of anything', () => {
    expect(judge(answers([3, 'E1']))).toMatchObject({ verdict: 'not-enough-known', patterns: [], roadmap: { actions: [], later: [] } })
  })

  test('nothing answered yet: nothing is said about the team', () => {
    for (const session of [aSession(), aSession(seated('only', 'business-owner', 'operations'))]) {
      expect(analyse(pack, session)).toMatchObject({ verdict: 'not-enough-known', patterns: [], roadmap: { actions: [], later: [] } })
    }
  })
})

describe('one thing missing', () => {
  test('nobody owns it: fix first, and the plan is to name the owner', () => {
    const analysis = judge(answers(DONE, { 'answerable-owner': [1, 'E2'] }))
    expect(analysis.verdict).toBe('fix-first')
    expect(fired(analysis)).toEqual(['orphaned-pilot'])
    expect(planned(analysis)).toEqual(['appoint-owner'])
  })

  test.each(gateQuestions)('a failed $gate brings what closes it, and at most five actions', ({ id, gate }) => {
    for (const level of [0, 1, 2]) {
      const analysis = judge(answers(DONE, { [id]: [level, 'E2'] }))
      expect(analysis.verdict).toBe('fix-first')
      expect(gatesThat(analysis, 'fail')).toEqual([gate])
      expect(planned(analysis).some((action) => actionsById.get(action)?.closes.includes(gate))).toBe(true)
      expectSize(analysis, [5, 16, 40])
    }
  })

  test.each(gateQuestions)('once the plan for $gate is carried out, nothing that lifts its question is left undone', ({ id }) => {
    const analysis = judge(answers(DONE, { [id]: PILOT }))
    const left = pack.actions.filter((action) => action.lifts.includes(id) && !planned(analysis).includes(action.id))
    expect(left.map((action) => action.id)).toEqual([])
  })

  test('a weak spot without a gate brings its own actions before release, never those of afterwards', () => {
    for (const { id } of questions) {
      const analysis = judge(answers(DONE, { [id]: [1, 'E2'] }))
      expect(analysis.roadmap.actions.length, id).toBeGreaterThan(0)
      expect(
        analysis.roadmap.actions.filter(({ phase }) => phase === 'scale'),
        id,
      ).toEqual([])
      expectSize(analysis, [5, 17, 45])
    }
  })

  test('no first group in mind: a charter now, then a rehearsal with that group', () => {
    const analysis = judge(answers(DONE, { 'bounded-release': [1, 'E2'] }))
    expect(fired(analysis)).toEqual(['big-bang-rollout'])
    expect(planned(analysis)).toEqual(['write-production-charter', 'rehearse-with-first-group'])
  })
})

describe('bad but real', () => {
  test('strong technology, weak business: owner and outcome first, in about three months', () => {
    const analysis = judge(
      answers(DONE, {
        'answerable-owner': PILOT,
        'outcome-baseline-stop': [1, 'E1'],
        'run-money': [1, 'E1'],
        'standing-team': PILOT,
        'scale-or-stop': [1, 'E1'],
        'redesigned-work': [1, 'E1'],
        'affected-people': [1, 'E1'],
        'role-training': PILOT,
        'run-team-ready': PILOT,
      }),
    )
    expect(analysis.verdict).toBe('fix-first')
    expect(fired(analysis).slice(0, 3)).toEqual(['orphaned-pilot', 'success-by-opinion', 'unfunded-run'])
    expectSize(analysis, [15, 14, 100])
    expect(planned(analysis)[0]).toBe('appoint-owner')
    expect(start(analysis, 'fix-outcome-and-stop-rule')).toBeLessThan(4)
    expect(start(analysis, 'train-each-role')).toBeGreaterThan(start(analysis, 'redesign-workflow'))
  })

  test('a bought tool, never tried on the cases of the house: the mismatch is named and compared from the first week', () => {
    const analysis = judge(
      answers(DONE, {
        'fit-on-own-cases': [1, 'E1'],
        'right-to-use': PILOT,
        'run-money': PILOT,
        'rollback-rehearsed': PILOT,
        'core-round-trip': PILOT,
        'run-team-ready': PILOT,
        'role-training': PILOT,
      }),
      { source: 'bought' },
    )
    expect(analysis.verdict).toBe('fix-first')
    expect(fired(analysis)).toEqual(['unfunded-run', 'tool-mismatch', 'locked-data', 'stand-alone-island', 'thrown-over-the-wall'])
    expect(start(analysis, 'compare-buy-configure-build')).toBe(0)
    expectSize(analysis, [15, 14, 110])
  })

  test('an agent that acts alone: its limits come first, and the attack follows them', () => {
    const analysis = judge(
      answers(DONE, {
        'oversight-tiers': [1, 'E2'],
        'least-privilege': PILOT,
        'live-monitoring': PILOT,
        'rollback-rehearsed': PILOT,
        'reconstructable-decisions': PILOT,
      }),
      { solutionType: 'agent', autonomy: 'acts-alone' },
    )
    expect(analysis.verdict).toBe('fix-first')
    expect(fired(analysis)[0]).toBe('unsupervised-autonomy')
    expect([start(analysis, 'tier-decisions'), start(analysis, 'give-own-identities')]).toEqual([0, 0])
    expect(start(analysis, 'attack-test')).toBeGreaterThanOrEqual(start(analysis, 'fence-agents'))
    expectSize(analysis, [15, 12, 80])
  })

  test('four unknowns: find out first; what nobody knows is planned, what is in place is left alone', () => {
    const unknowns = { 'run-money': 'unknown', 'live-feed': 'unknown', 'core-round-trip': 'unknown', 'affected-people': 'unknown' } as const
    const analysis = judge(answers(DONE, unknowns))
    expect(analysis.verdict).toBe('not-enough-known')
    expect(analysis.tasks.map(({ kind, ref }) => `${kind}:${ref}`)).toEqual(
      Object.keys(unknowns)
        .map((id) => `find-out:${id}`)
        .sort(byPackOrder),
    )
    expect(analysis.patterns).toEqual([])
    expectSize(analysis, [8, 13, 80])
  })

  const byPackOrder = (one: string, other: string) => place(one) - place(other)
  const place = (task: string) => questions.findIndex(({ id }) => task.endsWith(`:${id}`))
})

test('empty chairs count against a team only while it cannot show that it is a standing one', () => {
  const threeEmpty = [seated('owner', 'business-owner'), seated('expert', 'process-expert')]
  const judgeRoom = (team: readonly SessionStep[]) => fired(analyse(pack, aSession(...threeEmpty, ...team)))
  expect(judgeRoom(answers(DONE, { 'standing-team': PILOT }))).toContain('lab-without-partners')
  expect(judgeRoom(answers(DONE))).not.toContain('lab-without-partners')
})

describe('everything is broken', () => {
  test('a pilot in every respect: fix first, all gates fail, the owner and the riskiest unknowns start at once', () => {
    const analysis = judge(answers(PILOT))
    expect(analysis.verdict).toBe('fix-first')
    expect(gatesThat(analysis, 'fail')).toHaveLength(14)
    expect(fired(analysis).slice(0, 3)).toEqual(['orphaned-pilot', 'success-by-opinion', 'unfunded-run'])
    expect(planned(analysis).slice(0, 5)).toEqual([
      'appoint-owner',
      'classify-use',
      'compare-pilot-with-live-data',
      'spike-riskiest-connection',
      'fix-outcome-and-stop-rule',
    ])
    expect(analysis.roadmap.later).toContain('rehearse-with-first-group')
    expectSize(analysis, [34, 22, 250])
  })

  test('what is only talked about: re-scope or stop, and half a year of work says why', () => {
    const analysis = judge(answers([1, 'E1']))
    expect(analysis.verdict).toBe('re-scope')
    expect(analysis.patterns.filter(({ headline }) => headline)).toHaveLength(7)
    expect(fired(analysis).slice(0, 2)).toEqual(['orphaned-pilot', 'success-by-opinion'])
    expect(analysis.roadmap.weeks).toBeGreaterThan(20)
    expectSize(analysis, [52, 26, 400])
  })

  test('foundations come before proof, and operations take over after the load test has begun', () => {
    const analysis = judge(answers(PILOT))
    const endOf = (ids: readonly string[]) =>
      Math.max(...analysis.roadmap.actions.filter(({ id }) => ids.includes(id)).map(({ endWeek }) => endWeek))
    const foundations = ['appoint-owner', 'fix-outcome-and-stop-rule', 'obtain-production-access', 'assess-privacy', 'agree-approval-route']
    expect(endOf(foundations)).toBeLessThanOrEqual(start(analysis, 'run-in-shadow'))
    expect(start(analysis, 'hand-over-to-operations')).toBeGreaterThanOrEqual(start(analysis, 'load-and-failure-test'))
  })
})
