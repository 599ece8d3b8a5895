/** A team made to measure for one way in which a pattern fires: at the bar and shown everywhere, but for what the way demands. */
import type { AnswerValue } from '../../shared/domain/interview/session'
import type { Pack, PatternCondition } from '../../shared/domain/pack/pack'
import { agreed, answeredAll, aSession, head, level, type SessionStep, seated, voted } from './builders'

type Comparison = Exclude<PatternCondition, { all: unknown } | { any: unknown }>

/** The alternatives of a condition, each with everything it demands together. A `not` stays whole. */
export function waysOf(condition: PatternCondition): readonly (readonly Comparison[])[] {
  if ('any' in condition) return condition.any.flatMap(waysOf)
  if (!('all' in condition)) return [[condition]]
  return condition.all.reduce<readonly (readonly Comparison[])[]>(
    (ways, part) => ways.flatMap((way) => waysOf(part).map((more) => [...way, ...more])),
    [[]],
  )
}

/** At full depth, every seat held. A way that this cannot build throws: then it needs a line here. */
export function aTeamFor(way: readonly Comparison[], pack: Pack): ReturnType<typeof aSession> {
  const everybody = pack.seats.map(({ id }) => seated(id, id))
  const start = [head({ packId: pack.id, packVersion: pack.version, depth: 'full-day' }), ...everybody, answeredAll(pack, 3, 'E2')]
  return way.reduce((session, demand) => stepFor(demand, pack)(session), aSession(...start))
}

function stepFor(demand: Comparison, pack: Pack): SessionStep {
  if ('fact' in demand) return withFact(demand.fact, 'is' in demand ? demand.is : (demand.in[0] ?? ''))
  if ('topic' in demand && 'atMost' in demand) return eachOf(questionsOf(demand.topic, pack), (id) => answer(id, level(0)))
  if ('gate' in demand && 'is' in demand && demand.is === 'fail') return answer(questionOfGate(demand.gate, pack), level(2))
  if ('question' in demand && 'claimedAtLeast' in demand) return answer(demand.question, level(Math.ceil(demand.claimedAtLeast)))
  if ('groupGap' in demand) return split(questionsOf(demand.groupGap.topic, pack), pack)
  // Claimed at the top and counted at 2.
  if ('confidenceGap' in demand) return (session) => answeredAll(pack, 4, 'E0')({ ...session, agreed: [] })
  if ('emptySeats' in demand) return leave(demand.emptySeats.atLeast, pack)
  // Nobody leaves more seats empty than another part of the way asks for.
  if ('not' in demand && 'emptySeats' in demand.not) return (session) => session
  throw new Error(`no team is known for ${JSON.stringify(demand)}`)
}

const withFact =
  (fact: string, option: string): SessionStep =>
  (session) => ({ ...session, session: { ...session.session, profile: { ...session.session.profile, [fact]: option } } })

const answer =
  (questionId: string, value: AnswerValue): SessionStep =>
  (session) =>
    agreed(questionId, value, { evidence: 'E2' })({ ...session, agreed: session.agreed.filter((known) => known.questionId !== questionId) })

const eachOf =
  (ids: readonly string[], step: (id: string) => SessionStep): SessionStep =>
  (session) =>
    ids.reduce((soFar, id) => step(id)(soFar), session)

const topicsOf = (pack: Pack) => pack.dimensions.flatMap(({ topics }) => topics)
const questionsOf = (topicId: string, pack: Pack) =>
  topicsOf(pack).flatMap(({ id, questions }) => (id === topicId ? questions.map((question) => question.id) : []))
const questionOfGate = (gateId: string, pack: Pack) =>
  topicsOf(pack).flatMap(({ questions }) => questions.flatMap(({ id, gate }) => (gate?.id === gateId ? [id] : [])))[0] ?? ''

/** Three people of the first side of the house see it done, three of the next see nothing. */
function split(questionIds: readonly string[], pack: Pack): SessionStep {
  const sides = [...new Map(pack.seats.map(({ group, id }) => [group, id])).values()].slice(0, 2)
  const people = sides.flatMap((seat, side) =>
    [1, 2, 3].map((number) => ({ id: `side-${side}-${number}`, seat, vote: side === 0 ? 4 : 0 })),
  )
  return (session) =>
    people.reduce(
      (soFar, { id, seat, vote }) => eachOf(questionIds, (questionId) => voted(questionId, id, vote))(seated(id, seat)(soFar)),
      session,
    )
}

/** So many holders of quorum seats stay away. */
function leave(count: number, pack: Pack): SessionStep {
  const away = pack.seats.filter(({ quorum }) => quorum).slice(0, count)
  return (session) => ({ ...session, participants: session.participants.filter(({ seats }) => !away.some(({ id }) => seats.includes(id))) })
}
