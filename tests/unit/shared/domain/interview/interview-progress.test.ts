import { describe, expect, it } from 'vitest'
import { askedQuestions } from '../../../../../shared/domain/interview/asked-questions'
import { interviewProgress, isVerdictShown } from '../../../../../shared/domain/interview/interview-progress'
import { aGate, answered, aPackOf, aQuestion, aSession, aTopic, head, notApplicable, unknown, voted } from '../../../../support/builders'

const pack = aPackOf([
  aTopic('ownership.value', [aQuestion('one', { gate: aGate('G02', 'foundation') }), aQuestion('two')]),
  aTopic('data.quality', [
    aQuestion('three', { when: { fact: 'regulated', is: 'yes' } }),
    aQuestion('four', { depth: 'half-day' }),
    aQuestion('five', { gate: aGate('G05', 'foundation') }),
  ]),
])
const idsOf = (items: readonly { question: { id: string } }[]) => items.map(({ question }) => question.id)

describe('the questions asked', () => {
  it('are those of the depth whose condition holds, in pack order', () => {
    expect(idsOf(askedQuestions(pack, aSession()).asked)).toEqual(['one', 'two', 'five'])
    expect(idsOf(askedQuestions(pack, aSession(head({ depth: 'full-day', profile: { regulated: 'yes' } }))).asked)).toHaveLength(5)
  })

  it('come with the reason why the others are not asked', () => {
    expect(askedQuestions(pack, aSession()).notAsked.map(({ question, reason }) => [question.id, reason])).toEqual([
      ['three', 'profile'],
      ['four', 'depth'],
    ])
  })

  it('include one answered not applicable', () => {
    expect(idsOf(askedQuestions(pack, aSession(notApplicable('two'))).asked)).toContain('two')
  })
})

describe('progress', () => {
  it('counts answers of any state against the questions asked', () => {
    const session = aSession(answered('one', 2), unknown('two'), notApplicable('five'), answered('three', 1))
    expect(interviewProgress(pack, session)).toMatchObject({
      asked: 3,
      answered: 3,
      open: 0,
      unknown: 1,
      notApplicable: 1,
      gates: 2,
      openGates: 0,
    })
  })

  it('counts a provisional answer', () => {
    expect(interviewProgress(pack, aSession(voted('one', 'ada', 1)))).toMatchObject({ answered: 1, openGates: 1 })
  })

  it('is given per dimension', () => {
    expect(interviewProgress(pack, aSession(answered('two', 2))).dimensions).toMatchObject([
      { id: 'ownership', asked: 2, answered: 1 },
      { id: 'data', asked: 1, answered: 0 },
    ])
  })
})

describe('the verdict', () => {
  it('stays hidden until half of the asked questions have an answer of any state', () => {
    expect(isVerdictShown(pack, aSession(answered('one', 2)))).toBe(false)
    expect(isVerdictShown(pack, aSession(answered('one', 2), unknown('two')))).toBe(true)
  })

  it('stays hidden when nothing is asked', () => {
    expect(isVerdictShown(aPackOf([]), aSession())).toBe(false)
  })
})
