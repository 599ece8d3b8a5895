/** Calendar arithmetic on ISO dates as text: no clock, no time zone. Days are numbered from 1970-01-01 = 0. */

/** The day's number, or null when the text does not start with a date of the calendar (a time after it is ignored). */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (match === null) return null
  const milliseconds = Date.parse(`${match[0]}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) return null
  const day = milliseconds / 86_400_000
  // Date.parse accepts 30 February and rolls it over to March; the calendar does not.
  return isoFromDayNumber(day) === match[0] ? day : null
}

/** `yyyy-mm-dd` of a day number. */
export const isoFromDayNumber = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** True from Monday to Friday. */
const isWorkingDay = (day: number): boolean => {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return sinceMonday < 5
}

/** The n-th Monday-to-Friday day after a date; the text itself when it is no date. Public holidays are not known here. */
export function addWorkingDays(iso: string, n: number): string {
  let day = dayNumber(iso)
  if (day === null) return iso
  for (let left = n; left > 0; ) {
    day += 1
    if (isWorkingDay(day)) left -= 1
  }
  return isoFromDayNumber(day)
}
