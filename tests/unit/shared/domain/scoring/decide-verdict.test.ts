import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { rational } from '../../../../../shared/lib/rational'
import {
  aGate,
  agreed,
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  head,
  type SessionStep,
  seated,
  unknown,
} from '../../../../support/builders'

/** Two foundation gates in ownership and data, launch gates elsewhere; one plain question per dimension beside. */
const pack = aPackOf(
  [
    aTopic('ownership.accountability', [aQuestion('owner', { gate: aGate('G01', 'foundation') }), aQuestion('owner-more')]),
    aTopic('data.access', [aQuestion('access', { gate: aGate('G05', 'foundation') }), aQuestion('access-more')]),
    aTopic('integration.platform', [aQuestion('load', { gate: aGate('G07') }), aQuestion('load-more')]),
    aTopic('governance.security', [aQuestion('security', { gate: aGate('G10') }), aQuestion('security-more')]),
    aTopic('adoption.support', [aQuestion('support', { gate: aGate('G14') }), aQuestion('support-more')]),
  ],
  { rolloutTopics: ['adoption.support'] },
)
const ids = ['owner', 'owner-more', 'access', 'access-more', 'load', 'load-more', 'security', 'security-more', 'support', 'support-more']
const room = seated('ada', 'business-owner')

/** Everything at the bar and seen, but for what the test says otherwise. */
const allBut = (different: Readonly<Record<string, SessionStep | null>>): SessionStep[] => [
  room,
  ...ids.flatMap((id) => (id in different ? (different[id] ?? []) : [answered(id, 3, 'E2')])),
]
const decide = (steps: readonly SessionStep[], using: Pack = pack) => scoreAnswers(using, aSession(...steps))
const decided = (...steps: readonly SessionStep[]) => {
  const { verdict, rules } = decide(steps)
  return [verdict, rules.find(({ outcome }) => outcome === 'decides')?.number]
}

