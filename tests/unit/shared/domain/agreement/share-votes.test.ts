import { describe, expect, it } from 'vitest'
import { type QuestionVotes, shareVotes } from '../../../../../shared/domain/agreement/share-votes'
import type { PrivacyMode } from '../../../../../shared/domain/interview/session'
import { aPack, aSeat, aSession, head, type SessionStep, seated, voted } from '../../../../support/builders'

const pack = aPack({
  seats: [aSeat('business-owner'), aSeat('process-expert', 'users'), aSeat('front-line-user', 'users'), aSeat('operations', 'operations')],
})
const QUESTION = 'run-money'

const people: readonly SessionStep[] = [
  seated('ops', 'operations'),
  seated('ann', 'process-expert'),
  seated('bob', 'process-expert', 'business-owner'),
  seated('own', 'business-owner'),
]
const votesOf = (privacy: PrivacyMode, ...steps: readonly SessionStep[]): QuestionVotes => {
  const votes = shareVotes(pack, aSession(head({ privacy }), ...people, ...steps)).get(QUESTION)
  if (votes === undefined) throw new Error('nobody voted')
  return votes
}
const everybody = [voted(QUESTION, 'ops', 0), voted(QUESTION, 'ann', 4), voted(QUESTION, 'bob', 1), voted(QUESTION, 'own', 3)]
const voterIds = ({ votes }: QuestionVotes) => votes.map(({ voter }) => voter?.id)

describe('with names shown', () => {
  it('tells who said what, in the order of groups and seats', () => {
    const shown = votesOf('named', ...everybody)
    expect(voterIds(shown)).toEqual(['own', 'ann', 'bob', 'ops'])
    expect(shown.votes[0]).toEqual({ mark: 3, voter: { id: 'own', seat: 'business-owner', group: 'business', name: 'Name of own' } })
  })

  it('shows nobody without a vote, and an abstention as one', () => {
    const shown = votesOf('named', voted(QUESTION, 'ann', 2), voted(QUESTION, 'ops', { state: 'abstain' }))
    expect(shown.votes.map(({ mark }) => mark)).toEqual([2, 'abstain'])
    expect(shown).toMatchObject({ counts: [0, 0, 1, 0, 0], abstainCount: 1, round: 1, isWithheld: false })
  })
})

describe('with seats shown', () => {
  it('carries no name and no id of a person anywhere', () => {
    const text = JSON.stringify(votesOf('seat', ...everybody))
    for (const id of ['ann', 'bob', 'own']) expect(text).not.toContain(`"${id}"`)
    expect(text).not.toContain('Name of')
    expect(voterIds(votesOf('seat', ...everybody))).toEqual(['business-owner', 'process-expert', 'process-expert', 'operations'])
  })

  it('does not tell two holders of a seat apart by their place', () => {
    const one = votesOf('seat', voted(QUESTION, 'ann', 4), voted(QUESTION, 'bob', 1))
    const other = votesOf('seat', voted(QUESTION, 'ann', 1), voted(QUESTION, 'bob', 4))
    expect(one).toEqual(other)
  })
})

describe('without names and seats', () => {
  it('shows how many said what, and nothing of whom', () => {
    const shown = votesOf('anonymous', ...everybody)
    expect(shown.counts).toEqual([1, 1, 0, 1, 1])
    expect(shown.votes.map(({ mark }) => mark)).toEqual([0, 1, 3, 4])
    expect(shown.votes.every(({ voter }) => voter === null)).toBe(true)
  })

  it('is the same whoever said it', () => {
    const swapped = [voted(QUESTION, 'ops', 3), voted(QUESTION, 'ann', 1), voted(QUESTION, 'bob', 0), voted(QUESTION, 'own', 4)]
    expect(votesOf('anonymous', ...swapped)).toEqual(votesOf('anonymous', ...everybody))
  })

  it('shows nothing of a question that fewer than three people judged, not even how many did not', () => {
    const two = [voted(QUESTION, 'ann', 4), voted(QUESTION, 'bob', { state: 'unknown' }), voted(QUESTION, 'own', { state: 'abstain' })]
    expect(votesOf('anonymous', ...two)).toEqual({
      questionId: QUESTION,
      round: 1,
      counts: [0, 0, 0, 0, 0],
      unknownCount: 0,
      notApplicableCount: 0,
      abstainCount: 0,
      votes: [],
      isWithheld: true,
    })
    expect(votesOf('anonymous', ...two, voted(QUESTION, 'ops', 1)).isWithheld).toBe(false)
  })
})

it('reads the highest round that is not hidden', () => {
  const later = [voted(QUESTION, 'ann', 2, { round: 2 }), voted(QUESTION, 'ops', 4, { round: 3, hidden: true })]
  expect(votesOf('named', ...everybody, ...later)).toMatchObject({ round: 2, counts: [1, 1, 1, 1, 0] })
})

it('leaves out a question of which every vote is still hidden', () => {
  expect(shareVotes(pack, aSession(...people, voted(QUESTION, 'ann', 2, { hidden: true }))).size).toBe(0)
})
