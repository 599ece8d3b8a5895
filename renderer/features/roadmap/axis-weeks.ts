/** Weeks the time axis shows: the plan and some room behind it, for marks and float. Chart and loads share it, so that they line up. */
export const axisWeeksOf = (weeks: number): number => weeks + Math.max(1, Math.round(weeks / 8))

/** Width of everything left of the time axis, in pixels. */
export const AXIS_LEFT = 388
