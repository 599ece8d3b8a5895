import { describe, expect, it } from 'vitest'
import { labelAgreement } from '../../../../../shared/domain/agreement/label-agreement'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { measureSpread } from '../../../../../shared/domain/agreement/measure-spread'
import { isMovedInDiscussion, proposeAfterVote } from '../../../../../shared/domain/agreement/propose-after-vote'
import { vanDerEijk } from '../../../../../shared/domain/agreement/van-der-eijk'
import { rational, toNumber } from '../../../../../shared/lib/rational'
import {
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  head,
  level,
  notApplicable,
  type SessionStep,
  seated,
  voted,
  votedAll,
} from '../../../../support/builders'

/** Votes per level A to E. */
const labelOf = (...counts: readonly [number, number, number, number, number]) => labelAgreement(measureSpread(counts))

describe("van der Eijk's A", () => {
  it('gives the published value on seven categories', () => {
    expect(toNumber(vanDerEijk([30, 40, 210, 130, 530, 50, 10]) ?? rational(0))).toBeCloseTo(0.6113333, 7)
  })

  it('is 1 when all agree, −1 when half sits at each end, 0 when all levels are equally full', () => {
    expect(vanDerEijk([0, 0, 7, 0, 0])).toEqual(rational(1))
    expect(vanDerEijk([4, 0, 0, 0, 4])).toEqual(rational(-1))
    expect(vanDerEijk([2, 2, 2, 2, 2])).toEqual(rational(0))
  })

  it('weighs layers by their votes', () => {
    // (1,2,0,0,0): layer 11000 with 2 of 3 votes has U = 1 and agreement 3/4; layer 01000 with 1 of 3 has 1.
    expect(vanDerEijk([1, 2, 0, 0, 0])).toEqual(rational(5, 6))
    // (2,0,1,0,0): layer 10100 with 2 of 3 votes: 110 twice, 101 once, so U = (3·2 − 4·1) / (3·3) = 2/9 and agreement 2/9·3/4 = 1/6.
    expect(vanDerEijk([2, 0, 1, 0, 0])).toEqual(rational(4, 9))
  })

  it('is absent without votes', () => expect(vanDerEijk([0, 0, 0, 0, 0])).toBeNull())
})

describe('the spread of votes', () => {
  it('measures the distance from the ordinary median, also between two levels', () => {
    const { ad, spread, n, doubleMedian } = measureSpread([0, 2, 1, 0, 1])
    expect({ ad, spread, n, doubleMedian }).toEqual({ ad: rational(1), spread: 3, n: 4, doubleMedian: 3 })
  })
})

describe('the label', () => {
  it('is too-few below five level votes', () => {
    expect(labelOf(2, 0, 0, 0, 2)).toBe('too-few')
    expect(labelOf(0, 0, 0, 0, 0)).toBe('too-few')
  })

  it('is two-camps when a third sits low, a third two levels higher, and hardly anybody between', () => {
    expect(labelOf(3, 0, 3, 0, 0)).toBe('two-camps')
    expect(labelOf(2, 1, 3, 0, 0)).toBe('two-camps')
  })

  it('is scatter when the camps are there but more than a sixth stands between, for every split', () => {
    expect(labelOf(2, 2, 2, 0, 0)).toBe('scatter')
    expect(labelOf(0, 2, 1, 2, 0)).toBe('scatter')
  })

  it('is two-camps when one of several splits is clean', () => {
    // Split at A|C has 2 of 7 between, split at B|D nobody.
    expect(labelOf(3, 1, 0, 3, 0)).toBe('two-camps')
  })

  it('is agreed when nobody is two away and the average distance is at most 0.83', () => {
    expect(labelOf(0, 1, 3, 1, 0)).toBe('agreed')
    expect(labelOf(0, 0, 5, 0, 0)).toBe('agreed')
    // Median 2.5 in both: AD 0.825, then AD 5/6.
    expect(labelOf(0, 7, 13, 14, 6)).toBe('agreed')
    expect(labelOf(0, 1, 2, 2, 1)).toBe('scatter')
  })

  it('is minority when fewer than a third are two away and two thirds are near', () => {
    expect(labelOf(1, 0, 4, 0, 0)).toBe('minority')
    expect(labelOf(1, 0, 3, 1, 1)).toBe('scatter')
  })

  it('measures "two away" from a median between two levels', () => {
    // Median 2.5: A is 2.5 away and counts as far, B at 1.5 does not and is not within 1 either.
    expect(labelOf(0, 1, 2, 3, 0)).toBe('agreed')
    expect(labelOf(1, 0, 2, 3, 0)).toBe('minority')
  })
})

const pack = aPackOf([
  aTopic('data.quality', [aQuestion('one'), aQuestion('two'), aQuestion('three'), aQuestion('four', { depth: 'half-day' })]),
])
const measured = (...steps: SessionStep[]) => measureAgreement(pack, aSession(...steps)).questions

describe('agreement on a session', () => {
  it('covers applicable questions with a counted vote, nothing else', () => {
    const questions = measured(voted('one', 'ada', 2), voted('two', 'ada', 2), notApplicable('two'), voted('four', 'ada', 1))
    expect(questions.map(({ questionId }) => questionId)).toEqual(['one'])
  })

  it('has no AD and A below five level votes', () => {
    expect(measured(votedAll('one', [0, 4]))).toMatchObject([{ n: 2, spread: 4, ad: null, a: null, label: 'too-few' }])
    expect(measured(votedAll('one', [2, 2, 2, 2, 2]))).toMatchObject([{ n: 5, spread: 0, ad: rational(0), a: rational(1) }])
  })

  it('has no spread without a level vote', () => {
    expect(measured(voted('one', 'ada', { state: 'unknown' }))).toMatchObject([{ n: 0, spread: null, unknownCount: 1, label: 'too-few' }])
  })
})

