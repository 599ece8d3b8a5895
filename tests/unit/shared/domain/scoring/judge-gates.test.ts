import { describe, expect, it } from 'vitest'
import { scoreAnswers } from '../../../../../shared/domain/scoring/score-answers'
import {
  aGate,
  agreed,
  answered,
  aPackOf,
  aQuestion,
  aSession,
  aTopic,
  head,
  type SessionStep,
  seated,
  unknown,
  voted,
} from '../../../../support/builders'

const pack = aPackOf([
  aTopic('data.access', [aQuestion('right-to-use', { gate: aGate('G05', 'foundation') })], {
    lead: ['data-engineer'],
    second: ['risk-legal'],
  }),
  aTopic('governance.assurance', [
    aQuestion('reconstructable', { gate: aGate('G13', 'launch', { when: { fact: 'regulated', is: 'yes' } }) }),
    aQuestion('drilled', { when: { fact: 'regulated', is: 'yes' }, gate: aGate('G99') }),
  ]),
])
const gateOf = (id: string, ...steps: SessionStep[]) => {
  const gate = scoreAnswers(pack, aSession(...steps)).gates.find((candidate) => candidate.id === id)
  return gate === undefined ? null : [gate.state, gate.unverifiedBecause]
}
const expert = seated('ada', 'data-engineer')

describe('a gate', () => {
  it('is not required when its own or its question’s condition does not hold', () => {
    expect(gateOf('G13', answered('reconstructable', 0))).toEqual(['not-required', null])
    expect(gateOf('G99', answered('drilled', 0))).toEqual(['not-required', null])
    expect(gateOf('G13', head({ profile: { regulated: 'yes' } }))).toEqual(['unverified', 'open'])
  })

  it('fails below the bar, whatever the evidence', () => {
    expect(gateOf('G05', expert, answered('right-to-use', 2, 'E3'))).toEqual(['fail', null])
  })

  it('fails on a provisional answer too', () => {
    expect(gateOf('G05', voted('right-to-use', 'ada', 1))).toEqual(['fail', null])
  })

  it('passes at the bar with evidence seen and a lead or second seat in the room', () => {
    expect(gateOf('G05', expert, answered('right-to-use', 3, 'E2'))).toEqual(['pass', null])
    expect(gateOf('G05', seated('bob', 'risk-legal'), answered('right-to-use', 4, 'E3'))).toEqual(['pass', null])
  })

  it('still passes on an exercise so old that it counts as an artefact', () => {
    const old = agreed('right-to-use', { state: 'level', level: 4 }, { evidence: 'E3', evidenceRef: { title: 'Old', date: '2024-01-01' } })
    expect(gateOf('G05', expert, old)).toEqual(['pass', null])
  })

  it('is unverified at the bar without evidence', () => {
    expect(gateOf('G05', expert, answered('right-to-use', 4, 'E1'))).toEqual(['unverified', 'evidence'])
  })

  it('is unverified when nobody holds a lead or second seat of its topic', () => {
    expect(gateOf('G05', seated('cy', 'operations'), answered('right-to-use', 3, 'E2'))).toEqual(['unverified', 'seat'])
    expect(gateOf('G05', answered('right-to-use', 3, 'E2'))).toEqual(['unverified', 'seat'])
  })

  it('is unverified when open or unknown', () => {
    expect(gateOf('G05', expert)).toEqual(['unverified', 'open'])
    expect(gateOf('G05', expert, unknown('right-to-use'))).toEqual(['unverified', 'unknown'])
  })
})
