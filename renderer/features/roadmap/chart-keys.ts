/** What a key does on the focused row of the chart. */
import type { ChartMoves } from './use-chart-moves'

/** Whether the key takes the row along, rather than the focus to another one. */
export const movesRow = ({ altKey, key }: Pick<React.KeyboardEvent, 'altKey' | 'key'>): boolean =>
  altKey || key === 'Delete' || key === 'Backspace'

/** Null for keys that are not ours. Runs on the row's action. */
export function rowKeys(
  moves: ChartMoves,
  open: (id: string) => void,
  event: React.KeyboardEvent<SVGGElement>,
): ((id: string) => void) | null {
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey) return moveKeys(moves, event)
  const row = event.currentTarget
  switch (event.key) {
    case 'Enter':
    case ' ':
      return open
    case 'Delete':
    case 'Backspace':
      return (id) => moves.back([id])
    case 'ArrowDown':
      return () => focusNext(row, 1)
    case 'ArrowUp':
      return () => focusNext(row, -1)
    case 'Home':
      return () => focusNext(row, Number.NEGATIVE_INFINITY)
    case 'End':
      return () => focusNext(row, Number.POSITIVE_INFINITY)
    default:
      return null
  }
}

/** With Shift four weeks instead of one. */
const LONG_STEP = 4

function moveKeys(moves: ChartMoves, { key, shiftKey }: React.KeyboardEvent<SVGGElement>): ((id: string) => void) | null {
  const weeks = shiftKey ? LONG_STEP : 1
  if (key === 'ArrowLeft') return (id) => moves.byWeeks(id, -weeks)
  if (key === 'ArrowRight') return (id) => moves.byWeeks(id, weeks)
  if (shiftKey) return null
  if (key === 'ArrowUp') return (id) => moves.byRows(id, -1)
  if (key === 'ArrowDown') return (id) => moves.byRows(id, 1)
  return null
}

function focusNext(row: SVGGElement, step: number): void {
  const rows = [...(row.ownerSVGElement?.querySelectorAll<SVGGElement>('[data-action]') ?? [])]
  const to = rows.indexOf(row) + step
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}
