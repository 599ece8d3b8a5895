/** Random but valid sessions on a pack, for properties that must hold for all of them. */
import fc from 'fast-check'
import type { AgreedAnswer, Participant, Session, SessionHead, Vote } from '../../shared/domain/interview/session'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import { DEPTHS, type LevelNumber, type Pack, type Question } from '../../shared/domain/pack/pack'
import { aSession } from './builders'

const ALL_LEVELS: readonly LevelNumber[] = [0, 1, 2, 3, 4]
const levelFrom = (levels: readonly LevelNumber[]) => fc.record({ state: fc.constant('level' as const), level: fc.constantFrom(...levels) })
const level = levelFrom(ALL_LEVELS)
const unknown = fc.constant({ state: 'unknown' as const })
const notApplicable = fc.constant({ state: 'not-applicable' as const, reason: 'Does not arise here' })
const abstain = fc.constant({ state: 'abstain' as const })
const day = fc.integer({ min: 0, max: 700 }).map((back) => new Date(Date.UTC(2026, 10, 20) - back * 86_400_000).toISOString().slice(0, 10))

const agreedOn = (question: Question, levels: readonly LevelNumber[]): fc.Arbitrary<AgreedAnswer> =>
  fc
    .record({
      answer:
        question.gate === undefined
          ? fc.oneof({ weight: 12, arbitrary: levelFrom(levels) }, unknown, notApplicable)
          : fc.oneof({ weight: 12, arbitrary: levelFrom(levels) }, unknown),
      evidence: fc.option(fc.constantFrom('E0', 'E1', 'E2', 'E3'), { nil: undefined }),
      date: day,
      disputed: fc.boolean(),
    })
    .map(
      ({ answer, evidence, date, disputed }): AgreedAnswer => ({
        questionId: question.id,
        answer,
        evidence,
        evidenceRef: { title: 'Seen', date },
        disputed,
      }),
    )

const headOn = (pack: Pack): fc.Arbitrary<Partial<SessionHead>> =>
  fc.record({
    depth: fc.constantFrom(...DEPTHS),
    purpose: fc.constantFrom('release', 'rollout'),
    profile: fc.record(
      Object.fromEntries(pack.profile.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, string>>,
    date: day,
    thresholds: fc.record(
      { startsMax: fc.integer({ min: 1, max: 8 }), fixDimension: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10) },
      { requiredKeys: [] },
    ),
  })

const participantsOn = (pack: Pack): fc.Arbitrary<readonly Participant[]> =>
  fc
    .array(fc.uniqueArray(fc.constantFrom(...pack.seats.map(({ id }) => id)), { maxLength: 3 }), { maxLength: 12 })
    .map((people) => people.map((seats, index) => ({ id: `p${index}`, name: `Person ${index}`, seats })))

const votesOn = (pack: Pack, people: readonly Participant[]): fc.Arbitrary<readonly Vote[]> => {
  if (people.length === 0) return fc.constant([])
  const vote = fc.record({
    questionId: fc.constantFrom(...listQuestions(pack).map(({ question }) => question.id)),
    participantId: fc.constantFrom(...people.map(({ id }) => id)),
    round: fc.integer({ min: 1, max: 3 }),
    answer: fc.oneof({ weight: 6, arbitrary: level }, unknown, notApplicable, abstain),
    hidden: fc.boolean(),
  })
  return fc.uniqueArray(vote as fc.Arbitrary<Vote>, {
    maxLength: 150,
    selector: ({ questionId, participantId, round }) => `${questionId}/${participantId}/${round}`,
  })
}

/** Every question agreed on one of the levels with a chance of about five in six, the others left unknown or to the votes. */
export function arbitrarySession(pack: Pack, levels: readonly LevelNumber[] = ALL_LEVELS): fc.Arbitrary<Session> {
  const agreed = fc.tuple(...listQuestions(pack).map(({ question }) => fc.option(agreedOn(question, levels), { freq: 5 })))
  const people = participantsOn(pack).chain((participants) => votesOn(pack, participants).map((votes) => ({ participants, votes })))
  const capacity = fc.dictionary(
    fc.constantFrom(...pack.seats.map(({ id }) => id)),
    fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
  )
  return fc.tuple(headOn(pack), agreed, people, capacity).map(([changes, answers, { participants, votes }, capacities]): Session => {
    const session = aSession()
    return {
      ...session,
      session: { ...session.session, ...changes },
      participants,
      votes,
      agreed: answers.filter((answer) => answer !== null),
      capacity: capacities,
    }
  })
}
