import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'

/**
 * Weeks the time axis shows: the plan, the weeks until 8 in 10 land, and some room behind, for marks and float. Chart and loads
 * share it, so that they line up.
 */
export function axisWeeksOf({ weeks, p80Weeks }: Pick<Roadmap, 'weeks' | 'p80Weeks'>): number {
  const last = Math.max(weeks, p80Weeks ?? 0)
  return last + Math.max(1, Math.round(last / 8))
}

/** Narrowest useful chart; below it the frame scrolls. In pixels, as in pool-loads.module.css. */
export const MIN_CHART_WIDTH = 640
const NARROW = 900

export const isNarrow = (width: number): boolean => width < NARROW

/** Width of everything left of the time axis; the loads take the same from their style sheet. */
export const axisLeftOf = (width: number): number => (isNarrow(width) ? 296 : 388)
