import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../../renderer/stores/assess'
import { createSessionReader } from '../../../../renderer/stores/current-session'
import { countVotes } from '../../../../shared/domain/interview/count-votes'
import { listQuestions } from '../../../../shared/domain/pack/list-questions'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { setAnswer } from '../../../../shared/records/commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile, sessionFileFromData } from '../../../../shared/records/session-file'
import { setValue } from '../../../../shared/records/set-value'
import { arbitrarySteps } from '../../../support/arbitrary-changes'
import { answeredAll, aPack, aQuestion, aSession, aTopic, level, seated, votedAll } from '../../../support/builders'

const pack = aPack({
  dimensions: aPack().dimensions.map((dimension, index) =>
    index === 1
      ? { ...dimension, topics: [...dimension.topics, aTopic('data.access', [aQuestion('deep', { depth: 'full-day' })])] }
      : dimension,
  ),
})
const questions = listQuestions(pack).map(({ question }) => question.id)
const SEATS = ['business-owner', 'operations', 'business-owner', 'operations', 'business-owner', 'operations', 'risk-legal']
const PEOPLE = SEATS.map((_, index) => `p${index + 1}`)

/** Seven people of three groups; everybody voted on everything. */
function aWorkshop(): SessionData {
  const file = aSession(
    ...SEATS.map((seat, index) => seated(`p${index + 1}`, seat)),
    ...questions.map((id, index) => votedAll(id, [0, 4, 1, 3, index % 5, 2, 2])),
    answeredAll({ ...pack, dimensions: pack.dimensions.slice(0, 2) }, 3, 'E2'),
  )
  return applyOps(emptySessionData('s1'), opsFromSessionFile(file, { createdAt: '2026-11-20T09:00:00.000Z' }))
}

/** From copies nobody has seen before, so that nothing remembered can help. */
const assessAfresh = (data: SessionData) => assess(pack, sessionFileFromData(structuredClone(data)))

describe('the session as the arithmetic reads it', () => {
  it('adds up to the same after any sequence of changes as when everything is worked out afresh', () => {
    fc.assert(
      fc.property(arbitrarySteps(pack, PEOPLE), fc.nat(), (steps, back) => {
        const read = createSessionReader()
        const states = [aWorkshop()]
        for (const step of steps) states.push(step(states.at(-1) ?? aWorkshop()))
        // Undo leads back to data that was read before.
        const [last, earlier] = [states.at(-1), states[back % states.length]]
        for (const data of states) assess(pack, read(data))
        for (const data of [last, earlier]) if (data !== undefined) expect(assess(pack, read(data))).toEqual(assessAfresh(data))
      }),
      { numRuns: 30 },
    )
  }, 30_000)

  it('counts only the votes on the question that changed: all others stay the same lists', () => {
    const read = createSessionReader()
    const data = aWorkshop()
    const before = countVotes(read(data))
    const after = countVotes(read(applyOps(data, setValue(data, 'ballots', 'p2', ['votes', 'run-money/2'], { answer: level(1) }))))
    expect(questions.filter((id) => after.get(id) !== before.get(id))).toEqual(['run-money'])
  })

  it('counts no votes again when an agreed answer changes', () => {
    const read = createSessionReader()
    const data = aWorkshop()
    const before = read(data)
    const after = read(applyOps(data, setAnswer(data, 'run-money', level(1))))
    expect(after).not.toBe(before)
    expect(countVotes(after)).toBe(countVotes(before))
  })

  it('is the same object for the same data', () => {
    const read = createSessionReader()
    const data = aWorkshop()
    expect(read(data)).toBe(read(data))
  })
})
