/** When the plan's weeks are, on the calendar. */
import { dayNumber, isoFromDayNumber } from '../../lib/iso-date'
import type { SessionHead } from '../interview/session'

/** ISO date of week 0: what the session says, else the Monday after the workshop. */
export function planStartOf({ planStart, date }: Pick<SessionHead, 'planStart' | 'date'>): string {
  if (planStart !== undefined) return planStart
  const day = dayNumber(date)
  if (day === null) return date
  // Day 0 was a Thursday; a workshop on a Monday plans from the following one.
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return isoFromDayNumber(day + 7 - sinceMonday)
}

/** ISO date on which week `week` (from 0) begins. */
export const weekDate = (planStart: string, week: number): string => {
  const day = dayNumber(planStart)
  return day === null ? planStart : isoFromDayNumber(day + 7 * week)
}

/** Dates further off than this count as this far: ten years, in weeks. */
export const LATEST_WEEK = 520

/** The first week of the plan that begins on or after a date. */
export function firstWeekFrom(head: Pick<SessionHead, 'planStart' | 'date'>, iso: string): number {
  const [from, to] = [dayNumber(planStartOf(head)), dayNumber(iso)]
  return from === null || to === null ? 0 : Math.min(LATEST_WEEK, Math.max(0, Math.ceil((to - from) / 7)))
}
