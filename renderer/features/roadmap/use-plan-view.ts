/** Plan, board or table: the one looked at last, until the window closes. */
import { useState } from 'react'

const VIEWS = ['plan', 'board', 'table'] as const
type PlanView = (typeof VIEWS)[number]

/** Kept outside of the screen, which goes when another stage is shown. */
let last: PlanView = 'plan'

export function usePlanView(): readonly [PlanView, (id: string) => void] {
  const [view, setView] = useState<PlanView>(last)
  const choose = (id: string): void => {
    last = VIEWS.find((known) => known === id) ?? 'plan'
    setView(last)
  }
  return [view, choose]
}
