/** The time axis of a plan: whole weeks from a start date, with the months they fall in. Coordinates in the unit of `weekWidth`. */

export interface WeekTick {
  /** Counts from 0; shown as week + 1. */
  readonly week: number
  /** Left edge of the week. */
  readonly x: number
  /** Middle of the week, where its number stands. */
  readonly centre: number
  /** ISO date of the week's first day. */
  readonly date: string
  /** False when numbers would run into each other: print every second, fourth, … only. */
  readonly labelled: boolean
}

export interface MonthTick {
  /** ISO date of the first day shown of that month. */
  readonly date: string
  readonly x: number
  readonly width: number
  /** False for a month of which too little is shown to hold its name. */
  readonly labelled: boolean
  /** True for the first labelled month and for each January: the year belongs beside the name. */
  readonly showYear: boolean
}

export interface WeekAxisInput {
  /** ISO date of week 0. */
  readonly planStart: string
  readonly weeks: number
  /** Left edge of week 0. */
  readonly x: number
  readonly weekWidth: number
  /** Narrowest distance between two printed week numbers. */
  readonly minLabelGap: number
}

export interface WeekAxis {
  readonly weeks: readonly WeekTick[]
  readonly months: readonly MonthTick[]
}

const DAY = 86_400_000
const parseDay = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** ISO date `days` calendar days later. Days may be fractions of a week times 7; they are rounded. */
export const addDays = (iso: string, days: number): string => formatDay(parseDay(iso) + Math.round(days) * DAY)

const LABEL_STEPS = [1, 2, 4, 8, 13, 26, 52]

export function weekAxis(input: WeekAxisInput): WeekAxis {
  const { planStart, weeks, x, weekWidth, minLabelGap } = input
  const every = LABEL_STEPS.find((step) => step * weekWidth >= minLabelGap) ?? 52
  const ticks = Array.from({ length: weeks }, (_, week) => ({
    week,
    x: x + week * weekWidth,
    centre: x + (week + 0.5) * weekWidth,
    date: addDays(planStart, week * 7),
    labelled: every === 1 || week === 0 || (week + 1) % every === 0,
  }))
  return { weeks: ticks, months: monthTicks(input) }
}

function monthTicks({ planStart, weeks, x, weekWidth, minLabelGap }: WeekAxisInput): MonthTick[] {
  const start = parseDay(planStart)
  const end = start + weeks * 7 * DAY
  const position = (time: number): number => x + ((time - start) / (7 * DAY)) * weekWidth
  const months: MonthTick[] = []
  let from = start
  while (from < end) {
    const day = new Date(from)
    const next = Math.min(end, Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1))
    const width = position(next) - position(from)
    // A month's name needs about the room of one and a half week numbers.
    const labelled = width >= minLabelGap * 1.5
    const showYear = labelled && (!months.some((month) => month.labelled) || day.getUTCMonth() === 0)
    months.push({ date: formatDay(from), x: position(from), width, labelled, showYear })
    from = next
  }
  return months
}