describe('the verdict', () => {
  it('is ready when everything is at the bar and seen', () => {
    expect(decided(...allBut({}))).toEqual(['ready', 6])
  })

  it('1: is re-scope for a prohibited use, before anything else', () => {
    expect(decided(head({ profile: { prohibitedUse: 'yes' } }), ...allBut({}))).toEqual(['re-scope', 1])
    expect(decided(head({ profile: { prohibitedUse: 'no' } }), ...allBut({}))).toEqual(['ready', 6])
  })

  it('2: is not-enough-known below half of the coverage, and not at half', () => {
    const four = ids.slice(0, 4).map((id) => answered(id, 0))
    expect(decided(...four)).toEqual(['not-enough-known', 2])
    expect(decided(...four, answered('load', 0))).toEqual(['re-scope', 3])
    expect(decided()).toEqual(['not-enough-known', 2])
  })

  it('3: is re-scope when two foundation gates are claimed at 1 or below', () => {
    expect(decided(...allBut({ owner: answered('owner', 1), access: answered('access', 1) }))).toEqual(['re-scope', 3])
    expect(decided(...allBut({ owner: answered('owner', 1), access: answered('access', 2) }))).toEqual(['fix-first', 4])
    expect(decided(...allBut({ load: answered('load', 0), security: answered('security', 0) }))).toEqual(['fix-first', 4])
  })

  it('3: is re-scope when two dimensions are claimed below 1', () => {
    const low = { load: answered('load', 0), 'load-more': answered('load-more', 1), security: answered('security', 0) }
    expect(decided(...allBut({ ...low, 'security-more': answered('security-more', 1) }))).toEqual(['re-scope', 3])
    expect(decided(...allBut({ ...low, 'security-more': answered('security-more', 2) }))).toEqual(['fix-first', 4])
  })

  it('4: is fix-first for a failed gate', () => {
    expect(decided(...allBut({ load: answered('load', 2, 'E2') }))).toEqual(['fix-first', 4])
  })

  it('4: is fix-first for a dimension claimed below 2.2 or a topic below 1.4', () => {
    expect(decided(...allBut({ 'load-more': answered('load-more', 1, 'E2') }))).toEqual(['fix-first', 4])
    const roomy = { ...pack, thresholds: { fixDimension: 1.5 } }
    expect(decide(allBut({ 'load-more': answered('load-more', 1, 'E2') }), roomy).verdict).not.toBe('fix-first')
    const strict = { ...pack, thresholds: { fixDimension: 0, fixTopic: 2.1 } }
    expect(decide(allBut({ 'load-more': answered('load-more', 1, 'E2') }), strict).verdict).toBe('fix-first')
  })

  it('4: asks a rollout, and only a rollout, for its topics at the bar', () => {
    const low = allBut({ 'support-more': answered('support-more', 2, 'E2') })
    expect(decided(head({ purpose: 'rollout' }), ...low)).toEqual(['fix-first', 4])
    expect(decided(head({ purpose: 'release' }), ...low)[1]).not.toBe(4)
    expect(decided(...low)[1]).not.toBe(4)
  })

  it('4: takes a rollout topic without a claim for one below the bar', () => {
    const absent = allBut({ support: null, 'support-more': null })
    expect(decided(head({ purpose: 'rollout' }), ...absent)).toEqual(['fix-first', 4])
    expect(decided(...absent)).toEqual(['not-enough-known', 5])
  })

  it('5: is not-enough-known for a dimension covered below 0.7', () => {
    expect(decided(...allBut({ 'load-more': null }))).toEqual(['not-enough-known', 5])
  })

  it('5: is not-enough-known for an unverified foundation gate, though it was answered', () => {
    expect(decided(...allBut({ owner: answered('owner', 3, 'E1') }))).toEqual(['not-enough-known', 5])
  })

  it('5: is not-enough-known for a launch gate that is unverified and not answered, not for one that is answered', () => {
    const loose = { ...pack, thresholds: { coverage: 0.1 } }
    expect(decide(allBut({ load: unknown('load') }), loose).verdict).toBe('not-enough-known')
    expect(decide(allBut({ load: answered('load', 3, 'E1') }), loose).verdict).toBe('ready-with-conditions')
  })

  it('5: is not-enough-known for more than two unverified gates', () => {
    const two = { load: answered('load', 3, 'E1'), security: answered('security', 3, 'E1') }
    expect(decided(...allBut(two))).toEqual(['ready-with-conditions', 7])
    expect(decided(...allBut({ ...two, support: answered('support', 3, 'E1') }))).toEqual(['not-enough-known', 5])
  })

  it('5: is not-enough-known when what counts, unlike what is claimed, falls below 2.2', () => {
    const asserted = { load: answered('load', 4), 'load-more': answered('load-more', 4) }
    expect(decided(...allBut(asserted))).toEqual(['not-enough-known', 5])
  })

  it('6: needs lows of 2.8, coverage of 0.9 and topic means of 2', () => {
    expect(decided(...allBut({ 'load-more': answered('load-more', 2, 'E2') }))).toEqual(['ready-with-conditions', 7])
    const shy = (thresholds: Pack['thresholds']) =>
      decide(allBut({ 'load-more': answered('load-more', 2, 'E2') }), { ...pack, thresholds }).verdict
    expect(shy({ readyLow: 2.5 })).toBe('ready')
    expect(shy({ readyLow: 2.5, readyTopic: 2.6 })).toBe('ready-with-conditions')
  })

  it('6: needs enough backed claims, and an absent value does not do', () => {
    expect(decide(allBut({}), { ...pack, thresholds: { readyBacked: 1 } }).verdict).toBe('ready')
    const gateless = aPackOf([aTopic('data.quality', [aQuestion('one')])], { thresholds: { readyLow: 2, fixDimension: 2 } })
    expect(decide([answered('one', 2, 'E3')], gateless).verdict).toBe('ready-with-conditions')
  })

  it('6: skips a dimension with nothing applicable', () => {
    const outside = (id: string): SessionStep => agreed(id, { state: 'not-applicable', reason: 'x' })
    const noGate = aPackOf([aTopic('data.quality', [aQuestion('one')]), aTopic('adoption.change', [aQuestion('two')])])
    expect(decide([answered('one', 3, 'E2'), outside('two')], noGate).verdict).toBe('ready')
  })
})

