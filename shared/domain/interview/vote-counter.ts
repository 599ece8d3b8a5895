/** Counting votes again after a change, at the price of what changed. The result is that of `countVotes`. */
import { remember } from '../../lib/remember'
import { type CountedVotes, isCounted, supersedes } from './count-votes'
import type { Vote } from './session'

/** The votes of one person. The same object while none of them changed; an answer stays the same object until it changes itself. */
export type Ballot = readonly Vote[]

/**
 * One counter follows one session: it keeps the last count, and counts again only the questions on which somebody's last vote is
 * another. The votes on every other question stay the same list. Each person has one ballot.
 */
export function createVoteCounter(): (ballots: readonly Ballot[]) => CountedVotes {
  let last: Count = { ballots: [], counted: new Map() }
  return (ballots) => {
    if (ballots !== last.ballots) last = { ballots, counted: recount(last, ballots) }
    return last.counted
  }
}

interface Count {
  readonly ballots: readonly Ballot[]
  readonly counted: CountedVotes
}

function recount(before: Count, ballots: readonly Ballot[]): CountedVotes {
  const touched = touchedQuestions(before.ballots, ballots)
  if (touched.size === 0) return before.counted
  const counted = new Map(before.counted)
  for (const questionId of touched) {
    const votes = ballots.flatMap((ballot) => lastVotes(ballot).get(questionId) ?? []).filter(isCounted)
    if (votes.length === 0) counted.delete(questionId)
    else counted.set(questionId, votes)
  }
  return counted
}

/** Place by place, so that people who joined, left or changed places touch every question they voted on. */
function touchedQuestions(before: readonly Ballot[], after: readonly Ballot[]): ReadonlySet<string> {
  const touched = new Set<string>()
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [one, other] = [before[at] ?? NO_VOTES, after[at] ?? NO_VOTES]
    if (one === other) continue
    const [was, is] = [lastVotes(one), lastVotes(other)]
    for (const id of [...was.keys(), ...is.keys()]) if (!isSameVote(was.get(id), is.get(id))) touched.add(id)
  }
  return touched
}

const isSameVote = (one: Vote | undefined, other: Vote | undefined): boolean =>
  one?.answer === other?.answer && one?.participantId === other?.participantId

const NO_VOTES: Ballot = []

/** Question id → the person's vote that decides, an abstention included. */
const lastVotes = remember((ballot: Ballot): ReadonlyMap<string, Vote> => {
  const last = new Map<string, Vote>()
  for (const vote of ballot) if (supersedes(vote, last.get(vote.questionId))) last.set(vote.questionId, vote)
  return last
})