describe('the discussion order', () => {
  const orderOf = (...steps: SessionStep[]) => measured(...steps).map(({ questionId }) => questionId)
  const unsure = (question: string, ...people: string[]): SessionStep[] =>
    people.map((person) => voted(question, person, { state: 'unknown' }))

  it('goes from two camps over scatter, wide few and minority to agreed', () => {
    const five = aPackOf([
      aTopic(
        'data.quality',
        ['agreed', 'minority', 'wide', 'scatter', 'camps'].map((id) => aQuestion(id)),
      ),
    ])
    const session = aSession(
      votedAll('agreed', [2, 2, 2, 2, 2]),
      votedAll('minority', [0, 2, 2, 2, 2]),
      votedAll('wide', [1, 3]),
      votedAll('scatter', [1, 1, 2, 3, 3]),
      votedAll('camps', [0, 0, 0, 4, 4, 4]),
    )
    expect(measureAgreement(five, session).questions.map(({ questionId }) => questionId)).toEqual([
      'camps',
      'scatter',
      'wide',
      'minority',
      'agreed',
    ])
  })

  it('puts questions where half do not know before the other quiet ones', () => {
    expect(orderOf(votedAll('one', [2]), voted('two', 'p1', 2), ...unsure('two', 'p2'))).toEqual(['two', 'one'])
  })

  it('puts too-few before agreed', () => {
    expect(orderOf(votedAll('one', [2, 2, 2, 2, 2]), votedAll('two', [2]))).toEqual(['two', 'one'])
  })

  it('sorts within a class by AD descending, also where AD is not published, absent last', () => {
    expect(
      orderOf(
        ...unsure('one', 'p1'),
        votedAll('two', [2]),
        ...unsure('two', 'p8'),
        votedAll('three', [1, 2]),
        ...unsure('three', 'p8', 'p9'),
      ),
    ).toEqual(['three', 'two', 'one'])
  })

  it('keeps pack order among equals', () => {
    expect(orderOf(votedAll('three', [2]), votedAll('one', [2]), votedAll('two', [2]))).toEqual(['one', 'two', 'three'])
  })
})

describe('the group gap of a topic', () => {
  const six = [...['b1', 'b2', 'b3'].map((id) => seated(id, 'business-owner')), ...['o1', 'o2', 'o3'].map((id) => seated(id, 'operations'))]
  const gapOf = (...steps: SessionStep[]) => measureAgreement(pack, aSession(...six, ...steps)).groupGaps.get('data.quality')
  const three = (question: string, side: string, value: number) => ['1', '2', '3'].map((index) => voted(question, side + index, value))

  it('is the difference of the mean votes', () => {
    expect(gapOf(...three('one', 'b', 4), ...three('one', 'o', 1))).toEqual({
      topicId: 'data.quality',
      gap: rational(3),
      highGroup: 'business',
      lowGroup: 'operations',
    })
  })

  it('is absent with fewer than three people voting in a group', () => {
    expect(
      gapOf(...three('one', 'b', 4), voted('one', 'o1', 1), voted('one', 'o2', 1), voted('two', 'o1', 1), voted('three', 'o2', 1))?.gap,
    ).toBeNull()
  })

  it('counts people over the whole topic, not per question', () => {
    expect(gapOf(...three('one', 'b', 4), voted('one', 'o1', 1), voted('two', 'o2', 1), voted('three', 'o3', 1))?.gap).toEqual(rational(3))
  })

  it('leaves out questions that do not apply and votes without a level', () => {
    expect(gapOf(...three('one', 'b', 4), ...three('one', 'o', 1), ...three('two', 'b', 0), notApplicable('two'))?.gap).toEqual(rational(3))
    expect(gapOf(...three('one', 'b', 4), ...['o1', 'o2', 'o3'].map((id) => voted('one', id, { state: 'unknown' })))?.gap).toBeNull()
  })

  it('counts a person once in every group in which they hold a seat', () => {
    const both = ['x1', 'x2', 'x3'].map((id) => seated(id, 'business-owner', 'operations'))
    // Business: 4,4,4 and 0,0,0 → 2; operations: 1,1,1 and 0,0,0 → 1/2.
    expect(gapOf(...both, ...three('one', 'b', 4), ...three('one', 'o', 1), ...three('one', 'x', 0))?.gap).toEqual(rational(3, 2))
  })
})

describe('after a re-vote', () => {
  const first = (...values: number[]) => {
    const [question] = measured(votedAll('one', values))
    if (question === undefined) throw new Error('nothing measured')
    return proposeAfterVote(question)
  }

  it('camps, scatter and a wide few propose the disputed flag; a minority its dissent', () => {
    expect(first(0, 0, 0, 4, 4, 4)).toBe('disputed')
    expect(first(1, 1, 2, 3, 3)).toBe('disputed')
    expect(first(1, 3)).toBe('disputed')
    expect(first(1, 2)).toBeNull()
    expect(first(0, 2, 2, 2, 2)).toBe('dissent')
    expect(first(2, 2, 2, 2, 2)).toBeNull()
  })

  it('an agreed level above the lower median was moved in discussion', () => {
    const ballots = [1, 2, 3, 3].map((value, index) => ({ participantId: `p${index}`, answer: level(value) }))
    const session = aSession(answered('one', 3), answered('two', 2), head({}))
    expect(session.agreed.map((agreed) => isMovedInDiscussion(agreed, ballots))).toEqual([true, false])
    expect(isMovedInDiscussion({ questionId: 'one', answer: { state: 'unknown' } }, ballots)).toBe(false)
    expect(isMovedInDiscussion({ questionId: 'one', answer: level(4) }, [])).toBe(false)
  })
})
