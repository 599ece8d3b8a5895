/**
 * Drags something with mouse, pen or finger. A drag begins a few pixels from where the pointer went down, so that a click stays
 * a click; Escape, or a pointer that the system takes away, cancels it.
 */
import { type PointerEvent, useEffect, useRef, useState } from 'react'

export interface DragPoint {
  /** Pixels from where the pointer went down. */
  readonly dx: number
  readonly dy: number
  /** In the window. */
  readonly x: number
  readonly y: number
}

export interface DragHandlers<T> {
  /** False when the subject cannot be dragged. */
  readonly onStart: (subject: T, point: DragPoint) => boolean
  readonly onMove: (subject: T, point: DragPoint) => void
  readonly onDrop: (subject: T, point: DragPoint) => void
  readonly onCancel: (subject: T) => void
}

export interface PointerDrag<T> {
  readonly handlersFor: (subject: T) => {
    readonly onPointerDown: (event: PointerEvent<Element>) => void
    readonly onPointerMove: (event: PointerEvent<Element>) => void
    readonly onPointerUp: (event: PointerEvent<Element>) => void
    readonly onPointerCancel: () => void
    readonly onClickCapture: (event: { stopPropagation(): void; preventDefault(): void }) => void
  }
}

const THRESHOLD = 4

interface Held<T> {
  readonly subject: T
  readonly x: number
  readonly y: number
  isDragging: boolean
}

export function usePointerDrag<T>(handlers: DragHandlers<T>): PointerDrag<T> {
  const held = useRef<Held<T> | null>(null)
  const wasDragged = useRef(false)
  const current = useRef(handlers)
  const [isDragging, setDragging] = useState(false)
  useEffect(() => {
    current.current = handlers
  })

  const end = (finish: (subject: T) => void): void => {
    const last = held.current
    held.current = null
    if (last === null || !last.isDragging) return
    setDragging(false)
    finish(last.subject)
  }
  const cancel = useRef(() => {})
  useEffect(() => {
    cancel.current = () => end((subject) => current.current.onCancel(subject))
  })
  useEffect(() => {
    if (!isDragging) return
    // Escape ends the drag and nothing else that waits for it, such as an open panel.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      cancel.current()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [isDragging])

  const pointOf = ({ x, y }: Held<T>, event: PointerEvent<Element>): DragPoint => ({
    dx: event.clientX - x,
    dy: event.clientY - y,
    x: event.clientX,
    y: event.clientY,
  })

  return {
    handlersFor: (subject) => ({
      onPointerDown: (event) => {
        wasDragged.current = false
        if (event.button !== 0 || !event.isPrimary) return
        held.current = { subject, x: event.clientX, y: event.clientY, isDragging: false }
        // The pointer may leave something small before the drag begins.
        event.currentTarget.setPointerCapture?.(event.pointerId)
      },
      onPointerMove: (event) => {
        const now = held.current
        if (now === null) return
        const point = pointOf(now, event)
        if (!now.isDragging) {
          if (Math.hypot(point.dx, point.dy) < THRESHOLD) return
          if (!current.current.onStart(now.subject, point)) {
            held.current = null
            return
          }
          now.isDragging = true
          wasDragged.current = true
          setDragging(true)
        }
        current.current.onMove(now.subject, point)
      },
      onPointerUp: (event) => {
        const now = held.current
        if (now !== null) end((last) => current.current.onDrop(last, pointOf(now, event)))
      },
      // No click follows, so none is waited for: the next one may come from a key.
      onPointerCancel: () => {
        cancel.current()
        wasDragged.current = false
      },
      // The click that follows a drag is part of it.
      onClickCapture: (event) => {
        if (!wasDragged.current) return
        wasDragged.current = false
        event.stopPropagation()
        event.preventDefault()
      },
    }),
  }
}
