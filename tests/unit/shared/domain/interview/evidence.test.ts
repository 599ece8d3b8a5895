import { describe, expect, it } from 'vitest'
import { countedLevel, effectiveGrade, isBacked } from '../../../../../shared/domain/interview/evidence'
import type { AgreedAnswer } from '../../../../../shared/domain/interview/session'
import { level } from '../../../../support/builders'

const seenOn = (date: string): AgreedAnswer => ({
  questionId: 'q',
  answer: level(4),
  evidence: 'E3',
  evidenceRef: { title: 'Test report', date },
})

describe('evidence', () => {
  it('caps what counts: assertion 2, confirmed example 3, artefact 3, exercised 4', () => {
    expect((['E0', 'E1', 'E2', 'E3'] as const).map((grade) => countedLevel(4, grade))).toEqual([2, 3, 3, 4])
    expect((['E0', 'E1', 'E2', 'E3'] as const).map((grade) => countedLevel(1, grade))).toEqual([1, 1, 1, 1])
  })

  it('is E0 when none was given and for a provisional answer', () => {
    expect(effectiveGrade({ questionId: 'q', answer: level(4) }, '2026-11-20')).toBe('E0')
    expect(effectiveGrade(null, '2026-11-20')).toBe('E0')
  })

  it('stays E3 up to 183 days before the session and counts as E2 from the 184th', () => {
    expect(effectiveGrade(seenOn('2026-05-21'), '2026-11-20')).toBe('E3')
    expect(effectiveGrade(seenOn('2026-05-20'), '2026-11-20')).toBe('E2')
  })

  it('stays E3 when the artefact has no date, or one after the session', () => {
    expect(effectiveGrade({ questionId: 'q', answer: level(4), evidence: 'E3' }, '2026-11-20')).toBe('E3')
    expect(effectiveGrade(seenOn('2027-12-01'), '2026-11-20')).toBe('E3')
  })

  it('ages no other grade', () => {
    expect(effectiveGrade({ ...seenOn('2020-01-01'), evidence: 'E1' }, '2026-11-20')).toBe('E1')
  })

  it('backs a claim at the bar from E2 on', () => {
    expect(isBacked(3, 'E2')).toBe(true)
    expect(isBacked(4, 'E1')).toBe(false)
    expect(isBacked(2, 'E3')).toBe(false)
    expect(isBacked(null, 'E3')).toBe(false)
  })
})
