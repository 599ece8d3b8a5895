import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import { rational } from '../../../../../shared/lib/rational'
import {
  agreed,
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  head,
  level,
  notApplicable,
  type SessionStep,
  unknown,
  voted,
} from '../../../../support/builders'

const weighted = aPackOf([
  aTopic('data.quality', [aQuestion('one', { weight: 3 }), aQuestion('two'), aQuestion('three', { weight: 2 })]),
  aTopic('data.access', [aQuestion('four')]),
])
const score = (pack: Pack, ...steps: SessionStep[]) => scoreAnswers(pack, aSession(...steps))
const topicOf = (...steps: SessionStep[]) => score(weighted, ...steps).topics.get('data.quality')

describe('a topic', () => {
  it('averages counted and claimed levels of answered questions by weight', () => {
    expect(topicOf(answered('one', 4, 'E1'), answered('two', 3))).toMatchObject({
      mean: rational(11, 4),
      claimed: rational(15, 4),
      answeredCount: 2,
    })
  })

  it('ranges from zero for what is not answered to four', () => {
    expect(topicOf(answered('one', 4, 'E1'), unknown('two'))).toMatchObject({ low: rational(9, 6), high: rational(24, 6) })
    expect(topicOf(answered('one', 1), unknown('two'))).toMatchObject({ low: rational(3, 6), high: rational(15, 6) })
  })

  it('uses the claim for the top of the range, not what counts', () => {
    expect(topicOf(answered('one', 3), answered('two', 3), answered('three', 3))).toMatchObject({ low: rational(2), high: rational(3) })
  })

  it('has a range but no mean when nothing is answered', () => {
    expect(topicOf()).toMatchObject({ mean: null, claimed: null, low: rational(0), high: rational(4) })
  })

  it('has nothing when nothing is applicable', () => {
    expect(topicOf(...['one', 'two', 'three'].map(notApplicable))).toMatchObject({ mean: null, low: null, high: null, applicableCount: 0 })
  })

  it('takes "not applicable" out of every sum', () => {
    expect(topicOf(answered('one', 2), notApplicable('two'), notApplicable('three'))).toMatchObject({
      mean: rational(2),
      low: rational(2),
      high: rational(2),
    })
  })

  it('counts a provisional answer as an assertion', () => {
    expect(topicOf(voted('one', 'ada', 4))).toMatchObject({ mean: rational(2), claimed: rational(4) })
  })
})

describe('questions that are not asked', () => {
  const pack = aPackOf([
    aTopic('data.quality', [
      aQuestion('plain'),
      aQuestion('deep', { depth: 'half-day' }),
      aQuestion('special', { when: { fact: 'regulated', is: 'yes' } }),
    ]),
  ])

  it('claim nothing even when an answer is stored', () => {
    const { questions } = score(pack, answered('deep', 4, 'E3'), answered('special', 4, 'E3'))
    expect(questions.get('deep')).toMatchObject({ applicable: false, excludedBy: 'depth', answered: false, claimed: null, counted: null })
    expect(questions.get('special')).toMatchObject({ applicable: false, excludedBy: 'profile', claimed: null })
  })

  it('are asked on a longer day or with another profile', () => {
    const { questions } = score(pack, head({ depth: 'full-day', profile: { regulated: 'yes' } }), answered('deep', 4, 'E3'))
    expect(questions.get('deep')).toMatchObject({ applicable: true, claimed: 4, counted: 4 })
    expect(questions.get('special')).toMatchObject({ applicable: true, answered: false })
  })
})

