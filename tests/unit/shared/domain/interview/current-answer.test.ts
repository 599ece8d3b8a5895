import { describe, expect, it } from 'vitest'
import { currentAnswers, lowerMedian } from '../../../../../shared/domain/interview/current-answer'
import { agreed, answered, aSession, level, type SessionStep, voted, votedAll } from '../../../../support/builders'

const answerOf = (...steps: SessionStep[]) => currentAnswers(aSession(...steps)).get('q')
const unsure = { state: 'unknown' } as const
const outside = { state: 'not-applicable', reason: 'x' } as const

describe('the lower median', () => {
  it('is the element at index floor((n−1)/2)', () => {
    expect(lowerMedian([1, 1, 0, 1, 0])).toBe(1)
    expect(lowerMedian([1, 1, 0, 1, 1])).toBe(1)
    expect(lowerMedian([0, 0, 1, 0, 0])).toBe(2)
    expect(lowerMedian([0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('the answer to a question', () => {
  it('is open when nobody said anything', () => expect(answerOf()).toBeUndefined())

  it('is what the team agreed, whatever the votes say', () => {
    expect(answerOf(votedAll('q', [0, 0, 0]), answered('q', 3, 'E2'))).toMatchObject({ answer: level(3), provisional: false })
  })

  it('is provisionally the lower median of the votes', () => {
    expect(answerOf(votedAll('q', [4, 1, 3, 0]))).toMatchObject({ answer: level(1), provisional: true, agreed: null })
  })

  it('is provisionally a level when exactly half of the counted votes are levels', () => {
    expect(answerOf(voted('q', 'ada', 2), voted('q', 'bob', unsure))?.answer).toEqual(level(2))
  })

  it('is provisionally unknown when fewer than half are levels', () => {
    expect(answerOf(voted('q', 'ada', 2), voted('q', 'bob', unsure), voted('q', 'cy', outside))?.answer).toEqual(unsure)
  })

  it('is provisionally unknown when everybody voted not applicable', () => {
    expect(answerOf(voted('q', 'ada', outside))?.answer).toEqual(unsure)
  })

  it('does not count abstentions among the votes', () => {
    expect(answerOf(voted('q', 'ada', 2), voted('q', 'bob', { state: 'abstain' }), voted('q', 'cy', { state: 'abstain' }))?.answer).toEqual(
      level(2),
    )
  })

  it('can be agreed as unknown over votes for a level', () => {
    expect(answerOf(votedAll('q', [3, 3]), agreed('q', unsure))?.answer).toEqual(unsure)
  })
})
