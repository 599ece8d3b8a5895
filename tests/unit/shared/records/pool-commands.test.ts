import { expect, test } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { setCapacity, setParticipantSeats } from '../../../../shared/records/commands'
import { invertChange } from '../../../../shared/records/invert-change'
import { setSeatPool } from '../../../../shared/records/pool-commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile } from '../../../../shared/records/session-file'
import { aSession, seated } from '../../../support/builders'

const dataWith = (pools?: Record<string, string>, capacity?: Record<string, number>): SessionData => {
  const session = { ...aSession(seated('ann', 'sponsor', 'finance')), pools, capacity }
  return applyOps(emptySessionData(session.session.id), opsFromSessionFile(session, { createdAt: '2026-11-21T09:00:00Z' }))
}
const poolsAfter = (pools: Record<string, string> | undefined, seat: string, pool: string | null) => {
  const data = dataWith(pools)
  return applyOps(data, setSeatPool(data, seat, pool)).session?.pools
}

test('a seat joins the pool of another, and leaves it again', () => {
  expect(poolsAfter(undefined, 'security', 'operations')).toEqual({ security: 'operations' })
  expect(poolsAfter({ security: 'operations' }, 'security', null)).toBeUndefined()
  expect(poolsAfter({ security: 'operations' }, 'security', 'security')).toBeUndefined()
})

test('a seat that is in a pool already moves to the other one', () => {
  expect(poolsAfter({ sponsor: 'ann', finance: 'ann' }, 'finance', 'operations')).toEqual({ sponsor: 'ann', finance: 'operations' })
})

test('the seats left in a pool named after the one that leaves stay together', () => {
  const shared = { security: 'operations', desk: 'operations' }
  expect(poolsAfter(shared, 'operations', null)).toEqual({ desk: 'security' })
  expect(poolsAfter(shared, 'operations', 'ann')).toEqual({ operations: 'ann', desk: 'security' })
  expect(poolsAfter({ security: 'operations' }, 'operations', null)).toBeUndefined()
})

test('asking for what is so already changes nothing', () => {
  const data = dataWith({ security: 'operations' })
  expect(setSeatPool(data, 'security', 'operations')).toEqual([])
  expect(setSeatPool(data, 'finance', null)).toEqual([])
})

test('a seat split from its holder stays split when people change', () => {
  const data = dataWith({ sponsor: 'ann', finance: 'ann' })
  const split = applyOps(data, setSeatPool(data, 'finance', null))
  const later = applyOps(split, setParticipantSeats(split, 'ann', ['sponsor', 'finance', 'legal']))
  expect(later.session?.pools).toEqual({ sponsor: 'ann', legal: 'ann' })
})

test('what a pool promised stays with it when the seat it is named after leaves', () => {
  const promised = (pools: Record<string, string>, capacity: Record<string, number>, pool: string | null) => {
    const data = dataWith(pools, capacity)
    const ops = setSeatPool(data, 'operations', pool)
    expect(applyOps(applyOps(data, ops), invertChange({ ops }))).toEqual(data)
    return applyOps(data, ops).session?.capacity
  }
  const shared = { security: 'operations', desk: 'operations' }
  expect(promised(shared, { operations: 4, legal: 1 }, null)).toEqual({ security: 4, legal: 1 })
  expect(promised(shared, { operations: 4, security: 1 }, 'ann')).toEqual({ security: 4 })
  expect(promised(shared, { security: 1 }, null)).toBeUndefined()
  expect(promised({ security: 'operations' }, { security: 1 }, null)).toEqual({ security: 1 })
})

test('what was promised for a seat goes along when its holder gets a second one, and comes back when they lose it', () => {
  const take = (data: SessionData, ...seats: string[]) => applyOps(data, setParticipantSeats(data, 'ann', seats))
  const alone = take(dataWith({ sponsor: 'ann', finance: 'ann' }), 'sponsor')
  const promised = applyOps(alone, setCapacity(alone, 'sponsor', 4))
  const both = take(promised, 'sponsor', 'finance')
  expect(both.session).toMatchObject({ pools: { sponsor: 'ann', finance: 'ann' }, capacity: { ann: 4 } })
  expect(take(both, 'finance').session?.capacity).toEqual({ finance: 4 })
  expect(take(both).session?.capacity).toEqual({ ann: 4 })
})

test('of two promises for one person the larger holds, and what was promised for the person before all others', () => {
  const start = applyOps(dataWith(undefined, { sponsor: 4, finance: 3 }), setParticipantSeats(dataWith(), 'ann', []))
  const both = applyOps(start, setParticipantSeats(start, 'ann', ['sponsor', 'finance']))
  expect(both.session?.capacity).toEqual({ ann: 4 })
  const third = applyOps(both, setCapacity(both, 'legal', 5))
  expect(applyOps(third, setParticipantSeats(third, 'ann', ['sponsor', 'finance', 'legal'])).session?.capacity).toEqual({
    ann: 4,
    legal: 5,
  })
})

test('a seat that others share by hand keeps its promise with them', () => {
  const data = dataWith({ desk: 'legal' }, { legal: 2 })
  const later = applyOps(data, setParticipantSeats(data, 'ann', ['sponsor', 'legal']))
  expect(later.session?.capacity).toEqual({ legal: 2 })
})
