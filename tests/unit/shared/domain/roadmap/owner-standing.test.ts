import { describe, expect, it } from 'vitest'
import { standingWords } from '../../../../../shared/domain/report/words/owner-words'
import { gatesLeftOpen } from '../../../../../shared/domain/roadmap/gates-left-open'
import { measureOwnerStanding } from '../../../../../shared/domain/roadmap/owner-standing'
import { createTranslator } from '../../../../../shared/i18n/translate'
import { answeredAll, aPack, aSession, type SessionStep, seated } from '../../../../support/builders'
import { derive } from '../report/report-builders'

const pack = aPack()
/** appoint-owner and secure-run-money belong to the business owner, load-and-failure-test to operations. */
const failed = [answeredAll(pack, 1), seated('ada', 'business-owner'), seated('ben', 'operations')]

const says =
  (actionId: string, status: string, by = 'ada'): SessionStep =>
  (session) => ({
    ...session,
    edits: [
      ...session.edits,
      { id: `${actionId}/${status}`, actionId, op: 'set', field: 'ownerStatus', value: { status, by, when: '2026-11-21' } },
    ],
  })
const owns =
  (actionId: string, value: string): SessionStep =>
  (session) => ({ ...session, edits: [...session.edits, { id: `${actionId}/owner`, actionId, op: 'set', field: 'owner', value }] })
const drops =
  (actionId: string): SessionStep =>
  (session) => ({ ...session, edits: [...session.edits, { id: `${actionId}/drop`, actionId, op: 'drop' }] })

const standing = (...steps: readonly SessionStep[]) => {
  const { session, roadmap } = derive(pack, aSession(...failed, ...steps))
  return measureOwnerStanding(session, roadmap)
}
const words = (...steps: readonly SessionStep[]) => standingWords(createTranslator(), standing(...steps))

describe('how far owners stand behind the plan', () => {
  it('is an assumption until somebody confirms', () => {
    expect(standing()).toMatchObject({ confirmed: 0, declined: [] })
    expect(words()).toBe('A planning assumption until the owners confirm it.')
  })

  it('counts an owner once all of their actions are accepted, also with changes', () => {
    const { owners } = standing()
    expect(standing(says('appoint-owner', 'accepted')).confirmed).toBe(0)
    const both = [says('appoint-owner', 'accepted'), says('secure-run-money', 'amended')]
    expect(standing(...both).confirmed).toBe(1)
    expect(words(...both)).toBe(`1 of ${owners} owners confirmed; the rest is a planning assumption.`)
  })

  it('says so when every owner has confirmed', () => {
    const ids = derive(pack, aSession(...failed)).roadmap.actions.map(({ id }) => id)
    const { owners } = standing()
    expect(words(...ids.map((id) => says(id, 'accepted')))).toBe(`Confirmed by all ${owners} owners.`)
  })

  it('names what was declined', () => {
    expect(standing(says('appoint-owner', 'declined')).declined.map(({ id }) => id)).toEqual(['appoint-owner'])
    expect(words(says('appoint-owner', 'declined'))).toMatch(/One action needs another owner\.$/)
  })

  it('counts a person and the seat they alone hold as one owner', () => {
    expect(standing(owns('appoint-owner', 'ada')).owners).toBe(standing().owners)
    expect(standing(owns('appoint-owner', 'Somebody else')).owners).toBe(standing().owners + 1)
  })
})

describe('what a drop leaves undone', () => {
  it('names the gate that then has no action', () => {
    const { roadmap, scorecard } = derive(pack, aSession(...failed))
    expect(gatesLeftOpen(roadmap, scorecard, ['load-and-failure-test'])).toEqual(['G07'])
    expect(gatesLeftOpen(roadmap, scorecard, ['release-to-bounded-group'])).toEqual([])
  })

  it('keeps naming it while the action is dropped', () => {
    const { roadmap, scorecard } = derive(pack, aSession(...failed, drops('load-and-failure-test')))
    const dropped = roadmap.dropped.map(({ id }) => id)
    expect(gatesLeftOpen(roadmap, scorecard, dropped)).toEqual(['G07'])
  })
})
