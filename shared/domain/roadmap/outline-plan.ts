/** A plan in few words: enough to tell later what has moved, small enough to keep beside the session. */
import type { Phase } from '../pack/pack'
import type { Roadmap } from './roadmap'

export interface OutlinedAction {
  readonly id: string
  /** Kept, because an action of the team's own may be gone when it is missed. */
  readonly title: string
  readonly startWeek: number
  readonly endWeek: number
  readonly pool: string
  /** The person the team named, else the id of the seat. */
  readonly owner: string
  readonly phase: Phase
  /** Person-days, likely. */
  readonly effort: number
  readonly after: readonly string[]
  /** Actions of the same pool that kept it from starting earlier. */
  readonly movedBy: readonly string[]
}

export interface PlanOutline {
  readonly weeks: number
  /** In the order of the plan. */
  readonly actions: readonly OutlinedAction[]
}

export function outlinePlan({ actions, definitions, weeks }: Roadmap): PlanOutline {
  return {
    weeks,
    actions: actions.map(({ id, startWeek, endWeek, pool, phase, after, movedBy }) => {
      const definition = definitions.get(id)
      return {
        id,
        title: definition?.title ?? id,
        startWeek,
        endWeek,
        pool,
        owner: definition?.person?.name ?? definition?.owner ?? pool,
        phase,
        effort: definition?.effort.likely ?? 0,
        after,
        movedBy: movedBy ?? [],
      }
    }),
  }
}
