/**
 * The sample on the start screen: an insurer's claims assistant that looked brilliant in the demo and that nobody owns. What a seasoned
 * facilitator would say after ninety minutes is what the arithmetic must say too.
 */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { checkSession } from '../../shared/domain/interview/check-session'
import { parseSession } from '../../shared/domain/interview/parse-session'
import { corePack, sampleList, sampleSession } from '../support/core-pack'

const pack = corePack()
const session = sampleSession('claims-triage.session.json')
const analysis = analyse(pack, session)
const gatesThat = (state: string) => analysis.gates.filter((gate) => gate.state === state).map(({ id }) => id)
const refsOf = (kind: string) => analysis.findings.filter((finding) => finding.kind === kind).map(({ ref }) => ref)

test('every sample on the list is a session the app accepts, made with this pack', () => {
  for (const { file, title, gist } of sampleList()) {
    const parsed = parseSession(sampleSession(file))
    expect(parsed, file).toMatchObject({ ok: true })
    expect(checkSession(pack, sampleSession(file)), file).toEqual([])
    expect([title, ...Object.values(gist)]).not.toContain('')
  }
})

describe('the verdict', () => {
  test('is fix first, whatever the weights', () => {
    expect(analysis).toMatchObject({ verdict: 'fix-first', weightSensitive: false, indicative: true })
  })

  test('rests on six failed gates: owner, outcome, proof, load, monitoring, run team', () => {
    expect(gatesThat('fail')).toEqual(['G01', 'G02', 'G04', 'G07', 'G12', 'G14'])
  })

  test('gives credit for what was seen in the room', () => {
    expect(gatesThat('pass')).toEqual(['G05', 'G08', 'G09', 'G13'])
    expect(refsOf('strength')).toEqual([
      'live-feed',
      'right-to-use',
      'rollback-rehearsed',
      'fit-on-own-cases',
      'use-classified',
      'reconstructable-decisions',
    ])
  })

  test('leaves four gates unverified, one because nobody knows', () => {
    expect([...gatesThat('unverified')].sort()).toEqual(['G03', 'G06', 'G10', 'G11'])
    expect(analysis.tasks.map(({ id, personId }) => [id, personId])).toEqual([
      ['find-out:run-money', 'maren-holt'],
      ['show-it:G06', 'owen-pryce'],
      ['show-it:G11', 'samir-dost'],
      ['show-it:G10', 'owen-pryce'],
    ])
  })

  test('names adoption and ownership as the weakest', () => {
    expect(analysis.weakest).toEqual(['adoption', 'ownership'])
  })
})

describe('the room', () => {
  test('is split in two camps over the proof, builders against users, and says so', () => {
    expect(analysis.agreement[0]).toMatchObject({ questionId: 'live-like-proof', label: 'two-camps' })
    expect(refsOf('disagreement')).toEqual(['live-like-proof', 'role-training', 'data.realism', 'missing-voices'])
  })

  test('is scattered over the training, and one voice differs on the checks', () => {
    const labels = Object.fromEntries(analysis.agreement.map(({ questionId, label }) => [questionId, label]))
    expect(labels).toMatchObject({ 'role-training': 'scatter', 'oversight-tiers': 'minority', 'lineage-stewards': 'too-few' })
  })

  test('came together on everyday use after handlers had spoken', () => {
    expect(analysis.agreement.find(({ questionId }) => questionId === 'usable-in-daily-work')).toMatchObject({ label: 'agreed' })
  })
})

test('the pattern that explains the others comes first', () => {
  expect(analysis.patterns).toEqual(
    [
      'orphaned-pilot',
      'success-by-opinion',
      'endless-piloting',
      'pilot-grade-plumbing',
      'flying-blind',
      'built-but-unused',
      'thrown-over-the-wall',
    ].map((id) => ({ id, headline: true })),
  )
})

describe('the plan', () => {
  const { actions, later } = analysis.roadmap
  const start = (id: string) => actions.find((action) => action.id === id)?.startWeek ?? Number.NaN

  test('begins by naming the owner, above all other work', () => {
    expect(actions[0]).toMatchObject({ id: 'appoint-owner', startWeek: 0, phase: 'unblock', critical: true })
    expect(Math.max(...actions.slice(1).map(({ priority }) => priority))).toBeLessThan(actions[0]?.priority ?? 0)
    expect(actions.filter(({ startWeek }) => startWeek === 0).map(({ id }) => id)).toContain('compare-pilot-with-live-data')
  })

  test('lets the owner agree the outcome before money and set-up are decided', () => {
    expect(start('fix-outcome-and-stop-rule')).toBeGreaterThan(start('appoint-owner'))
    expect(start('secure-run-money')).toBeGreaterThan(start('fix-outcome-and-stop-rule'))
    expect(start('size-target-architecture')).toBeGreaterThan(start('fix-outcome-and-stop-rule'))
  })

  test('closes every failed gate and ends before the release itself', () => {
    const planned = new Set(actions.map(({ id }) => id))
    const closed = new Set(pack.actions.filter(({ id }) => planned.has(id)).flatMap(({ closes }) => closes))
    expect(gatesThat('fail').filter((gate) => !closed.has(gate))).toEqual([])
    expect(later).toContain('rehearse-with-first-group')
    expect([...planned, ...later].filter((id) => pack.actions.some((action) => action.id === id && action.phase === 'scale'))).toEqual([])
    expect(planned.has('rehearse-rollback')).toBe(false)
  })

  test('takes months, not weeks, of a small team', () => {
    expect(analysis.roadmap.weeks).toBeGreaterThanOrEqual(13)
    expect(analysis.roadmap.weeks).toBeLessThanOrEqual(26)
    expect(analysis.roadmap.effort).toBeGreaterThan(80)
    expect(analysis.roadmap.effort).toBeLessThan(250)
  })
})
