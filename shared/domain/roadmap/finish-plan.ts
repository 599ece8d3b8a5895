/** The last step of planning: a solved plan in the words of the roadmap. */
import { compareText } from '../../lib/compare-text'
import { compare, type Rational, rationalFromNumber, sum, toNumber, ZERO } from '../../lib/rational'
import { explainMove } from './explain-moves'
import { measurePoolLoads } from './measure-pool-loads'
import type { PlanSolution } from './plan-problem'
import type { PreparedPlan } from './prepare-plan'
import type { QuestionGaps } from './question-gaps'
import { listDroppedPrerequisites, listUnapplied } from './report-edits'
import type { PlannedAction, Roadmap } from './roadmap'
import { byGivenOrder } from './schedule-actions'
import type { Schedule } from './schedule-problem'
import { liftedGaps, type Selection } from './select-actions'
import type { StaffedAction } from './staff-actions'

/** `solution` must be that of `prepared.problem`. */
export function finishPlan(prepared: PreparedPlan, solution: PlanSolution): Roadmap {
  const { edited, selection, priorities, staffed, startLimit, releaseMax, gaps } = prepared
  const definitions = new Map(edited.actions.map((action) => [action.id, action]))
  const orderOf = ({ id }: Ranked) => ({ order: definitions.get(id)?.order ?? undefined })
  const { candidates, planned, done } = selection
  const actions = staffed
    .map((item) => ({ ...describe(item, solution, selection, gaps), movedBy: explainMove(item, staffed, solution, startLimit) }))
    .sort((one, other) => one.startWeek - other.startWeek || byGivenOrder(orderOf(one), orderOf(other)) || byPriority(one, other))
  const plannedIds = new Set(planned.map(({ id }) => id))
  return {
    actions,
    later: candidates
      .filter(({ id }) => !plannedIds.has(id))
      .map(({ id }) => ({ id, priority: priorities.get(id) ?? ZERO }))
      .sort(byPriority),
    overload: [...actions]
      .sort(byPriority)
      .slice(toNumber(releaseMax))
      .map(({ id }) => id),
    weeks: solution.makespan,
    lowerBoundWeeks: solution.lowerBound,
    p50Weeks: solution.p50Weeks,
    p80Weeks: solution.p80Weeks,
    effort: sum(planned.map(({ effort }) => rationalFromNumber(effort.likely))),
    pools: measurePoolLoads(staffed, solution),
    done: [...done],
    definitions,
    dropped: selection.dropped.map(({ id }) => ({ id, reason: edited.dropped.get(id) ?? null })),
    unapplied: listUnapplied(edited, selection),
    cutLinks: listDroppedPrerequisites(selection),
  }
}

interface Ranked {
  readonly id: string
  readonly priority: Rational
}

const byPriority = (one: Ranked, other: Ranked): number => compare(other.priority, one.priority) || compareText(one.id, other.id)

function describe(
  { action, pool, activity }: StaffedAction,
  { starts, times }: Schedule,
  { seeds }: Selection,
  gaps: QuestionGaps,
): Omit<PlannedAction, 'movedBy'> {
  const startWeek = starts.get(action.id) ?? 0
  const time = times.get(action.id)
  const float = time === undefined ? 0 : time.latestFinish - time.earliestFinish
  return {
    id: action.id,
    pool,
    startWeek,
    endWeek: startWeek + activity.weeks,
    phase: action.phase,
    priority: activity.priority,
    critical: float === 0,
    float,
    rate: activity.needs.get(pool) ?? ZERO,
    because: liftedGaps(action, gaps).map((questionId) => ({ questionId, gap: gaps.get(questionId) ?? ZERO })),
    after: activity.after,
    reason: seeds.get(action.id) ?? 'prerequisite',
  }
}
