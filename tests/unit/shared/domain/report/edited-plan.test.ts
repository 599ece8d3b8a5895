import { describe, expect, it } from 'vitest'
import type { RoadmapEdit, Session } from '../../../../../shared/domain/interview/session'
import { answeredAll, aPack, aSession, head, type SessionStep, seated } from '../../../../support/builders'
import { allText, reportOf, sectionOf } from './report-builders'

const pack = aPack()
const set = (actionId: string, field: string, value: unknown): RoadmapEdit => ({
  id: `${actionId}/${field}`,
  actionId,
  op: 'set',
  field,
  value,
})
const edited =
  (...edits: RoadmapEdit[]): SessionStep =>
  (session) => ({ ...session, edits })
const sessionWith = (...edits: RoadmapEdit[]): Session =>
  aSession(answeredAll(pack, 1), seated('ada', 'business-owner'), head({ business: { currency: 'EUR' } }), edited(...edits))
const answer = (status: string, by = 'ada') => ({ status, by, when: '2026-11-21' })
const planOf = (session: Session, privacy: 'named' | 'seat' | 'anonymous' = 'named') =>
  allText(sectionOf(reportOf(pack, session, { privacy }), 'section-plan'))
const cardsOf = (session: Session, privacy: 'named' | 'seat' | 'anonymous' = 'named') =>
  allText(sectionOf(reportOf(pack, session, { privacy }), 'section-cards'))

describe('a plan the team edited, in a document', () => {
  const session = sessionWith(
    set('appoint-owner', 'title', 'Make Name of ada the boss'),
    set('appoint-owner', 'owner', 'Carla Winter'),
    set('appoint-owner', 'cost', 1200),
    set('appoint-owner', 'ownerStatus', answer('amended', 'Carla Winter')),
  )

  it('has their words, their owner, what the owner said, and what it costs outside', () => {
    const cards = cardsOf(session)
    expect(cards).toContain('Make Name of ada the boss')
    expect(cards).toContain('Carla Winter')
    expect(cards).toContain('Seat business-owner, accepted with changes by Carla Winter, 21 Nov 2026')
    expect(cards).toContain('€1,200')
    expect(cards).toContain('title, owner and external cost')
    expect(planOf(session)).toContain('Carla Winter')
    expect(cards).not.toContain('Action appoint-owner')
  })

  it('says how far the owners stand behind it', () => {
    expect(planOf(session)).toMatch(/1 of \d owners confirmed; the rest is a planning assumption\./)
    expect(planOf(sessionWith())).toContain('A planning assumption until the owners confirm it.')
  })

  it.each(['seat', 'anonymous'] as const)('names nobody in mode %s, not even in what they wrote', (privacy) => {
    const text = `${cardsOf(session, privacy)}\n${planOf(session, privacy)}`
    expect(text).not.toContain('Carla')
    expect(text).not.toContain('Name of ada')
    expect(text).toContain('accepted with changes, 21 Nov 2026')
  })

  it('asks for another owner where one declined', () => {
    const declined = sessionWith(set('appoint-owner', 'ownerStatus', answer('declined')))
    expect(planOf(declined)).toContain('A01 was declined by Name of ada on 21 Nov 2026: it needs another owner.')
    expect(planOf(declined)).toContain('needs an owner')
    expect(cardsOf(declined)).toContain('declined by Name of ada, 21 Nov 2026, needs another owner')
  })

  it('lists what was dropped, why, and the gate that stays open', () => {
    const drop: RoadmapEdit = {
      id: 'd',
      actionId: 'load-and-failure-test',
      op: 'drop',
      value: { reason: 'Name of ada tests it elsewhere' },
    }
    expect(planOf(sessionWith(drop))).toContain('Action load-and-failure-test: Name of ada tests it elsewhere')
    expect(planOf(sessionWith(drop))).toContain('Because of that no action in the plan closes gate G07.')
    expect(planOf(sessionWith(drop), 'anonymous')).not.toContain('Name of ada')
  })
})
