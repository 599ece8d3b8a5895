/**
 * The sample of a grocer's demand forecast: an owner, a team and a money plan to envy, and data that nobody could vouch for beyond six
 * tidy shops. The honest word is neither yes nor no: nobody in the room can know yet, and the plan is to find out.
 */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../shared/domain/analyse'
import { corePack, sampleSession } from '../support/core-pack'

const pack = corePack()
const session = sampleSession('demand-forecast.session.json')
const analysis = analyse(pack, session)
const gatesThat = (state: string) => analysis.gates.filter((gate) => gate.state === state).map(({ id }) => id)
const refsOf = (kind: string) => analysis.findings.filter((finding) => finding.kind === kind).map(({ ref }) => ref)
const dimension = (id: string) => analysis.dimensions.find((entry) => entry.id === id)

describe('the verdict', () => {
  test('is that not enough is known, at half-day depth and whatever the weights', () => {
    expect(analysis).toMatchObject({ verdict: 'not-enough-known', weightSensitive: false, indicative: false })
  })

  test('rests on no failed gate: the proof on live data is unknown, the monitoring is told and not shown', () => {
    expect(gatesThat('fail')).toEqual([])
    expect(gatesThat('unverified')).toEqual(['G04', 'G12'])
    expect(gatesThat('not-required')).toEqual(['G13'])
  })

  test('names data as the one weakest dimension, well below what was claimed for it', () => {
    expect(analysis.weakest).toEqual(['data'])
    expect(dimension('data')?.index).toBeLessThan(2)
    expect(dimension('data')?.claimed).toBeGreaterThan(2.2)
    expect(dimension('data')?.backed).toBeLessThan(0.3)
  })

  test('gives the team, the owner and the money their due', () => {
    expect(dimension('ownership')?.low).toBeGreaterThan(2.8)
    expect(dimension('ownership')?.backed).toBe(1)
    expect(gatesThat('pass')).toEqual(expect.arrayContaining(['G01', 'G02', 'G03', 'G14']))
    expect(refsOf('blocker')).toEqual([])
  })
})

describe('the room', () => {
  test('cannot agree what six tidy shops prove: builders here, shops and planners there', () => {
    expect(refsOf('disagreement')).toEqual(['live-like-proof', 'data.realism', 'missing-voices'])
  })

  test('let go of its first votes on the proof once days from an untidy shop lay on the table', () => {
    expect(
      session.votes.filter(
        ({ questionId, round, answer }) => questionId === 'live-like-proof' && round === 2 && answer.state === 'unknown',
      ),
    ).toHaveLength(5)
    expect(analysis.tasks.map(({ id, personId }) => [id, personId])).toEqual([
      ['find-out:live-like-proof', 'ines-carvalhal'],
      ['find-out:sources-disagree', 'joaquim-tesfaye'],
      ['show-it:G12', 'piotr-lindgard'],
    ])
  })
})

test('the pattern is dirty fuel, and it stands alone', () => {
  expect(analysis.patterns).toEqual([{ id: 'dirty-fuel', headline: true }])
})

describe('the plan', () => {
  const { actions, later, weeks, effort } = analysis.roadmap
  const start = (id: string) => actions.find((action) => action.id === id)?.startWeek ?? Number.NaN

  test('begins by laying pilot data beside live data and ends with a run beside the live process', () => {
    expect(actions[0]).toMatchObject({ id: 'compare-pilot-with-live-data', startWeek: 0, critical: true })
    expect(start('build-evaluation-set')).toBeGreaterThan(start('compare-pilot-with-live-data'))
    expect(start('run-in-shadow')).toBeGreaterThan(start('build-evaluation-set'))
  })

  test('is about data only: feeds, keepers and copies, and no new owner or training', () => {
    const topicOf = new Map(pack.actions.map(({ id, topic }) => [id, topic]))
    expect(new Set(actions.map(({ id }) => topicOf.get(id)?.split('.')[0]))).toEqual(new Set(['data']))
    expect(actions.map(({ id }) => id)).toEqual(expect.arrayContaining(['build-monitored-pipelines', 'name-stewards-and-lineage']))
    expect(later).toContain('release-to-bounded-group')
  })

  test('takes about a quarter of a year and no army', () => {
    expect(actions.length).toBeGreaterThanOrEqual(5)
    expect(actions.length).toBeLessThanOrEqual(10)
    expect(weeks).toBeGreaterThanOrEqual(10)
    expect(weeks).toBeLessThanOrEqual(18)
    expect(effort).toBeGreaterThan(40)
    expect(effort).toBeLessThan(110)
  })
})
