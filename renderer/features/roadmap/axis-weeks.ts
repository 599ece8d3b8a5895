/** Weeks the time axis shows: the plan and some room behind it, for marks and float. Chart and loads share it, so that they line up. */
export const axisWeeksOf = (weeks: number): number => weeks + Math.max(1, Math.round(weeks / 8))

/** Narrowest useful chart; below it the frame scrolls. In pixels, as in pool-loads.module.css. */
export const MIN_CHART_WIDTH = 640
const NARROW = 900

export const isNarrow = (width: number): boolean => width < NARROW

/** Width of everything left of the time axis; the loads take the same from their style sheet. */
export const axisLeftOf = (width: number): number => (isNarrow(width) ? 296 : 388)
