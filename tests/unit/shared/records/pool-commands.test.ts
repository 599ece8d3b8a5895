import { expect, test } from 'vitest'
import { applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import { setParticipantSeats } from '../../../../shared/records/commands'
import { setSeatPool } from '../../../../shared/records/pool-commands'
import type { SessionData } from '../../../../shared/records/session-data'
import { opsFromSessionFile } from '../../../../shared/records/session-file'
import { aSession, seated } from '../../../support/builders'

const dataWith = (pools?: Record<string, string>): SessionData => {
  const session = { ...aSession(seated('ann', 'sponsor', 'finance')), pools }
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