describe('a dimension', () => {
  const dimensionOf = (pack: Pack, ...steps: SessionStep[]) => score(pack, ...steps).dimensions[0]
  const weights = (...factors: number[]) => ({
    ...weighted,
    topicWeights: factors.map((factor) => ({ topic: 'data.quality', factor, when: { fact: 'regulated', is: 'yes' } as const })),
  })
  const regulated = head({ profile: { regulated: 'yes' } })

  it('averages its topics, each with weight 1 unless told', () => {
    expect(dimensionOf(weighted, answered('one', 2), answered('four', 1))).toMatchObject({ index: rational(3, 2), claimed: rational(3, 2) })
  })

  it('weighs topics by the product of the factors that hold', () => {
    expect(dimensionOf(weights(1.5, 0.8), regulated, answered('one', 2), answered('four', 1))?.index).toEqual(rational(17, 11))
    expect(dimensionOf(weights(1.5), answered('one', 2), answered('four', 1))?.index).toEqual(rational(3, 2))
  })

  it('clamps the product to 0.5-2', () => {
    expect(dimensionOf(weights(3, 2), regulated)?.topics[0]?.weight).toEqual(rational(2))
    expect(dimensionOf(weights(0.1), regulated)?.topics[0]?.weight).toEqual(rational(1, 2))
    expect(dimensionOf(weights(3, 0.5), regulated)?.topics[0]?.weight).toEqual(rational(3, 2))
  })

  it('leaves topics without a mean out of the index, and keeps them in the range', () => {
    expect(dimensionOf(weighted, answered('four', 2))).toMatchObject({ index: rational(2), low: rational(1), high: rational(3) })
  })

  it('covers by question weight, over all its topics', () => {
    expect(dimensionOf(weighted, answered('one', 2), unknown('two'))?.coverage).toEqual(rational(3, 7))
    expect(dimensionOf(weighted, answered('one', 2), notApplicable('two'), notApplicable('four'))?.coverage).toEqual(rational(3, 5))
  })

  it('is backed by the weight of claims at the bar that were seen', () => {
    expect(dimensionOf(weighted, answered('one', 3, 'E2'), answered('two', 4, 'E1'), answered('four', 2, 'E3'))?.backed).toEqual(
      rational(3, 4),
    )
    expect(dimensionOf(weighted, answered('one', 2, 'E2'))?.backed).toBeNull()
  })

  it('has nothing when nothing is applicable', () => {
    expect(dimensionOf(weighted, ...['one', 'two', 'three', 'four'].map(notApplicable))).toMatchObject({
      index: null,
      low: null,
      coverage: null,
      backed: null,
    })
  })
})

describe('the whole session', () => {
  const three = aPackOf(
    ['ownership.value', 'data.quality', 'adoption.change'].map((id) => aTopic(id, [aQuestion(id.replace('.', '-'), { weight: 2 })])),
  )
  const at = (...levels: [string, number][]) => score(three, ...levels.map(([id, value]) => answered(id, value, 'E3'))).weakest

  it('covers nothing when nothing is applicable', () => {
    expect(score(aPackOf([])).coverage).toEqual(rational(0))
  })

  it('covers and backs over all dimensions', () => {
    expect(score(three, answered('ownership-value', 3, 'E2'), answered('data-quality', 3))).toMatchObject({
      coverage: rational(2, 3),
      backed: rational(1, 2),
    })
  })

  it('names every dimension within 0.2 of the lowest, ascending, ties in pack order', () => {
    expect(at(['ownership-value', 3], ['data-quality', 1], ['adoption-change', 1])).toEqual(['data', 'adoption'])
    expect(at(['ownership-value', 3], ['data-quality', 3])).toEqual(['ownership', 'data'])
    expect(at()).toEqual([])
  })

  it('compares unrounded: exactly 0.2 above the lowest is still weakest', () => {
    const fine = aPackOf([
      aTopic(
        'ownership.value',
        [1, 2, 3, 4, 5].map((n) => aQuestion(`o${n}`)),
      ),
      aTopic('data.quality', [aQuestion('d')]),
    ])
    const steps = [answered('d', 1), ...[1, 2, 3, 4].map((n) => answered(`o${n}`, 1)), answered('o5', 2)]
    expect(score(fine, ...steps).weakest).toEqual(['data', 'ownership'])
    expect(score({ ...fine, thresholds: { weakestWithin: 0.19 } }, ...steps).weakest).toEqual(['data'])
  })

  it('is indicative at express depth only', () => {
    expect(score(three).indicative).toBe(true)
    expect(score(three, head({ depth: 'half-day' })).indicative).toBe(false)
  })

  it('ages evidence against the date of the session', () => {
    const old = agreed('data-quality', level(4), { evidence: 'E3', evidenceRef: { title: 'Report', date: '2026-01-01' } })
    expect(score(three, old).questions.get('data-quality')).toMatchObject({ claimed: 4, counted: 3, evidence: 'E2' })
  })
})
