/** Where a dragged bar would land: a week of the plan when it is drawn sideways, a row of its phase when it is drawn up or down. */

import { LATEST_WEEK } from '../../../shared/domain/roadmap/plan-dates'
import type { Gantt } from '../../../shared/lib/chart/gantt'

export interface DragMove {
  /** Pixels from where the bar was taken. */
  readonly dx: number
  readonly dy: number
}

export type DragAxis = 'week' | 'row'

/** The direction the pointer left in; sideways when undecided. */
export const axisOf = ({ dx, dy }: DragMove): DragAxis => (Math.abs(dy) > Math.abs(dx) ? 'row' : 'week')

export interface WeekTarget {
  readonly week: number
  /** The pointer asks for an earlier week than is possible. */
  readonly isTooEarly: boolean
}

/** @param from the week the bar starts in now; @param earliest the first week it can start in. Never behind the axis. */
export function weekTarget(
  { weekWidth, gridX }: Pick<Gantt, 'weekWidth' | 'gridX'>,
  from: number,
  earliest: number,
  dx: number,
): WeekTarget {
  const asked = from + (weekWidth > 0 ? Math.round(dx / weekWidth) : 0)
  const latest = Math.max(from, Math.min(LATEST_WEEK, gridX.length - 2))
  return { week: Math.min(latest, Math.max(earliest, asked)), isTooEarly: asked < earliest }
}

/** Position among the rows of its phase, nearest to the pointer. `rows` in the order shown. */
export function rowTarget(rows: readonly { readonly id: string; readonly middle: number }[], id: string, dy: number): number {
  const at = rows.findIndex((row) => row.id === id)
  const y = (rows[at]?.middle ?? 0) + dy
  const distance = (index: number): number => Math.abs((rows[index]?.middle ?? 0) - y)
  return rows.reduce((nearest, _row, index) => (distance(index) < distance(nearest) ? index : nearest), Math.max(0, at))
}
