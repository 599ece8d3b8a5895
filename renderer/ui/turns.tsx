/** Long screens drawn in turns: each part in a commit of its own, so that the window answers in between. */
import { Children, type ReactNode, startTransition, useEffect, useState } from 'react'

/** Which turn it is, from 1 to `last`; the next one begins when this one is on the screen. What is whole once stays whole, however it grows. */
export function useTurns(last: number): number {
  const [turn, setTurn] = useState(1)
  useEffect(() => {
    if (turn !== WHOLE) startTransition(() => setTurn(turn < last ? turn + 1 : WHOLE))
  }, [turn, last])
  return Math.min(turn, last)
}

const WHOLE = Number.POSITIVE_INFINITY

/** Its children from top to bottom, one more each turn. */
export function InTurns({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children)
  return parts.slice(0, useTurns(parts.length))
}
