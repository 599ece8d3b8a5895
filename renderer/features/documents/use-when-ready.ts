/** An order that comes a moment too early is not lost. */
import { useEffect, useRef } from 'react'

/** Calls `run` at once when ready, else as soon as it is; of several orders that wait only with the last. */
export function useWhenReady<T>(isReady: boolean, run: (order: T) => void): (order: T) => void {
  const waiting = useRef<{ readonly order: T } | null>(null)
  useEffect(() => {
    if (!isReady || waiting.current === null) return
    const { order } = waiting.current
    waiting.current = null
    run(order)
  })
  return (order) => {
    if (isReady) run(order)
    else waiting.current = { order }
  }
}
