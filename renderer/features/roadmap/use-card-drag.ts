/** Drags a card to another column. The card follows the pointer without drawing the board again; columns light up when it may land there. */
import { useRef, useState } from 'react'
import { type DragPoint, type PointerDrag, usePointerDrag } from '../../ui/use-pointer-drag'
import { COLUMNS, type ColumnId } from './board-columns'
import type { BoardMoves } from './use-board-moves'

export interface CardDrag {
  readonly id: string
  readonly from: ColumnId | null
  /** The column under the pointer; null over none. */
  readonly over: ColumnId | null
  /** Columns it may land in. */
  readonly open: readonly ColumnId[]
}

export function useCardDrag(
  board: React.RefObject<HTMLElement | null>,
  moves: BoardMoves,
): { readonly drag: CardDrag | null; readonly pointer: PointerDrag<string> } {
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const latest = useRef<CardDrag | null>(null)
  const show = (next: CardDrag | null): void => {
    const isSame = next?.id === latest.current?.id && next?.over === latest.current?.over
    latest.current = next
    if (!isSame) setDrag(next)
  }
  const cardOf = (id: string): HTMLElement | null => {
    const cards = board.current?.querySelectorAll<HTMLElement>('[data-action]') ?? []
    return [...cards].find((other) => other.dataset.action === id) ?? null
  }
  const carry = (id: string, point: DragPoint | null): void => {
    const card = cardOf(id)
    if (card !== null) card.style.translate = point === null ? '' : `${point.dx}px ${point.dy}px`
  }
  const pointer = usePointerDrag<string>({
    onStart: (id) => {
      const from = columnNamed(cardOf(id)?.closest<HTMLElement>('[data-column]'))
      show({ id, from, over: null, open: COLUMNS.filter((column) => moves.find(id, column) !== null) })
      return true
    },
    onMove: (id, point) => {
      carry(id, point)
      if (latest.current !== null) show({ ...latest.current, over: columnAt(board.current, point) })
    },
    onDrop: (id) => {
      const { over = null, open = [] } = latest.current ?? {}
      carry(id, null)
      show(null)
      if (over !== null && open.includes(over)) moves.move(id, over)
    },
    onCancel: (id) => {
      carry(id, null)
      show(null)
    },
  })
  return { drag, pointer }
}

function columnAt(board: HTMLElement | null, { x, y }: DragPoint): ColumnId | null {
  const columns = [...(board?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
  const found = columns.find((column) => {
    const { left, right, top, bottom } = column.getBoundingClientRect()
    return x >= left && x <= right && y >= top && y <= bottom
  })
  return columnNamed(found)
}

const columnNamed = (element: HTMLElement | null | undefined): ColumnId | null =>
  COLUMNS.find((id) => id === element?.dataset.column) ?? null
