import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedVotes, countVotes } from '../../../../../shared/domain/interview/count-votes'
import type { Vote } from '../../../../../shared/domain/interview/session'
import { type Ballot, createVoteCounter } from '../../../../../shared/domain/interview/vote-counter'
import { level } from '../../../../support/builders'

const vote = (participantId: string): fc.Arbitrary<Vote> =>
  fc.record({
    participantId: fc.constant(participantId),
    questionId: fc.constantFrom('q', 'r', 's'),
    round: fc.integer({ min: 1, max: 3 }),
    answer: fc.oneof(
      fc.integer({ min: 0, max: 4 }).map(level),
      fc.constant({ state: 'unknown' as const }),
      fc.constant({ state: 'abstain' as const }),
    ),
    hidden: fc.boolean(),
  })
const ballotOf = (participantId: string): fc.Arbitrary<Ballot> => fc.array(vote(participantId), { maxLength: 6 })
const PEOPLE = ['ada', 'bob', 'cy', 'di']
/** Mostly one person votes anew; now and then people come, go or change places. */
type Change = (ballots: readonly Ballot[]) => readonly Ballot[]
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...PEOPLE)
      .chain(ballotOf)
      .map(
        (ballot): Change =>
          (ballots) =>
            ballots.map((known) => (known[0]?.participantId === ballot[0]?.participantId ? ballot : known)),
      ),
  },
  fc.shuffledSubarray(PEOPLE).map(
    (ids): Change =>
      (ballots) =>
        ids.flatMap((id) => ballots.filter((known) => known[0]?.participantId === id)),
  ),
)

const plain = (counted: CountedVotes) =>
  new Map([...counted].map(([id, votes]) => [id, votes.map(({ participantId, answer }) => ({ participantId, answer }))]))

describe('the vote counter', () => {
  it('gives what counting everything gives, whatever was counted before', () => {
    fc.assert(
      fc.property(fc.tuple(...PEOPLE.map(ballotOf)), fc.array(change, { maxLength: 6 }), (start, changes) => {
        const count = createVoteCounter()
        let ballots: readonly Ballot[] = start
        for (const next of [(same: readonly Ballot[]) => same, ...changes]) {
          ballots = next(ballots)
          expect(plain(count(ballots))).toEqual(plain(countVotes({ votes: ballots.flat() })))
        }
      }),
    )
  })

  it('keeps the list of a question nobody touched, and forgets one nobody votes on any more', () => {
    const of = (questionId: string, value: number): Vote => ({ questionId, participantId: 'ada', round: 1, answer: level(value) })
    const count = createVoteCounter()
    const [onQ, onR] = [of('q', 2), of('r', 3)]
    const first = count([[onQ, onR]])
    const second = count([[onQ]])
    expect(second.get('q')).toBe(first.get('q'))
    expect(second.has('r')).toBe(false)
  })
})
