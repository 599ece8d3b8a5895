/**
 * The same teams with more time: half a day and a full day ask more, and must neither change what a board should hear about the
 * gates nor bury the plan under details.
 */
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../shared/domain/analyse'
import { answers, DONE, judge, PILOT, type Profile, questionsAsked } from '../support/core-answers'
import { corePack } from '../support/core-pack'

const DEPTHS = ['express', 'half-day', 'full-day'] as const
const DEEPER = ['half-day', 'full-day'] as const
const express = questionsAsked('express')
const scaleActions = new Set(
  corePack()
    .actions.filter(({ phase }) => phase === 'scale')
    .map(({ id }) => id),
)

const planned = ({ roadmap }: Analysis) => roadmap.actions.map(({ id }) => id)
const every = (given: typeof DONE) => Object.fromEntries(express.map(({ id }) => [id, given]))
const start = ({ roadmap }: Analysis, id: string) => roadmap.actions.find((action) => action.id === id)?.startWeek ?? Number.NaN

/** What closes a gate and nothing else: to a team whose gates hold, proposing it again would look foolish. */
const SETTLED = [
  'appoint-owner',
  'fix-outcome-and-stop-rule',
  'obtain-production-access',
  'set-purpose-and-licence',
  'classify-use',
  'agree-approval-route',
  'secure-run-money',
  'run-in-shadow',
  'load-and-failure-test',
  'hand-over-to-operations',
  'staff-support-tiers',
]

/** Every mix of the facts on which a question, a weight or a gate depends. */
const PROFILES: readonly Profile[] = ['predictive', 'generative', 'agent', 'search'].flatMap((solutionType) =>
  ['informs', 'drafts', 'acts-after-confirmation', 'acts-alone'].flatMap((autonomy) =>
    ['built', 'configured', 'bought'].flatMap((source) =>
      ['yes', 'no'].flatMap((regulated) =>
        ['yes', 'no'].map((affectsIndividuals) => ({ solutionType, autonomy, source, regulated, affectsIndividuals })),
      ),
    ),
  ),
)

describe.each(DEPTHS)('nothing to do at %s depth', (depth) => {
  test('all at the bar and shown: ready, no pattern, no plan, whatever the system is', () => {
    for (const profile of PROFILES) {
      expect(judge(answers(DONE), profile, depth), JSON.stringify(profile)).toMatchObject({
        verdict: 'ready',
        patterns: [],
        tasks: [],
        roadmap: { actions: [], later: [], weeks: 0 },
      })
    }
  })

  test('all claimed and nothing shown: show the gates first, no plan', () => {
    const analysis = judge(answers([3]), {}, depth)
    expect(analysis).toMatchObject({ verdict: 'not-enough-known', roadmap: { actions: [] } })
    expect(analysis.tasks.map(({ kind }) => kind)).toEqual(Array(14).fill('show-it'))
  })
})

describe.each(DEEPER)('one thing missing at %s depth', (depth) => {
  test('a failed gate brings the same plan as in ninety minutes', () => {
    for (const { id } of express.filter(({ gate }) => gate !== undefined)) {
      const steps = answers(DONE, { [id]: PILOT })
      expect(judge(steps, {}, depth), id).toMatchObject({ verdict: 'fix-first' })
      expect([...planned(judge(steps, {}, depth))].sort(), id).toEqual([...planned(judge(steps))].sort())
    }
  })

  test('the question that speaks for a topic cannot be absent in a team that is ready', () => {
    for (const { id } of express) {
      const analysis = judge(answers(DONE, { [id]: [0, 'E2'] }), {}, depth)
      expect(['fix-first', 'ready-with-conditions'], id).toContain(analysis.verdict)
      expect(planned(analysis).length, id).toBeGreaterThan(0)
    }
  })

  test('any weak answer has a way out, and the plan for it stays small and before release', () => {
    for (const { id } of questionsAsked(depth)) {
      const analysis = judge(answers(DONE, { [id]: [1, 'E2'] }), {}, depth)
      expect(analysis.roadmap.actions.length + analysis.roadmap.later.length, id).toBeGreaterThan(0)
      expect(
        planned(analysis).filter((action) => scaleActions.has(action)),
        id,
      ).toEqual([])
      expect(analysis.roadmap.actions.length, id).toBeLessThanOrEqual(5)
      expect(analysis.roadmap.weeks, id).toBeLessThanOrEqual(17)
    }
  })

  test('no first group in mind: the charter and a rehearsal come before any release', () => {
    const analysis = judge(answers(DONE, { 'bounded-release': [1, 'E2'] }), {}, depth)
    expect(analysis.verdict).toBe('ready-with-conditions')
    expect(planned(analysis)).toEqual(['write-production-charter', 'rehearse-with-first-group'])
  })
})

describe.each(DEEPER)('bad but real at %s depth', (depth) => {
  test('every gate holds and the details work in the pilot only: ready with conditions, the details kept for later', () => {
    const analysis = judge(answers(PILOT, every(DONE)), {}, depth)
    expect(analysis).toMatchObject({ verdict: 'ready-with-conditions', roadmap: { actions: [] } })
    expect(analysis.roadmap.later.length).toBeGreaterThan(25)
  })

  test('every gate holds and the details are only talked about: fix first', () => {
    const analysis = judge(answers([1, 'E1'], every(DONE)), {}, depth)
    expect(analysis.verdict).toBe('fix-first')
    expect([...planned(analysis), ...analysis.roadmap.later].filter((id) => SETTLED.includes(id))).toEqual([])
  })

  test('a pilot in every respect: the same plan as in ninety minutes, the release and the details later', () => {
    const analysis = judge(answers(PILOT), {}, depth)
    expect(analysis.verdict).toBe('fix-first')
    expect([...planned(analysis)].sort()).toEqual([...planned(judge(answers(PILOT)))].sort())
    expect(analysis.roadmap.later).toEqual(expect.arrayContaining(['release-to-bounded-group', 'cap-spend', 'spread-key-knowledge']))
    expect(planned(analysis).slice(0, 2)).toEqual(['appoint-owner', 'classify-use'])
    expect(analysis.roadmap.weeks).toBeLessThanOrEqual(22)
  })

  test('what is only talked about: re-scope or stop, the owner first, operations after the load test has begun', () => {
    for (const profile of [{}, { solutionType: 'agent', autonomy: 'acts-alone', source: 'bought' }]) {
      const analysis = judge(answers([1, 'E1']), profile, depth)
      expect(analysis.verdict).toBe('re-scope')
      expect(analysis.patterns.filter(({ headline }) => headline)).toHaveLength(7)
      expect(planned(analysis)[0]).toBe('appoint-owner')
      expect(start(analysis, 'hand-over-to-operations')).toBeGreaterThanOrEqual(start(analysis, 'load-and-failure-test'))
      expect(analysis.roadmap.actions.length).toBeLessThanOrEqual(78)
      expect(analysis.roadmap.weeks).toBeLessThanOrEqual(32)
      expect(analysis.roadmap.effort).toBeLessThanOrEqual(520)
    }
  })
})
