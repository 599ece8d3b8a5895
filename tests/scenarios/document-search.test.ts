/**
 * The sample of an engineering firm's report search: small in ambition, small in staff, carefully proven. It may go live, once one paper
 * has been seen; a method that withheld that would be of no use to the modest.
 */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { corePack, sampleSession } from '../support/core-pack'

const pack = corePack()
const session = sampleSession('document-search.session.json')
const analysis = analyse(pack, session)
const gatesThat = (state: string) => analysis.gates.filter((gate) => gate.state === state).map(({ id }) => id)
const refsOf = (kind: string) => analysis.findings.filter((finding) => finding.kind === kind).map(({ ref }) => ref)

describe('the verdict', () => {
  test('is ready with conditions, whatever the weights', () => {
    expect(analysis).toMatchObject({ verdict: 'ready-with-conditions', weightSensitive: false, indicative: false })
  })

  test('leaves one gate to close before release: the paper of the attack retest', () => {
    expect(gatesThat('fail')).toEqual([])
    expect(gatesThat('unverified')).toEqual(['G10'])
    expect(analysis.tasks.map(({ id, personId }) => [id, personId])).toEqual([
      ['find-out:sources-disagree', 'anselm-kuria'],
      ['show-it:G10', 'tomasz-lerwald'],
    ])
  })

  test('is earned: nine tenths of what was claimed had been seen or exercised', () => {
    expect(analysis.backed).toBeGreaterThan(0.9)
    expect(analysis.coverage).toBeGreaterThan(0.95)
    expect(Math.min(...analysis.dimensions.map(({ low }) => low ?? 0))).toBeGreaterThan(2.7)
  })

  test('would be ready outright with the paper on file and the training done', () => {
    const settled = new Map([
      ['least-privilege', 3],
      ['role-training', 3],
      ['time-to-practise', 3],
    ] as const)
    const after = {
      ...session,
      agreed: session.agreed.map((agreed) => {
        const level = settled.get(agreed.questionId as 'least-privilege')
        return level === undefined ? agreed : { ...agreed, answer: { state: 'level', level } as const, evidence: 'E2' as const }
      }),
    }
    expect(analyse(pack, after).verdict).toBe('ready')
  })
})

test('no way of failing is on show', () => {
  expect(analysis.patterns).toEqual([])
  expect(refsOf('blocker')).toEqual([])
  expect(refsOf('weakness')).toEqual(['adoption.training'])
})

describe('the room', () => {
  test('hears the youngest: the dangerous abbreviations stay disputed', () => {
    expect(refsOf('disagreement')).toEqual(['our-own-rules'])
    expect(session.agreed.find(({ questionId }) => questionId === 'our-own-rules')?.dissent).toContain('Priya')
  })

  test('has every leading seat filled: seven people, fifteen hats', () => {
    const seats = session.participants.flatMap((person) => person.seats)
    expect(seats).toHaveLength(15)
    expect(new Set(seats).size).toBe(15)
  })

  test('leaves out with a reason what does not apply', () => {
    expect(session.agreed.filter(({ answer }) => answer.state === 'not-applicable')).toMatchObject([
      { questionId: 'job-commitments', answer: { reason: expect.stringContaining('archive assistants') } },
    ])
  })
})

describe('the plan', () => {
  const { actions, later, weeks, effort } = analysis.roadmap

  test('is to train people properly, and little else', () => {
    expect(actions.map(({ id }) => id)).toEqual(['train-each-role'])
    expect(weeks).toBeLessThanOrEqual(6)
    expect(effort).toBeLessThan(20)
  })

  test('keeps the smaller repairs for after release', () => {
    expect(later).toEqual(expect.arrayContaining(['teach-house-rules', 'sample-live-results', 'negotiate-supplier-terms']))
  })
})
