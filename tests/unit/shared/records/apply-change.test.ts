import { describe, expect, it } from 'vitest'
import { applyChange, applyOps, emptySessionData } from '../../../../shared/records/apply-change'
import type { ChangeOp } from '../../../../shared/records/change'
import { aChange, aSession } from './a-session'

const op = (changes: Partial<ChangeOp>): ChangeOp => ({ table: 'answers', key: 'q1', path: [], before: null, after: null, ...changes })
const level = { state: 'level', level: 3 } as const

describe('a change', () => {
  it('sets a field and leaves everything else the same object', () => {
    const before = aSession({
      agreed: [
        { questionId: 'q1', answer: level },
        { questionId: 'q2', answer: level },
      ],
    })
    const after = applyChange(before, aChange([op({ path: ['note'], after: 'seen live' })]))
    expect(after.answers.q1).toEqual({ questionId: 'q1', answer: level, note: 'seen live' })
    expect(after.answers.q2).toBe(before.answers.q2)
    expect(after.participants).toBe(before.participants)
    expect(after.session).toBe(before.session)
    expect(before.answers.q1).not.toHaveProperty('note')
  })

  it('takes a field away with null, and never stores null', () => {
    const before = aSession({ agreed: [{ questionId: 'q1', answer: level, note: 'old' }] })
    const after = applyChange(before, aChange([op({ path: ['note'], before: 'old', after: null })]))
    expect(after.answers.q1).toEqual({ questionId: 'q1', answer: level })
  })

  it('takes a record away with null', () => {
    const before = aSession({ notes: [{ id: 'n1', text: 'a' }] })
    expect(applyChange(before, aChange([op({ table: 'notes', key: 'n1', before: { id: 'n1', text: 'a' } })])).notes).toEqual({})
  })

  it('returns the same session when nothing changes', () => {
    const before = aSession({ agreed: [{ questionId: 'q1', answer: level }] })
    expect(applyChange(before, aChange([op({ path: ['answer'], after: { level: 3, state: 'level' } }), op({ path: ['note'] })]))).toBe(
      before,
    )
  })

  it('starts an answer with its first field and ends it with its last one', () => {
    const started = applyChange(aSession(), aChange([op({ path: ['note'], after: 'x' })]))
    expect(started.answers).toEqual({ q1: { questionId: 'q1', note: 'x' } })
    expect(applyChange(started, aChange([op({ path: ['note'], before: 'x' })])).answers).toEqual({})
  })

  it('starts a ballot with the first vote and ends it with the last one', () => {
    const vote = op({ table: 'ballots', key: 'p1', path: ['votes', 'q1/1'], after: { answer: level } })
    const voted = applyChange(aSession(), aChange([vote]))
    expect(voted.ballots).toEqual({ p1: { participantId: 'p1', votes: { 'q1/1': { answer: level } } } })
    expect(applyChange(voted, aChange([{ ...vote, after: null }])).ballots).toEqual({})
  })

  it('does not bring a removed person back by a change of their name', () => {
    expect(applyChange(aSession(), aChange([op({ table: 'participants', key: 'p1', path: ['name'], after: 'Ada' })])).participants).toEqual(
      {},
    )
  })

  it('creates the session, and marks it as removed', () => {
    const record = aSession().session
    const created = applyOps(emptySessionData('s1'), [op({ table: 'sessions', key: 's1', after: record })])
    expect(created.session).toEqual(record)
    const removed = applyOps(created, [op({ table: 'sessions', key: 's1', path: ['deletedAt'], after: '2026-11-22T00:00:00Z' })])
    expect(removed.session?.deletedAt).toBe('2026-11-22T00:00:00Z')
  })

  it('refuses what does not belong to this session', () => {
    expect(() => applyChange(aSession(), aChange([op({})], { sessionId: 's2' }))).toThrow(/s1/)
    expect(() => applyOps(aSession(), [op({ table: 'packs', key: 'core@1' })])).toThrow(/packs/)
    expect(() => applyOps(aSession(), [op({ table: 'phantoms' as never })])).toThrow(/phantoms/)
    expect(() => applyOps(aSession(), [op({ table: 'sessions', key: 's2', path: ['head'] })])).toThrow(/s2/)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s as a name', (name) => {
    expect(() => applyOps(aSession(), [op({ key: name, path: ['note'], after: 'x' })])).toThrow(name)
    expect(() => applyOps(aSession(), [op({ path: [name, 'polluted'], after: 'x' })])).toThrow(name)
    expect({}).not.toHaveProperty('polluted')
  })

  it('treats names that objects inherit as ordinary ids', () => {
    const after = applyOps(aSession(), [op({ key: 'toString', path: ['note'], after: 'x' })])
    expect(after.answers.toString).toEqual({ questionId: 'toString', note: 'x' })
  })

  it('refuses to reach into a list or a text', () => {
    const session = aSession({ participants: [{ id: 'p1', name: 'Ada', seats: ['sponsor'] }] })
    expect(() => applyOps(session, [op({ table: 'participants', key: 'p1', path: ['seats', '0'], after: 'x' })])).toThrow(/seats|0/)
  })
})
