/** What a key does on the focused card: arrows go to the next card or column, with Alt they take the card along. */
import { type BoardColumn, COLUMNS, type ColumnId, columnOf } from './board-columns'
import type { BoardMoves } from './use-board-moves'

type Press = Pick<React.KeyboardEvent<HTMLElement>, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'currentTarget'>

/** Null for keys that are not ours; Enter and Space are the button's own. */
export function cardKeys(columns: readonly BoardColumn[], moves: BoardMoves, id: string, press: Press): (() => void) | null {
  const column = columnOf(columns, id)
  if (column === null || press.ctrlKey || press.metaKey || press.shiftKey) return null
  const side = press.key === 'ArrowLeft' ? -1 : press.key === 'ArrowRight' ? 1 : 0
  const along = press.key === 'ArrowUp' ? -1 : press.key === 'ArrowDown' ? 1 : 0
  if (press.altKey) {
    const to = side === 0 ? null : neighbour(column.id, side)
    return to === null ? null : () => moves.move(id, to)
  }
  const next = along !== 0 ? below(column, id, along) : side !== 0 ? beside(columns, column, id, side) : null
  return next === null ? null : () => focusCard(press.currentTarget, next)
}

const neighbour = (column: ColumnId, side: number): ColumnId | null => COLUMNS[COLUMNS.indexOf(column) + side] ?? null

const cardsOf = ({ ids, dropped }: BoardColumn): readonly string[] => [...ids, ...dropped]

const below = (column: BoardColumn, id: string, along: number): string | null => {
  const cards = cardsOf(column)
  return cards[cards.indexOf(id) + along] ?? null
}

/** At the same height in the next column that has cards. */
function beside(columns: readonly BoardColumn[], column: BoardColumn, id: string, side: number): string | null {
  const at = cardsOf(column).indexOf(id)
  for (let place = columns.indexOf(column) + side; place >= 0 && place < columns.length; place += side) {
    const next = columns[place]
    const cards = next === undefined ? [] : cardsOf(next)
    if (cards.length > 0) return cards[Math.min(at, cards.length - 1)] ?? null
  }
  return null
}

function focusCard(from: HTMLElement, id: string): void {
  const cards = [...(from.closest('[data-board]')?.querySelectorAll<HTMLElement>('[data-action]') ?? [])]
  cards.find((card) => card.dataset.action === id)?.focus()
}
