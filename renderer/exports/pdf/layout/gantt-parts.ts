/** How much of a plan fits on a page. */
import type { GanttBlock } from '../../../../shared/domain/report/chart-blocks'

export type GanttRows = readonly { readonly phase: string; readonly actions: GanttBlock['actions'] }[]

/** A break at a phase is taken when at least this share of the room is filled. */
const WELL_FILLED = 0.62

/**
 * Rows for this page and the rest. Nothing for this page when the room is too small for a head and two rows;
 * on an empty page at least one row is always taken.
 */
export function pickRows(
  rows: GanttRows,
  room: number,
  full: number,
  rowHeight: number,
  phaseHeight: number,
  first: boolean,
): { now: GanttRows; later: GanttRows } {
  const heightOf = (count: number): number => phaseHeight + count * rowHeight
  const now: GanttRows[number][] = []
  let used = 0
  for (const [index, group] of rows.entries()) {
    const height = heightOf(group.actions.length)
    if (used + height <= room) {
      now.push(group)
      used += height
      continue
    }
    const fitting = Math.floor((room - used - phaseHeight) / rowHeight)
    const breakHere = used >= room * WELL_FILLED && heightOf(group.actions.length) <= full
    const left = group.actions.length - fitting
    // Neither one row alone at the end of a page nor one alone on the next.
    const count = left === 1 ? fitting - 1 : fitting
    if (breakHere || count < 2) {
      const nothing = now.length === 0
      if (!nothing || (first && room < full)) return { now, later: rows.slice(index) }
      const forced = Math.max(1, fitting)
      return { now: [{ ...group, actions: group.actions.slice(0, forced) }], later: rest(rows, index, forced) }
    }
    now.push({ ...group, actions: group.actions.slice(0, count) })
    return { now, later: rest(rows, index, count) }
  }
  return { now, later: [] }
}

function rest(rows: GanttRows, index: number, taken: number): GanttRows {
  const group = rows[index]
  if (group === undefined) return []
  const actions = group.actions.slice(taken)
  return [...(actions.length > 0 ? [{ ...group, actions }] : []), ...rows.slice(index + 1)]
}
