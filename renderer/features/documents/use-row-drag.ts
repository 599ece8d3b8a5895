/** Dragging a row of a list to another place in it. The rows stay where they are until the drop; a line shows where it will be. */
import { type RefObject, useRef, useState } from 'react'
import type { SectionId } from '../../../shared/domain/report/report'
import { type PointerDrag, usePointerDrag } from '../../ui/use-pointer-drag'

export type DropLine = 'above' | 'below' | null

export interface RowDrag {
  /** Of the list whose rows carry `data-section`. */
  readonly list: RefObject<HTMLUListElement | null>
  /** Where the line stands at the row of this place. */
  readonly dropAt: (at: number) => DropLine
  readonly handlersFor: PointerDrag<SectionId>['handlersFor']
}

/** @param onDrop called with the place the row has afterwards, from 0 */
export function useRowDrag(order: readonly SectionId[], onDrop: (id: SectionId, to: number) => void): RowDrag {
  const list = useRef<HTMLUListElement>(null)
  const [held, setHeld] = useState<{ readonly id: SectionId; readonly to: number } | null>(null)
  const placeAt = (y: number): number => {
    const rows = [...(list.current?.querySelectorAll('[data-section]') ?? [])]
    const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom)
    return below < 0 ? rows.length - 1 : below
  }
  /** Nothing is drawn again while the pointer stays over the same row. */
  const hold = (id: SectionId, to: number): void => setHeld((before) => (before?.id === id && before.to === to ? before : { id, to }))
  const { handlersFor } = usePointerDrag<SectionId>({
    onStart: (id, { y }) => {
      hold(id, placeAt(y))
      return true
    },
    onMove: (id, { y }) => hold(id, placeAt(y)),
    onDrop: (id, { y }) => {
      setHeld(null)
      onDrop(id, placeAt(y))
    },
    onCancel: () => setHeld(null),
  })
  const dropAt = (at: number): DropLine => {
    if (held === null || held.to !== at) return null
    const from = order.indexOf(held.id)
    return from === at ? null : at < from ? 'above' : 'below'
  }
  return { list, dropAt, handlersFor }
}
