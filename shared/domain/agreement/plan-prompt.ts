/** Whom the facilitator asks about one question, and in which manner. The words are the catalogue's. */
import { campAt } from '../../lib/camp-at'
import { levelAt } from '../interview/count-votes'
import type { Session } from '../interview/session'
import type { Topic } from '../pack/pack'
import type { QuestionAgreement } from './agreement'
import { findCamps } from './find-camps'
import { type DiscussionClass, discussionClass } from './order-discussion'
import type { QuestionVotes, ShownVote, Voter } from './share-votes'

/** Somebody who can be spoken to: a side of the house, a seat, or a person by name. */
export type Voice =
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'person'; readonly name: string }

export interface Prompt {
  readonly kind: DiscussionClass
  /** Who speaks first: the lower camp, the lowest vote, or those who differ. Empty where nobody may be named, or no name would fit. */
  readonly first: readonly Voice[]
  /** The upper camp or the highest vote. */
  readonly second: readonly Voice[]
  /** Lower median of the level votes; null without any. */
  readonly middle: number | null
}

/** More names than this are no longer an address but a list. */
const MOST_NAMES = 3

/** @param leads who leads the topic and is in the room: asked first where the votes single nobody out. */
export function planPrompt(agreement: QuestionAgreement, votes: QuestionVotes, leads: readonly Voice[]): Prompt {
  const kind = discussionClass(agreement)
  const middle = levelAt(votes.counts, Math.floor((agreement.n - 1) / 2))
  const [first, second] = sidesOf(kind, votes, leads)
  return { kind, middle, first, second }
}

/** The first holder of each of the topic's lead seats: by name, by seat, or nobody, as the session's privacy says. */
export function leadVoices(topic: Topic, { session, participants }: Session): readonly Voice[] {
  const mode = session.privacy ?? 'named'
  if (mode === 'anonymous') return []
  const voices = topic.lead.flatMap((seat): Voice[] => {
    const holder = participants.find(({ seats }) => seats.includes(seat))
    if (holder === undefined) return []
    return [mode === 'named' ? { kind: 'person', name: holder.name } : { kind: 'seat', seat }]
  })
  return withoutRepeats(voices).slice(0, MOST_NAMES)
}

type Sides = readonly [first: readonly Voice[], second: readonly Voice[]]

function sidesOf(kind: DiscussionClass, votes: QuestionVotes, leads: readonly Voice[]): Sides {
  const where = (test: (level: number) => boolean) => votes.votes.filter(({ mark }) => typeof mark === 'number' && test(mark))
  const lowest = votes.counts.findIndex((count) => count > 0)
  const highest = votes.counts.findLastIndex((count) => count > 0)
  if (kind === 'two-camps') return campVoices(votes)
  if (kind === 'minority') return [peopleOf(where((level) => isFar(votes.counts, level))), []]
  if (kind === 'far-apart') return bothOrNone(peopleOf(where((level) => level === lowest)), peopleOf(where((level) => level === highest)))
  return kind === 'agreed' ? [[], []] : [leads, []]
}

/** The names of the two camps, low and high; both empty when only one of them could be named. */
export function campVoices(votes: QuestionVotes): Sides {
  const camps = findCamps(votes.counts)
  const inside = (side: 'low' | 'high') => votes.votes.filter(({ mark }) => typeof mark === 'number' && campAt(camps, mark) === side)
  const [low, high] = [inside('low'), inside('high')]
  return bothOrNone(sideOf(low, high), sideOf(high, low))
}

const bothOrNone = (first: readonly Voice[], second: readonly Voice[]): Sides =>
  first.length > 0 && second.length > 0 ? [first, second] : [[], []]

/** Two or more levels from the ordinary median. */
function isFar(counts: readonly number[], level: number): boolean {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const doubleMedian = (levelAt(counts, Math.floor((n - 1) / 2)) ?? 0) + (levelAt(counts, Math.floor(n / 2)) ?? 0)
  return Math.abs(2 * level - doubleMedian) >= 4
}

/** A camp by its groups where they stand for most of it, else by its people while they are few. */
function sideOf(camp: readonly ShownVote[], other: readonly ShownVote[]): readonly Voice[] {
  const groups = [...new Set(camp.flatMap(({ voter }) => voter?.group ?? []))]
  const votesOf = (votes: readonly ShownVote[], group: string) => votes.filter(({ voter }) => voter?.group === group).length
  const own = groups.filter((group) => votesOf(camp, group) >= 2 * votesOf(other, group))
  const covered = own.reduce((sum, group) => sum + votesOf(camp, group), 0)
  if (own.length > 0 && own.length <= MOST_NAMES && 2 * covered >= camp.length) return own.map((group) => ({ kind: 'group', group }))
  return peopleOf(camp)
}

function peopleOf(votes: readonly ShownVote[]): readonly Voice[] {
  const voters = votes.flatMap(({ voter }) => voter ?? [])
  const voices = voters.flatMap((voter) => voiceOf(voter) ?? [])
  const distinct = withoutRepeats(voices)
  return voices.length === voters.length && distinct.length <= MOST_NAMES ? distinct : []
}

function voiceOf({ name, seat }: Voter): Voice | null {
  if (name !== null) return { kind: 'person', name }
  return seat === null ? null : { kind: 'seat', seat }
}

const withoutRepeats = (voices: readonly Voice[]): readonly Voice[] =>
  voices.filter((voice, at) => voices.findIndex((earlier) => JSON.stringify(earlier) === JSON.stringify(voice)) === at)
