import { describe, expect, it } from 'vitest'
import { addWorkingDays, dayNumber, isoFromDayNumber } from '../../../../shared/lib/iso-date'

describe('days', () => {
  it('are numbered from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2024-03-01')).toBe((dayNumber('2024-02-28') ?? 0) + 2)
    expect(isoFromDayNumber(dayNumber('2026-11-20') ?? 0)).toBe('2026-11-20')
  })

  it('ignore the time of day', () => expect(dayNumber('2026-11-20T23:59:00Z')).toBe(dayNumber('2026-11-20')))

  it('do not exist for text that is no date', () => {
    for (const text of ['', 'soon', '2026-02-30', '2026-13-01', '20261120']) expect(dayNumber(text)).toBeNull()
  })
})

describe('working days', () => {
  it('are Monday to Friday after the date', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-20', 10)).toBe('2026-12-04')
    expect(addWorkingDays('2026-11-18', 10)).toBe('2026-12-02')
  })

  it('count from the Monday after a weekend', () => {
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-22', 10)).toBe('2026-12-04')
  })

  it('work before 1970 too', () => expect(addWorkingDays('1969-12-26', 1)).toBe('1969-12-29'))
})
