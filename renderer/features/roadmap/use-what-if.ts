/** "What if this were done?": which actions are ticked, and the verdict they would bring. Kept nowhere: it is a question, not an answer. */
import { useDeferredValue, useMemo } from 'react'
import { PHASES, type Phase } from '../../../shared/domain/pack/pack'
import { createProjector, type Projection, type Projector } from '../../../shared/domain/roadmap/project-verdict'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Derived } from '../../stores/derived'
import { titleOf } from './plan-labels'

export type WhatIfGroupId = Phase | 'later' | 'dropped'

export interface WhatIfGroup {
  readonly id: WhatIfGroupId
  readonly actions: readonly { readonly id: string; readonly title: string; readonly isTicked: boolean }[]
  /** With what is ticked up to and including this group; one frame behind the ticks at most. */
  readonly projection: Projection
}

export interface WhatIf {
  readonly groups: readonly WhatIfGroup[]
  /** With everything that is ticked. */
  readonly projection: Projection
  /** True while exactly the release plan is ticked. */
  readonly isPlan: boolean
  readonly tick: (ids: readonly string[], isTicked: boolean) => void
  readonly reset: () => void
}

/** Phases always say where they end; what is not needed for the release only once something of it is ticked. */
export const isTold = ({ id, actions }: WhatIfGroup): boolean => isOfPlan(id) || actions.some((action) => action.isTicked)

const isOfPlan = (id: WhatIfGroupId): boolean => id !== 'later' && id !== 'dropped'

/** What somebody ticked or unticked, by action; the rest is as the plan has it. */
export type Ticks = ReadonlyMap<string, boolean>

export const NO_TICKS: Ticks = new Map()

/** The whole release plan is ticked at first: what stands beside each phase is then its exit criterion. */
export function useWhatIf({ pack, session, scorecard, roadmap }: Derived, ticks: Ticks, onTicks: (ticks: Ticks) => void): WhatIf {
  const groups = useMemo(() => groupActions(roadmap), [roadmap])
  const project = useMemo(() => remember(createProjector(pack, session, scorecard, roadmap)), [pack, session, scorecard, roadmap])
  const settled = useDeferredValue(ticks)
  const steps = useMemo(() => projectSteps(groups, settled, project), [groups, settled, project])
  const planned = new Set(roadmap.actions.map(({ id }) => id))
  return {
    groups: groups.map(({ id, ids }, at) => ({
      id,
      actions: ids.map((action) => ({
        id: action,
        title: titleOf(roadmap, action),
        isTicked: isTicked(ticks, id, action),
      })),
      projection: steps[at] ?? project(new Set()),
    })),
    projection: steps.at(-1) ?? project(new Set()),
    isPlan: [...ticks].every(([id, value]) => value === planned.has(id)),
    tick: (ids, value) => onTicks(new Map([...ticks, ...ids.map((id) => [id, value] as const)])),
    reset: () => onTicks(NO_TICKS),
  }
}

interface Group {
  readonly id: WhatIfGroupId
  readonly ids: readonly string[]
}

/** Phases in their order, then what comes later, then what the team dropped; without empty ones. */
function groupActions({ actions, later, dropped }: Roadmap): readonly Group[] {
  const phases = PHASES.map((id): Group => ({ id, ids: actions.filter(({ phase }) => phase === id).map((action) => action.id) }))
  const rest: readonly Group[] = [
    { id: 'later', ids: later.map(({ id }) => id) },
    { id: 'dropped', ids: dropped.map(({ id }) => id) },
  ]
  return [...phases, ...rest].filter(({ ids }) => ids.length > 0)
}

const isTicked = (ticks: Ticks, group: WhatIfGroupId, id: string): boolean => ticks.get(id) ?? isOfPlan(group)

function projectSteps(groups: readonly Group[], ticks: Ticks, project: Projector): readonly Projection[] {
  const done = new Set<string>()
  return groups.map(({ id, ids }) => {
    for (const action of ids) if (isTicked(ticks, id, action)) done.add(action)
    return project(new Set(done))
  })
}

/** The last few dozen sets: ticking a later phase leaves the earlier ones as they are. */
const REMEMBERED = 64

function remember(project: Projector): Projector {
  const known = new Map<string, Projection>()
  return (done) => {
    const key = [...done].sort().join(' ')
    const projection = known.get(key) ?? project(done)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, projection)
    return projection
  }
}
