/** What to do, in what order, by whom: METHOD.md section 7. Weeks are whole, count from 0, and `endWeek` is exclusive. */
import type { Rational } from '../../lib/rational'
import type { Phase } from '../pack/pack'
import type { DroppedAction, DroppedPrerequisite, PlanAction, UnappliedEdit } from './plan-action'

export interface PlannedAction {
  readonly id: string
  readonly pool: string
  readonly startWeek: number
  readonly endWeek: number
  readonly phase: Phase
  /** The inherited one: highest among itself and every candidate that needs it. */
  readonly priority: Rational
  readonly critical: boolean
  /** Weeks it may slip in the network without capacity. */
  readonly float: number
  /** Actions running in the same pool the week before, which kept it from starting earlier; null when nothing but prerequisites and the start limit did. */
  readonly movedBy: readonly string[] | null
  /** Person-days per week while it runs. */
  readonly rate: Rational
  /** Applicable questions it lifts, and their gap, in pack order: the reason it is here. */
  readonly because: readonly { readonly questionId: string; readonly gap: Rational }[]
  /** Direct prerequisites that are in the plan. */
  readonly after: readonly string[]
  /** Why it is a seed, or `prerequisite`. */
  readonly reason: 'closes-gate' | 'weak-topic' | 'added' | 'prerequisite'
}

export interface LaterAction {
  readonly id: string
  readonly priority: Rational
}

export interface PoolLoad {
  readonly pool: string
  /** Person-days a week. */
  readonly capacity: Rational
  /** Person-days used in week 0, 1, …; length = weeks. */
  readonly used: readonly Rational[]
}

export interface Roadmap {
  /** By start week, then priority descending, then id. */
  readonly actions: readonly PlannedAction[]
  /** By priority descending, then id. */
  readonly later: readonly LaterAction[]
  /** The plan by priority, without its first `releaseMax`. */
  readonly overload: readonly string[]
  /** Length of the plan. */
  readonly weeks: number
  /** Length of the network without capacity or start limit. */
  readonly lowerBoundWeeks: number
  /** Whole weeks that half of the random outcomes of the estimates do not exceed; null when nothing is planned. */
  readonly p50Weeks: number | null
  /** The same for 8 of 10 outcomes. */
  readonly p80Weeks: number | null
  /** Person-days of the plan: sum of effort.likely. */
  readonly effort: Rational
  readonly pools: readonly PoolLoad[]
  /** Actions with nothing left to lift. */
  readonly done: readonly string[]
  /** Every action of the pack and of the team, with the edits over it. */
  readonly definitions: ReadonlyMap<string, PlanAction>
  /** Called for by the answers, dropped by the team: neither planned nor later. In pack order. */
  readonly dropped: readonly DroppedAction[]
  readonly unapplied: readonly UnappliedEdit[]
  /** Planned actions that go ahead without what the team dropped. */
  readonly cutLinks: readonly DroppedPrerequisite[]
}
