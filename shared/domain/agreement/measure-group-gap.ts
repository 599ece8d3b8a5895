/** How differently the sides of the house see a topic: METHOD.md section 5, "Group gap". */
import { compare, type Rational, rational, subtract } from '../../lib/rational'
import { rememberPair } from '../../lib/remember'
import type { CountedVote } from '../interview/count-votes'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { GroupGap } from './agreement'

/** A group with fewer people voting than this is not compared: its mean would point at persons. */
const MIN_PEOPLE = 3

/** Participant id → the groups of the seats they hold, each once. */
export type GroupsOf = ReadonlyMap<string, readonly string[]>

export const groupsOfParticipants = ({ seats }: Pack, { participants }: Session): GroupsOf => groupsOfPeople(seats, participants)

const groupsOfPeople = rememberPair((seats: Pack['seats'], participants: Session['participants']): GroupsOf => {
  const groupOf = new Map(seats.map(({ id, group }) => [id, group]))
  return new Map(participants.map((person) => [person.id, [...new Set(person.seats.flatMap((seat) => groupOf.get(seat) ?? []))]]))
})

/** Groups in pack order, so that ties name the same group on every run. */
export const listGroups = (pack: Pack): readonly string[] => [...new Set(pack.seats.map(({ group }) => group))]

/** `votes` are the counted votes on each of the topic's applicable questions. */
export function measureGroupGap(
  topicId: string,
  votes: readonly (readonly CountedVote[])[],
  groups: readonly string[],
  groupsOf: GroupsOf,
): GroupGap {
  const tallies = votes.map((ofQuestion) => tallyGroups(groupsOf, ofQuestion))
  const means = groups.flatMap((group): GroupMean[] => {
    const { people, sum, count } = mergeTallies(tallies.flatMap((ofQuestion) => ofQuestion.get(group) ?? []))
    return people.size < MIN_PEOPLE ? [] : [{ group, mean: rational(sum, count) }]
  })
  const [first, ...others] = means
  if (first === undefined || others.length === 0) return { topicId, gap: null, highGroup: null, lowGroup: null }
  const high = others.reduce((best, next) => (compare(next.mean, best.mean) > 0 ? next : best), first)
  const low = others.reduce((worst, next) => (compare(next.mean, worst.mean) < 0 ? next : worst), first)
  return { topicId, gap: subtract(high.mean, low.mean), highGroup: high.group, lowGroup: low.group }
}

interface GroupMean {
  readonly group: string
  readonly mean: Rational
}

/** The level votes of one group on one question. */
interface Tally {
  /** Who voted, up to `MIN_PEOPLE`: nobody asks for more. */
  readonly people: Set<string>
  sum: number
  count: number
}

const emptyTally = (): Tally => ({ people: new Set(), sum: 0, count: 0 })

/** Group → its votes; groups without any are missing. */
const tallyGroups = rememberPair((groupsOf: GroupsOf, votes: readonly CountedVote[]): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>()
  for (const { participantId, answer } of votes) {
    if (answer.state !== 'level') continue
    for (const group of groupsOf.get(participantId) ?? []) {
      const tally = tallies.get(group) ?? emptyTally()
      tallies.set(group, tally)
      if (tally.people.size < MIN_PEOPLE) tally.people.add(participantId)
      tally.sum += answer.level
      tally.count += 1
    }
  }
  return tallies
})

function mergeTallies(tallies: readonly Tally[]): Tally {
  const merged = emptyTally()
  for (const { people, sum, count } of tallies) {
    for (const person of people) merged.people.add(person)
    merged.sum += sum
    merged.count += count
  }
  return merged
}
