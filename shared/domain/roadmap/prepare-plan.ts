/** The first step of planning: which actions, how urgent, done by whom. What is left is a problem that needs nothing else to be solved. */
import { type Rational, toNumber } from '../../lib/rational'
import type { Findings } from '../findings/findings'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { exactThresholds } from '../scoring/thresholds'
import { applyEdits, type EditedActions } from './apply-edits'
import { PLAN_EFFORT, type PlanProblem } from './plan-problem'
import { prioritiseActions } from './prioritise-actions'
import { type QuestionGaps, questionGaps } from './question-gaps'
import type { ScheduleProblem } from './schedule-problem'
import { type Selection, selectActions } from './select-actions'
import { type StaffedAction, staffActions } from './staff-actions'

/** What `finishPlan` needs beside the solution. It stays where it was made; only `problem` is meant for a worker. */
export interface PreparedPlan {
  readonly problem: PlanProblem
  readonly edited: EditedActions
  readonly selection: Selection
  readonly priorities: ReadonlyMap<string, Rational>
  readonly staffed: readonly StaffedAction[]
  readonly startLimit: NonNullable<ScheduleProblem['startLimit']>
  readonly releaseMax: Rational
  readonly gaps: QuestionGaps
}

export function preparePlan(pack: Pack, session: Session, scorecard: Scorecard, findings: Findings): PreparedPlan {
  const thresholds = exactThresholds(pack, session)
  const gaps = questionGaps(scorecard)
  const edited = applyEdits(pack, session)
  const selection = selectActions(edited, scorecard, gaps, thresholds)
  const priorities = prioritiseActions(selection.candidates, pack, scorecard, findings.patterns, gaps)
  const staffed = staffActions(selection.planned, session, thresholds, priorities)
  const startLimit = { max: toNumber(thresholds.startsMax), weeks: toNumber(thresholds.startsWeeks) }
  const problem = planProblem(staffed, startLimit)
  return { problem, edited, selection, priorities, staffed, startLimit, releaseMax: thresholds.releaseMax, gaps }
}

const planProblem = (staffed: readonly StaffedAction[], startLimit: PreparedPlan['startLimit']): PlanProblem => ({
  capacity: new Map(staffed.map(({ pool, capacity }) => [pool, capacity])),
  activities: staffed.map(({ activity }) => activity),
  startLimit,
  // Field by field: a pack may say more about an estimate than a worker can be sent.
  estimates: staffed.map(({ action: { effort, weeks }, pool }) => ({ effort: points(effort), weeks: points(weeks), pool })),
  ...PLAN_EFFORT,
})

const points = ({ min, likely, max }: PlanProblem['estimates'][number]['effort']) => ({ min, likely, max })
