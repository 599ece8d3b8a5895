/** Width of an element in pixels, now and after every change of size. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** @param fallback what stands in until it is measured, and where nothing can be */
export function useWidth<E extends HTMLElement>(fallback: number): { readonly ref: RefObject<E | null>; readonly width: number } {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
