import { describe, expect, it } from 'vitest'
import { type CountedVote, countVotes, tallyVotes } from '../../../../../shared/domain/interview/count-votes'
import { aSession, type SessionStep, voted } from '../../../../support/builders'

const levelVotes = (votes: readonly CountedVote[]) => votes.flatMap(({ answer }) => (answer.state === 'level' ? [answer.level] : []))
const counted = (...steps: SessionStep[]) => countVotes(aSession(...steps)).get('q') ?? []

describe('counting votes', () => {
  it('takes the highest round of each person', () => {
    expect(counted(voted('q', 'ada', 1), voted('q', 'ada', 3, { round: 2 }))).toMatchObject([
      { participantId: 'ada', answer: { state: 'level', level: 3 } },
    ])
  })

  it('takes the highest round also when it comes first in the file', () => {
    expect(levelVotes(counted(voted('q', 'ada', 3, { round: 2 }), voted('q', 'ada', 1)))).toEqual([3])
  })

  it('drops hidden votes first, so that an earlier revealed round counts', () => {
    expect(levelVotes(counted(voted('q', 'ada', 1), voted('q', 'ada', 3, { round: 2, hidden: true })))).toEqual([1])
  })

  it('has no vote of a person whose last vote is an abstention: the earlier level does not come back', () => {
    expect(counted(voted('q', 'ada', 1), voted('q', 'ada', { state: 'abstain' }, { round: 2 }))).toEqual([])
  })

  it('brings the earlier level back when the abstention is hidden', () => {
    expect(levelVotes(counted(voted('q', 'ada', 1), voted('q', 'ada', { state: 'abstain' }, { round: 2, hidden: true })))).toEqual([1])
  })

  it('counts "unknown" and "not applicable"', () => {
    const votes = counted(voted('q', 'ada', { state: 'unknown' }), voted('q', 'bob', { state: 'not-applicable', reason: 'x' }))
    expect(votes.map(({ answer }) => answer.state)).toEqual(['unknown', 'not-applicable'])
  })

  it('keeps questions and people apart', () => {
    const votes = countVotes(aSession(voted('q', 'ada', 1), voted('q', 'bob', 2), voted('r', 'ada', 4)))
    expect(levelVotes(votes.get('q') ?? [])).toEqual([1, 2])
    expect(levelVotes(votes.get('r') ?? [])).toEqual([4])
  })

  it('leaves out questions without a counted vote', () => {
    expect(countVotes(aSession(voted('q', 'ada', { state: 'abstain' }))).has('q')).toBe(false)
  })
})

describe('tallying votes', () => {
  it('counts votes per level and of the other kinds', () => {
    const votes = counted(voted('q', 'ada', 3), voted('q', 'bob', 3), voted('q', 'cy', 0), voted('q', 'di', { state: 'unknown' }))
    expect(tallyVotes(votes)).toEqual({ levels: [1, 0, 0, 2, 0], levelCount: 3, unknownCount: 1, notApplicableCount: 0 })
  })
})
