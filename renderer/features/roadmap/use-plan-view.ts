/** Plan, board or table: the one looked at last on this computer. */
import { useState } from 'react'
import { keep, kept } from '../../platform/kept'

const VIEWS = ['plan', 'board', 'table'] as const
type PlanView = (typeof VIEWS)[number]

const KEPT = 'plan-view'

const known = (id: string | null): PlanView => VIEWS.find((view) => view === id) ?? 'plan'

export function usePlanView(): readonly [PlanView, (id: string) => void] {
  const [view, setView] = useState<PlanView>(() => known(kept(KEPT)))
  const choose = (id: string): void => {
    keep(KEPT, known(id))
    setView(known(id))
  }
  return [view, choose]
}