describe('thresholds', () => {
  it('come from the method, overridden by the pack, overridden by the session, key by key', () => {
    const steps = allBut({ 'load-more': answered('load-more', 2, 'E2') })
    const lenient = { ...pack, thresholds: { readyLow: 2.5 } }
    expect(decide(steps, lenient).verdict).toBe('ready')
    expect(decide([head({ thresholds: { readyLow: 2.6 } }), ...steps], lenient).verdict).toBe('ready-with-conditions')
    expect(decide([head({ thresholds: { fixTopic: 1 } }), ...steps], lenient).verdict).toBe('ready')
  })
})

describe('the rules', () => {
  it('say which one decided, which were asked before and which were not reached', () => {
    const { rules } = decide(allBut({ load: answered('load', 2) }))
    expect(rules.map(({ outcome }) => outcome)).toEqual(['no', 'no', 'no', 'decides', 'not-reached', 'not-reached', 'not-reached'])
  })

  it('record every value they read, with the threshold and the ids behind it', () => {
    const { rules } = decide(allBut({ load: answered('load', 2), 'load-more': answered('load-more', 2) }))
    const reading = (number: number, name: string) => rules[number - 1]?.readings.find((candidate) => candidate.name === name)
    expect(reading(2, 'coverage')).toMatchObject({
      value: rational(1),
      threshold: { name: 'minCoverage', value: rational(1, 2) },
      holds: false,
    })
    expect(reading(3, 'lowDimensions')).toMatchObject({
      value: rational(0),
      limit: { name: 'rescopeClaimed' },
      threshold: { name: 'rescopeDimensions' },
    })
    expect(reading(4, 'failedGates')).toMatchObject({ value: rational(1), ids: ['G07'], holds: true })
    expect(reading(4, 'lowestClaimedDimension')).toMatchObject({ value: rational(2), ids: ['integration'], holds: true })
    expect(reading(4, 'lowestClaimedTopic')).toMatchObject({ value: rational(2), ids: ['integration.platform'], holds: false })
    expect(reading(6, 'lowestLow')).toMatchObject({ value: rational(2), ids: ['integration'], holds: false })
    expect(reading(6, 'backed')).toMatchObject({ value: rational(1), holds: true })
    expect(rules[6]?.readings).toEqual([])
  })

  it('name everything at the lowest value when nothing is below the threshold', () => {
    const { rules } = decide(allBut({}))
    expect(rules[3]?.readings[1]).toMatchObject({
      name: 'lowestClaimedDimension',
      holds: false,
      ids: ['ownership', 'data', 'integration', 'governance', 'adoption'],
    })
  })
})

describe('weight-sensitive', () => {
  const two = aPackOf([aTopic('data.quality', [aQuestion('one')]), aTopic('data.access', [aQuestion('two')])], {
    topicWeights: [{ topic: 'data.quality', factor: 2, when: { fact: 'regulated', is: 'yes' } }],
  })
  const uneven = [answered('one', 2, 'E2'), answered('two', 3, 'E2')]

  it('is a verdict that would differ with equal weights', () => {
    const thresholds = { fixDimension: 2.4 }
    expect(decide([head({ profile: { regulated: 'yes' } }), ...uneven], { ...two, thresholds })).toMatchObject({
      verdict: 'fix-first',
      weightSensitive: true,
    })
    expect(decide(uneven, { ...two, thresholds })).toMatchObject({ verdict: 'ready-with-conditions', weightSensitive: false })
  })
})
