import { describe, expect, it } from 'vitest'
import { findCamps } from '../../../../../shared/domain/agreement/find-camps'
import { measureAgreement } from '../../../../../shared/domain/agreement/measure-agreement'
import { leadVoices, planPrompt } from '../../../../../shared/domain/agreement/plan-prompt'
import { shareVotes } from '../../../../../shared/domain/agreement/share-votes'
import type { PrivacyMode, VoteValue } from '../../../../../shared/domain/interview/session'
import { listTopics } from '../../../../../shared/domain/pack/list-questions'
import { aPack, aSession, head, seated, voted } from '../../../../support/builders'

const pack = aPack()
const QUESTION = 'run-money'
const DONT_KNOW: VoteValue = { state: 'unknown' }
const SEATS = ['process-expert', 'process-expert', 'process-expert', 'data-engineer', 'data-engineer', 'operations', 'business-owner']

/** The first votes are of three users, then two of technology, operations, business. */
function prompt(privacy: PrivacyMode, votes: readonly (number | VoteValue)[]) {
  const session = aSession(
    head({ privacy }),
    ...SEATS.map((seat, at) => seated(`p${at}`, seat)),
    ...votes.map((vote, at) => voted(QUESTION, `p${at}`, vote)),
  )
  const [agreement] = measureAgreement(pack, session).questions
  const shared = shareVotes(pack, session).get(QUESTION)
  const topic = listTopics(pack).find(({ id }) => id === 'ownership.funding')
  if (agreement === undefined || shared === undefined || topic === undefined) throw new Error('nobody voted')
  return planPrompt(agreement, shared, leadVoices(topic, session))
}

describe('two camps', () => {
  const split = [0, 1, 1, 3, 3, 4, 2]
  it('are named by the groups that stand for them', () => {
    for (const privacy of ['named', 'seat'] as const) {
      expect(prompt(privacy, split)).toMatchObject({
        kind: 'two-camps',
        first: [{ kind: 'group', group: 'users' }],
        second: [
          { kind: 'group', group: 'technology' },
          { kind: 'group', group: 'operations' },
        ],
      })
    }
  })

  it('stay without a name when nobody may be pointed at', () => {
    expect(prompt('anonymous', split)).toMatchObject({ kind: 'two-camps', first: [], second: [] })
  })
})

describe('a single voice', () => {
  const minority = [3, 3, 3, 3, 3, 1, 3]
  it('is addressed by name, by seat, or not at all', () => {
    expect(prompt('named', minority)).toMatchObject({ kind: 'minority', first: [{ kind: 'person', name: 'Name of p5' }] })
    expect(prompt('seat', minority)).toMatchObject({ first: [{ kind: 'seat', seat: 'operations' }] })
    expect(prompt('anonymous', minority)).toMatchObject({ first: [] })
  })
})

describe('few votes far apart', () => {
  it('let the lowest speak first and the highest after', () => {
    expect(prompt('named', [1, 2, 4])).toMatchObject({
      kind: 'far-apart',
      first: [{ kind: 'person', name: 'Name of p0' }],
      second: [{ kind: 'person', name: 'Name of p2' }],
    })
  })
})

describe('where nobody stands out', () => {
  it('those who lead the topic are asked first', () => {
    expect(prompt('named', [DONT_KNOW, DONT_KNOW, 2])).toMatchObject({ kind: 'unknown', first: [{ kind: 'person', name: 'Name of p6' }] })
    expect(prompt('seat', [2, 2, 2])).toMatchObject({ kind: 'too-few', first: [{ kind: 'seat', seat: 'business-owner' }] })
    expect(prompt('anonymous', [2, 2, 2])).toMatchObject({ kind: 'too-few', first: [] })
  })

  it('an agreement names the middle of the votes', () => {
    expect(prompt('named', [3, 3, 3, 3, 2, 3])).toMatchObject({ kind: 'agreed', middle: 3, first: [], second: [] })
  })
})

describe('the split between two camps', () => {
  it('lies where the fewest votes are, then in the middle of the scale', () => {
    expect(findCamps([3, 0, 0, 0, 3])).toEqual({ low: { from: 0, to: 0 }, high: { from: 4, to: 4 } })
    expect(findCamps([1, 4, 1, 4, 1])).toEqual({ low: { from: 0, to: 1 }, high: { from: 3, to: 4 } })
    expect(findCamps([4, 0, 2, 1, 0])).toEqual({ low: { from: 0, to: 0 }, high: { from: 2, to: 3 } })
  })

  it('is nowhere in a scatter, an agreement, or fewer than five votes', () => {
    for (const counts of [
      [1, 2, 3, 2, 1],
      [0, 0, 5, 1, 0],
      [2, 0, 0, 0, 2],
    ])
      expect(findCamps(counts)).toBeNull()
  })
})
