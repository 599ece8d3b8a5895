/** Drags a bar: sideways to another week, up or down to another row of its phase. The plan is computed on drop only. */
import { useRef, useState } from 'react'
import type { Gantt } from '../../../shared/lib/chart/gantt'
import type { Derived } from '../../stores/derived'
import { type DragPoint, type PointerDrag, usePointerDrag } from '../../ui/use-pointer-drag'
import { axisOf, rowTarget, type WeekTarget, weekTarget } from './drag-target'
import { type EarliestStart, earliestStart } from './earliest-start'
import { rowsOf } from './plan-moves'
import type { ChartMoves } from './use-chart-moves'

export type BarDrag =
  | { readonly axis: 'week'; readonly id: string; readonly from: number; readonly earliest: EarliestStart; readonly target: WeekTarget }
  /** Rows of its phase, from 0. */
  | { readonly axis: 'row'; readonly id: string; readonly from: number; readonly rows: readonly string[]; readonly to: number }

export function useBarDrag(
  derived: Derived,
  gantt: Gantt,
  moves: ChartMoves,
): { readonly drag: BarDrag | null; readonly pointer: PointerDrag<string> } {
  const [drag, setDrag] = useState<BarDrag | null>(null)
  // The pointer may be quicker than the screen: what counts on drop is the last move, not the last picture.
  const latest = useRef<BarDrag | null>(null)
  const show = (next: BarDrag | null): void => {
    const isSame = next !== null && latest.current !== null && placeOf(next) === placeOf(latest.current)
    latest.current = next
    if (!isSame) setDrag(next)
  }
  const pointer = usePointerDrag<string>({
    onStart: (id, point) => {
      const begun = beginDrag(derived, id, point)
      show(begun)
      return begun !== null
    },
    onMove: (_id, point) => {
      if (latest.current !== null) show(follow(latest.current, gantt, point))
    },
    onDrop: () => {
      const last = latest.current
      show(null)
      if (last?.axis === 'week' && last.target.week !== last.from) moves.toWeek(last.id, last.target.week)
      if (last?.axis === 'row' && last.to !== last.from) moves.toRow(last.id, last.to)
    },
    onCancel: () => show(null),
  })
  return { drag, pointer }
}

function beginDrag(derived: Derived, id: string, point: DragPoint): BarDrag | null {
  const { roadmap } = derived
  const action = roadmap.actions.find((other) => other.id === id)
  if (action === undefined) return null
  if (axisOf(point) === 'row') {
    const rows = rowsOf(roadmap, action.phase).map((row) => row.id)
    const from = rows.indexOf(id)
    return { axis: 'row', id, from, rows, to: from }
  }
  const earliest = earliestStart(derived, id)
  const from = action.startWeek
  return earliest === null ? null : { axis: 'week', id, from, earliest, target: { week: from, isTooEarly: false } }
}

function follow(drag: BarDrag, gantt: Gantt, { dx, dy }: DragPoint): BarDrag {
  if (drag.axis === 'week') return { ...drag, target: weekTarget(gantt, drag.from, drag.earliest.week, dx) }
  const rows = drag.rows.flatMap((id) => gantt.rows.find((row) => row.id === id) ?? [])
  return { ...drag, to: rowTarget(rows, drag.id, dy) }
}

const placeOf = (drag: BarDrag): string =>
  drag.axis === 'week' ? `${drag.id} week ${drag.target.week} ${drag.target.isTooEarly}` : `${drag.id} row ${drag.to}`
