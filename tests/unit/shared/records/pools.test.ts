import { expect, test } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import { addParticipant, removeParticipant, setParticipantSeats } from '../../../../shared/records/commands'
import { poolsOfPeople } from '../../../../shared/records/pools'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile } from '../../../../shared/records/session-file'
import { aSession } from '../../../support/builders'

const empty = (): SessionData => {
  const session = { ...aSession(), participants: [], votes: [], pools: undefined }
  return applyOps(emptySessionData(session.session.id), opsFromSessionFile(session, { createdAt: '2026-11-21T09:00:00Z' }))
}
const after = (data: SessionData, ...steps: ((data: SessionData) => ChangeOp[])[]) =>
  steps.reduce((now, step) => applyOps(now, step(now)), data)
const add =
  (id: string, ...seats: string[]) =>
  (data: SessionData) =>
    addParticipant(data, { id, name: id, seats })

test('only seats that one person alone holds beside another become one pool', () => {
  const people = [
    { id: 'ann', seats: ['sponsor', 'finance'] },
    { id: 'ben', seats: ['operations'] },
    { id: 'eve', seats: ['finance', 'security'] },
  ]
  expect(poolsOfPeople(people)).toEqual({ sponsor: 'ann', security: 'eve' })
})

test('a second seat makes a pool of both, and losing it takes the pool away again', () => {
  const one = after(empty(), add('ann', 'sponsor'))
  expect(one.session?.pools).toBeUndefined()
  const two = after(one, (data) => setParticipantSeats(data, 'ann', ['sponsor', 'finance']))
  expect(two.session?.pools).toEqual({ sponsor: 'ann', finance: 'ann' })
  expect(after(two, (data) => setParticipantSeats(data, 'ann', ['sponsor'])).session?.pools).toBeUndefined()
  expect(after(two, (data) => removeParticipant(data, 'ann')).session?.pools).toBeUndefined()
})

test('a pool set by hand stays when people change', () => {
  const withHand = applyOps(empty(), [
    { table: 'sessions', key: empty().sessionId, path: ['pools'], before: null, after: { operations: 'run-team' } },
  ])
  const later = after(withHand, add('ann', 'operations', 'sponsor'))
  expect(later.session?.pools).toEqual({ operations: 'run-team', sponsor: 'ann' })
})
