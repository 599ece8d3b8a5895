/** How differently the sides of the house see a topic: METHOD.md section 5, "Group gap". */
import { compare, type Rational, rational, subtract } from '../../lib/rational'
import type { CountedVote } from '../interview/count-votes'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { GroupGap } from './agreement'

/** A group with fewer people voting than this is not compared: its mean would point at persons. */
const MIN_PEOPLE = 3

/** Participant id → the groups of the seats they hold, each once. */
export type GroupsOf = ReadonlyMap<string, readonly string[]>

export function groupsOfParticipants(pack: Pack, session: Session): GroupsOf {
  const groupOf = new Map(pack.seats.map(({ id, group }) => [id, group]))
  return new Map(session.participants.map(({ id, seats }) => [id, [...new Set(seats.flatMap((seat) => groupOf.get(seat) ?? []))]]))
}

/** Groups in pack order, so that ties name the same group on every run. */
export const listGroups = (pack: Pack): readonly string[] => [...new Set(pack.seats.map(({ group }) => group))]

/** `votes` are the counted votes on each of the topic's applicable questions. */
export function measureGroupGap(
  topicId: string,
  votes: readonly (readonly CountedVote[])[],
  groups: readonly string[],
  groupsOf: GroupsOf,
): GroupGap {
  const tallies = new Map(groups.map((group): readonly [string, Tally] => [group, { people: new Set(), sum: 0, count: 0 }]))
  for (const ofQuestion of votes) {
    for (const { participantId, answer } of ofQuestion) {
      if (answer.state !== 'level') continue
      for (const group of groupsOf.get(participantId) ?? []) addVote(tallies.get(group), participantId, answer.level)
    }
  }
  const means = [...tallies]
    .filter(([, { people }]) => people.size >= MIN_PEOPLE)
    .map(([group, { sum, count }]): GroupMean => ({ group, mean: rational(sum, count) }))
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

interface Tally {
  readonly people: Set<string>
  sum: number
  count: number
}

function addVote(tally: Tally | undefined, participantId: string, level: number): void {
  if (tally === undefined) return
  tally.people.add(participantId)
  tally.sum += level
  tally.count += 1
}
