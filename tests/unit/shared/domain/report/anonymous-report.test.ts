import { describe, expect, it } from 'vitest'
import type { Session } from '../../../../../shared/domain/interview/session'
import { createPeople } from '../../../../../shared/domain/report/people'
import { plainText } from '../../../../../shared/domain/report/rich-text'
import { agreed, answeredAll, aPack, aSeat, aSession, seated } from '../../../../support/builders'
import { allText, blocksOf, reportOf, sectionOf } from './report-builders'

const pack = aPack({ seats: [...aPack().seats, aSeat('sponsor', 'business')] })
/** Ada holds two seats; nobody holds the one that is meant to answer for integration. */
const session = aSession(
  answeredAll(pack, 1),
  seated('ada', 'sponsor', 'business-owner', 'data-engineer'),
  seated('ben', 'process-expert'),
  seated('cem', 'risk-legal'),
)
const withHead = (head: Partial<Session['session']>): Session => ({ ...session, session: { ...session.session, ...head } })
const gateOwners = (privacy: 'named' | 'seat' | 'anonymous') =>
  blocksOf(sectionOf(reportOf(pack, session, { privacy }), 'section-gates'), 'table').flatMap(({ rows }) =>
    rows.map(({ cells }) => plainText(cells[4]?.text ?? '')),
  )

describe('an anonymous report', () => {
  it('asks the seats the pack means, so that nobody learns who holds which', () => {
    expect(gateOwners('named')).toContain('Name of ada')
    expect(gateOwners('seat')).toContain('Seat sponsor')
    expect(new Set(gateOwners('anonymous'))).toEqual(new Set(['Seat business-owner', 'Seat operations']))
  })

  it('tells neither that a seat is empty nor who said yes', () => {
    const people = createPeople(pack, session, 'anonymous')
    expect(people.personOf('ada')).toBeNull()
    expect(people.speaker('sponsor')).toBeNull()
    expect(people.entered('sponsor')).toBe('Seat sponsor')
    const cards = allText(sectionOf(reportOf(pack, session, { privacy: 'anonymous' }), 'section-cards'))
    expect(cards).not.toContain('nobody in the room holds this seat')
    expect(allText(sectionOf(reportOf(pack, session, { privacy: 'seat' }), 'section-cards'))).toContain(
      'nobody in the room holds this seat',
    )
  })

  it('names no empty seat in the brief but the ones a decision needs', () => {
    const brief = reportOf(pack, session, { privacy: 'anonymous', edition: 'brief', sections: ['behind'] })
    const text = allText(sectionOf(brief, 'section-behind'))
    expect(text).toContain('Seat operations (needed)')
    const other = aSession(answeredAll(pack, 1), seated('ada', ...pack.seats.map(({ id }) => id).filter((id) => id !== 'sponsor')))
    const quiet = allText(reportOf(pack, other, { privacy: 'anonymous', edition: 'brief', sections: ['behind'] }))
    expect(quiet).not.toContain('Seat sponsor')
    expect(quiet).not.toContain('Not there:')
    expect(allText(reportOf(pack, other, { privacy: 'seat', edition: 'brief', sections: ['behind'] }))).toContain('Seat sponsor')
  })

  it.each(['seat', 'anonymous'] as const)('takes names out of why a question does not apply (%s)', (privacy) => {
    const excused = aSession(
      answeredAll(pack, 1),
      seated('ada', 'sponsor'),
      (before) => ({ ...before, agreed: before.agreed.filter(({ questionId }) => questionId !== 'critical-fields') }),
      agreed('critical-fields', { state: 'not-applicable', reason: 'Name of ada has no fields' }),
    )
    for (const edition of ['full', 'record'] as const) {
      const text = allText(reportOf(pack, excused, { privacy, edition }))
      expect(text).toContain('has no fields')
      expect(text).not.toContain('Name of ada')
    }
  })

  it.each(['seat', 'anonymous'] as const)('leaves a participant unsigned however the name was typed (%s)', (privacy) => {
    const people = createPeople(pack, session, privacy)
    for (const typed of ['Name of ada', 'name of ADA', 'Dr. Name of ada, sponsor']) expect(people.outsider(typed)).toBeNull()
    expect(people.outsider('Ruth Adeyemi')).toBe('Ruth Adeyemi')
  })
})

describe('the signatures', () => {
  it('are as many as were entered, with names taken out of roles where they may not stand', () => {
    const signatories = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`s${at}`, { name: `Signer ${at}`, role: at === 7 ? 'Deputy of Name of ada' : 'Board' }]),
    )
    const [block] = blocksOf(
      sectionOf(reportOf(pack, withHead({ signatories }), { privacy: 'seat', edition: 'brief', sections: ['behind'] }), 'section-behind'),
      'signoff',
    )
    expect(block?.signatories.map(({ name }) => name)).toEqual(Array.from({ length: 8 }, (_, at) => `Signer ${at}`))
    expect(block?.signatories[7]?.role).toBe('Deputy of [Seat sponsor]')
  })
})
