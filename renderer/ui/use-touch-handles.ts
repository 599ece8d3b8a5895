/**
 * Inside a picture `touch-action` holds for the whole of it: without this, a finger that goes down on a handle would scroll the page
 * after a few pixels instead of dragging.
 */
import { type RefObject, useEffect } from 'react'

/** Handles carry `data-handle`; everywhere else in the frame a finger scrolls. */
export function useTouchHandles(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current
    const hold = (event: TouchEvent): void => {
      if (event.target instanceof Element && event.target.hasAttribute('data-handle')) event.preventDefault()
    }
    element?.addEventListener('touchmove', hold, { passive: false })
    return () => element?.removeEventListener('touchmove', hold)
  }, [frame])
}
