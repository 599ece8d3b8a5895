/** Random things a workshop does to a session on the tiny pack, one after the other. */
import fc from 'fast-check'
import type { AnswerValue, VoteValue } from '../../shared/domain/interview/session'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import type { LevelNumber, Pack } from '../../shared/domain/pack/pack'
import { applyOps } from '../../shared/records/apply-change'
import type { ChangeOp } from '../../shared/records/change'
import {
  addParticipant,
  removeParticipant,
  setAnswer,
  setEvidence,
  setHeadField,
  setNote,
  setParticipantSeats,
  setProfileFact,
  setThreshold,
} from '../../shared/records/commands'
import type { SessionData } from '../../shared/records/session-data'
import { voteKey } from '../../shared/records/session-file'
import { setValue } from '../../shared/records/set-value'

export type Step = (data: SessionData) => SessionData

const level = fc.constantFrom<LevelNumber[]>(0, 1, 2, 3, 4).map((value) => ({ state: 'level' as const, level: value }))
const unknown = fc.constant({ state: 'unknown' as const })
const answer: fc.Arbitrary<AnswerValue> = fc.oneof(
  { weight: 4, arbitrary: level },
  unknown,
  fc.constant({ state: 'not-applicable' as const, reason: 'Does not arise here' }),
)
const vote: fc.Arbitrary<VoteValue> = fc.oneof({ weight: 4, arbitrary: answer }, fc.constant({ state: 'abstain' as const }))

const step = (ops: (data: SessionData) => readonly ChangeOp[]): Step => {
  return (data) => applyOps(data, ops(data))
}

/** Unhides the votes of everybody on one question, as revealing does. */
const reveal = (questionId: string): Step =>
  step((data) =>
    Object.values(data.ballots).flatMap(({ participantId, votes }) =>
      Object.keys(votes)
        .filter((key) => key.startsWith(`${questionId}/`))
        .flatMap((key) => setValue(data, 'ballots', participantId, ['votes', key, 'hidden'], null)),
    ),
  )

/** Answers, votes in up to three rounds, hidden ones that are revealed, people who come, go and change seats, other settings. */
export function arbitrarySteps(pack: Pack, people: readonly string[]): fc.Arbitrary<readonly Step[]> {
  const question = fc.constantFrom(...listQuestions(pack).map((placed) => placed.question.id))
  const person = fc.constantFrom(...people)
  const seats = fc.uniqueArray(fc.constantFrom(...pack.seats.map(({ id }) => id)), { maxLength: 2 })
  const fact = fc.constantFrom(...pack.profile)
  const key = fc.tuple(question, fc.integer({ min: 1, max: 3 })).map(([id, round]) => voteKey(id, round))
  const voting = fc
    .tuple(person, key, fc.option(fc.record({ answer: vote, hidden: fc.boolean() }), { freq: 5 }))
    .map(([id, at, value]) => step((data) => setValue(data, 'ballots', id, ['votes', at], value)))
  const others = fc.oneof(
    fc.tuple(question, fc.option(answer)).map(([id, value]) => step((data) => setAnswer(data, id, value))),
    fc
      .tuple(question, fc.constantFrom('E0' as const, 'E2' as const, 'E3' as const))
      .map(([id, grade]) => step((data) => setEvidence(data, id, grade))),
    question.map((id) => step((data) => setNote(data, id, 'Ask again'))),
    question.map(reveal),
    fc.tuple(person, seats).map(([id, held]) => step((data) => addParticipant(data, { id, name: id, seats: held }))),
    fc.tuple(person, seats).map(([id, held]) => step((data) => setParticipantSeats(data, id, held))),
    person.map((id) => step((data) => removeParticipant(data, id))),
    fact.map(({ id, options }) => step((data) => setProfileFact(data, id, options[0]?.id ?? null))),
    fc.constantFrom('express' as const, 'full-day' as const).map((depth) => step((data) => setHeadField(data, 'depth', depth))),
    fc.integer({ min: 0, max: 4 }).map((value) => step((data) => setThreshold(data, 'weaknessTopic', value))),
  )
  return fc.array(fc.oneof({ weight: 2, arbitrary: voting }, others), { minLength: 1, maxLength: 15 })
}
