import { describe, expect, it } from 'vitest'
import { countDepths, whatThisMakes } from '../../../../../renderer/features/setup/what-this-makes'
import { aGate, aPackOf, aQuestion, aSeat, aSession, aTopic, head, type SessionStep, seated } from '../../../../support/builders'

const regulated = { fact: 'regulated', is: 'yes' } as const
const pack = aPackOf(
  [
    aTopic('ownership.one', [aQuestion('one', { minutes: 3, gate: aGate('G01') }), aQuestion('deeper', { minutes: 5, depth: 'half-day' })]),
    aTopic('ownership.two', [aQuestion('two', { minutes: 2, gate: aGate('G02', 'launch', { when: regulated }) })], {
      lead: ['security'],
      second: [],
    }),
    aTopic('ownership.three', [aQuestion('three', { minutes: 4, when: regulated })]),
  ],
  {
    seats: [aSeat('business-owner', 'business', true), aSeat('operations'), aSeat('security', 'control', true)],
    profile: [{ id: 'regulated', title: 'Regulated?', options: [{ id: 'yes', title: 'Yes' }] }],
  },
)
const makes = (...steps: readonly SessionStep[]) => {
  const session = aSession(...steps)
  return whatThisMakes(pack, session.session, session.participants)
}

describe('what a setup makes', () => {
  it('counts only what is asked at this depth and for this profile', () => {
    expect(makes(head({ depth: 'express', profile: {} }))).toMatchObject({ questions: 2, minutes: 5, factsAnswered: 0, facts: 1 })
    expect(makes(head({ depth: 'half-day', profile: { regulated: 'yes' } }))).toMatchObject({ questions: 4, minutes: 14, factsAnswered: 1 })
  })

  it('names the gates the profile switches off', () => {
    const without = makes(head({ profile: {} }))
    expect(without.notRequired.map(({ id }) => id)).toEqual(['G02'])
    expect([without.gatesRequired, without.gates]).toEqual([1, 2])
    expect(makes(head({ profile: { regulated: 'yes' } })).notRequired).toEqual([])
  })

  it('names quorum seats nobody holds, and gates nobody in the room can confirm', () => {
    const alone = makes(head({ profile: { regulated: 'yes' } }), seated('ada', 'operations'))
    expect(alone.emptyQuorum.map(({ id }) => id)).toEqual(['business-owner', 'security'])
    expect(alone.unspokenGates.map(({ id }) => id)).toEqual(['G02'])
    expect(alone.seatsFilled).toBe(1)
  })
})

describe('depths', () => {
  it('show their true counts, and say when a deeper one adds nothing', () => {
    const counts = countDepths(pack, aSession(head({ profile: {} })).session)
    expect(counts).toEqual([
      { depth: 'express', questions: 2, minutes: 5, addsNothing: false },
      { depth: 'half-day', questions: 3, minutes: 10, addsNothing: false },
      { depth: 'full-day', questions: 3, minutes: 10, addsNothing: true },
    ])
  })
})
