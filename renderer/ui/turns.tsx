/** Long screens drawn in turns: each part in a commit of its own, so that the window answers in between. */
import { Children, type ReactNode, startTransition, useEffect, useState } from 'react'

/** Which turn it is, from 1 to `last`; the next one begins when this one is on the screen. */
export function useTurns(last: number): number {
  const [turn, setTurn] = useState(1)
  useEffect(() => {
    if (turn < last) startTransition(() => setTurn(turn + 1))
  }, [turn, last])
  return turn
}

/** Its children from top to bottom, one more each turn. */
export function InTurns({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children)
  return parts.slice(0, useTurns(parts.length))
}
