import { expect, test } from 'vitest'
import { planStartOf, weekDate } from '../../../../../shared/domain/roadmap/plan-dates'

test('the plan starts on the Monday after the workshop, also when the workshop is on a Monday', () => {
  expect(planStartOf({ date: '2026-11-19' })).toBe('2026-11-23')
  expect(planStartOf({ date: '2026-11-22' })).toBe('2026-11-23')
  expect(planStartOf({ date: '2026-11-23' })).toBe('2026-11-30')
})

test('an entered start wins', () => {
  expect(planStartOf({ date: '2026-11-19', planStart: '2027-01-04' })).toBe('2027-01-04')
})

test('weeks begin seven days apart, across the year', () => {
  expect(weekDate('2026-12-21', 2)).toBe('2027-01-04')
})
