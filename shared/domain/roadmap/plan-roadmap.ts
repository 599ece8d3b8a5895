/** Stage 4: what to do, in what order, by whom. METHOD.md section 7. */
import { compareText } from '../../lib/compare-text'
import { compare, type Rational, rationalFromNumber, sum, toNumber, ZERO } from '../../lib/rational'
import type { Findings } from '../findings/findings'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { exactThresholds } from '../scoring/thresholds'
import { applyEdits } from './apply-edits'
import { explainMove } from './explain-moves'
import { measurePoolLoads } from './measure-pool-loads'
import { prioritiseActions } from './prioritise-actions'
import { type QuestionGaps, questionGaps } from './question-gaps'
import { listDroppedPrerequisites, listUnapplied } from './report-edits'
import type { PlannedAction, Roadmap } from './roadmap'
import { byGivenOrder, scheduleActions } from './schedule-actions'
import type { Schedule } from './schedule-problem'
import { liftedGaps, type Selection, selectActions } from './select-actions'
import { type StaffedAction, staffActions } from './staff-actions'

/** The pack is expected to be checked: a cycle among its actions throws. */
export function planRoadmap(pack: Pack, session: Session, scorecard: Scorecard, findings: Findings): Roadmap {
  const thresholds = exactThresholds(pack, session)
  const gaps = questionGaps(scorecard)
  const edited = applyEdits(pack, session)
  const definitions = new Map(edited.actions.map((action) => [action.id, action]))
  const orderOf = ({ id }: Ranked) => ({ order: definitions.get(id)?.order ?? undefined })
  const selection = selectActions(edited, scorecard, gaps, thresholds)
  const { candidates, planned, done } = selection
  const priorities = prioritiseActions(candidates, pack, scorecard, findings.patterns, gaps)
  const staffed = staffActions(planned, session, thresholds, priorities)
  const startLimit = { max: toNumber(thresholds.startsMax), weeks: toNumber(thresholds.startsWeeks) }
  const schedule = scheduleStaffed(staffed, startLimit)
  const byPriority = (one: Ranked, other: Ranked): number => compare(other.priority, one.priority) || compareText(one.id, other.id)

  const actions = staffed
    .map((item) => ({ ...describe(item, schedule, selection, gaps), movedBy: explainMove(item, staffed, schedule, startLimit) }))
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
      .slice(toNumber(thresholds.releaseMax))
      .map(({ id }) => id),
    weeks: schedule.makespan,
    lowerBoundWeeks: schedule.lowerBound,
    p50Weeks: null,
    p80Weeks: null,
    effort: sum(planned.map(({ effort }) => rationalFromNumber(effort.likely))),
    pools: measurePoolLoads(staffed, schedule),
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

function scheduleStaffed(staffed: readonly StaffedAction[], startLimit: { readonly max: number; readonly weeks: number }): Schedule {
  const scheduled = scheduleActions({
    capacity: new Map(staffed.map(({ pool, capacity }) => [pool, capacity])),
    activities: staffed.map(({ activity }) => activity),
    startLimit,
  })
  // A rate never exceeds its pool's capacity by construction, so only a pack that was not checked gets here.
  if (!scheduled.ok) throw new Error(`the release plan cannot be scheduled: ${JSON.stringify(scheduled.error, bigintToText)}`)
  return scheduled.value
}

const bigintToText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

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
