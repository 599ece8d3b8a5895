import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { firePatterns } from '../../../../../shared/domain/findings/fire-patterns'
import type { Pattern, PatternCondition } from '../../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { answered, aPack, aPattern, aSession, head, type SessionStep, seated, unknown, voted } from '../../../../support/builders'

const fire = (patterns: readonly Pattern[], ...steps: SessionStep[]) => {
  const [pack, session] = [aPack({ patterns }), aSession(...steps)]
  return firePatterns(pack, session, scoreAnswers(pack, session), measureAgreement(pack, session))
}
const fires = (when: PatternCondition, ...steps: SessionStep[]) => fire([aPattern('p', { when })], ...steps).length === 1
const quality = 'data.quality'

describe('a pattern fires', () => {
  it('by topic mean, inclusive, and never on an absent one', () => {
    expect(fires({ topic: quality, atMost: 1 }, answered('critical-fields', 1))).toBe(true)
    expect(fires({ topic: quality, atMost: 0.9 }, answered('critical-fields', 1))).toBe(false)
    expect(fires({ topic: quality, atLeast: 1 }, answered('critical-fields', 1))).toBe(true)
    expect(fires({ topic: quality, atLeast: 3 }, answered('critical-fields', 4))).toBe(false)
    expect(fires({ topic: quality, atMost: 4 })).toBe(false)
    expect(fires({ topic: quality, atLeast: 0 })).toBe(false)
  })

  it('by the negation of a comparison on an absent value', () => {
    expect(fires({ not: { topic: quality, atLeast: 3 } })).toBe(true)
    expect(fires({ not: { fact: 'regulated', is: 'yes' } })).toBe(true)
  })

  it('by gate state; "is not" is false for a gate that is not required', () => {
    expect(fires({ gate: 'G03', is: 'fail' }, answered('run-money', 0))).toBe(true)
    expect(fires({ gate: 'G03', isNot: 'pass' }, answered('run-money', 0))).toBe(true)
    expect(fires({ gate: 'G03', isNot: 'fail' }, answered('run-money', 0))).toBe(false)
    const pack = aPack({
      patterns: [aPattern('p', { when: { gate: 'G03', isNot: 'pass' } }), aPattern('q', { when: { gate: 'G03', is: 'not-required' } })],
    })
    const optional = JSON.parse(JSON.stringify(pack).replace('"id":"G03",', '"id":"G03","when":{"fact":"regulated","is":"yes"},'))
    const session = aSession()
    expect(
      firePatterns(optional, session, scoreAnswers(optional, session), measureAgreement(optional, session)).map(({ id }) => id),
    ).toEqual(['q'])
  })

  it('by what a question claims', () => {
    expect(fires({ question: 'run-money', claimedAtLeast: 3 }, answered('run-money', 3))).toBe(true)
    expect(fires({ question: 'run-money', claimedAtMost: 2 }, answered('run-money', 3))).toBe(false)
    expect(fires({ question: 'run-money', claimedAtMost: 4 }, unknown('run-money'))).toBe(false)
  })

  it('by the gap between groups', () => {
    const votes = ['1', '2', '3'].flatMap((n) => [
      seated(`b${n}`, 'business-owner'),
      seated(`o${n}`, 'operations'),
      voted('run-money', `b${n}`, 3),
      voted('run-money', `o${n}`, 1),
    ])
    const gap = { groupGap: { topic: 'ownership.funding', atLeast: 2 } }
    expect(fires(gap, ...votes)).toBe(true)
    expect(fires(gap)).toBe(false)
  })

  it('by the mean confidence gap over enough answered questions', () => {
    const steps = [answered('run-money', 4), answered('critical-fields', 3), answered('bounded-release', 2)]
    const gap = (atLeast: number, overAtLeast: number): PatternCondition => ({ confidenceGap: { atLeast, overAtLeast } })
    expect(fires(gap(1, 3), ...steps)).toBe(true)
    expect(fires(gap(1.01, 3), ...steps)).toBe(false)
    expect(fires(gap(1, 4), ...steps)).toBe(false)
    expect(fires(gap(0, 0))).toBe(false)
  })

  it('by quorum seats nobody holds', () => {
    expect(fires({ emptySeats: { atLeast: 5 } })).toBe(true)
    expect(fires({ emptySeats: { atLeast: 4 } }, seated('ada', 'operations', 'risk-legal'))).toBe(false)
  })
})

const always: PatternCondition = { all: [] }

describe('fired patterns', () => {
  it('come causes first, each in pack order, with the first seven as headlines', () => {
    const patterns = [...'abcdefghi'].map((id, index) => aPattern(id, { when: always, kind: index % 2 === 0 ? 'symptom' : 'cause' }))
    const fired = fire(patterns)
    expect(fired.map(({ id }) => id)).toEqual(['b', 'd', 'f', 'h', 'a', 'c', 'e', 'g', 'i'])
    expect(fired.map(({ headline }) => headline)).toEqual([true, true, true, true, true, true, true, false, false])
  })

  it('tell which inputs speak for them and which against', () => {
    const when: PatternCondition = {
      any: [{ topic: quality, atMost: 1 }, { gate: 'G03', is: 'fail' }, { not: { fact: 'regulated', is: 'yes' } }],
    }
    const [pattern] = fire([aPattern('p', { when })], answered('critical-fields', 1), head({ profile: { regulated: 'yes' } }))
    expect(pattern?.triggers).toEqual([{ kind: 'topic', ref: quality, supports: true }])
    // The gate is open: what nobody knows speaks neither way.
    expect(pattern?.counterEvidence).toEqual([{ kind: 'fact', ref: 'regulated', supports: false }])
  })

  it('are not contradicted by a stricter threshold on the very input that supports them', () => {
    const when: PatternCondition = {
      any: [
        { topic: quality, atMost: 2 },
        { topic: quality, atMost: 0 },
      ],
    }
    const [pattern] = fire([aPattern('p', { when })], answered('critical-fields', 1))
    expect(pattern?.triggers).toEqual([{ kind: 'topic', ref: quality, supports: true }])
    expect(pattern?.counterEvidence).toEqual([])
  })
})
