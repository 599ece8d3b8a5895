/** Width of an element in pixels, now and after every change of size. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** @param fallback what stands in until it is measured, and where nothing can be; @param least what it counts as when it is narrower */
export function useWidth<E extends HTMLElement>(
  fallback: number,
  least = 0,
): { readonly ref: RefObject<E | null>; readonly width: number } {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const measured = Math.max(least, element.clientWidth)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [least])
  return { ref, width }
}
