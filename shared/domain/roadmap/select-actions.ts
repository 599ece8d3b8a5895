/** Which actions are done, worth doing, and part of the release plan: METHOD.md section 7. */
import { isZero, ZERO } from '../../lib/rational'
import type { Action } from '../pack/pack'
import { isBelow } from '../scoring/rule-readings'
import type { GateResult, Scorecard } from '../scoring/scorecard'
import type { ExactThresholds } from '../scoring/thresholds'
import type { EditedActions } from './apply-edits'
import type { PlanAction } from './plan-action'
import type { QuestionGaps } from './question-gaps'

/** `added`: the team wants it in the plan. */
export type SeedReason = 'closes-gate' | 'weak-topic' | 'added'

export interface Selection {
  readonly done: ReadonlySet<string>
  /** In pack order, without those the team dropped. */
  readonly candidates: readonly PlanAction[]
  /** The release plan, in pack order. */
  readonly planned: readonly PlanAction[]
  /** Candidates the team dropped, in pack order. */
  readonly dropped: readonly PlanAction[]
  /** Why a planned action is a seed; prerequisites of seeds are missing here. */
  readonly seeds: ReadonlyMap<string, SeedReason>
}

/**
 * Seeds are judged by the phase the pack gives, so that moving an action to another phase does not take it out of the plan. What
 * the team added is planned until it is done, the pack's only while a candidate; what it dropped is not, and nobody waits for it.
 */
export function selectActions(
  { actions, added, dropped }: EditedActions,
  scorecard: Scorecard,
  gaps: QuestionGaps,
  thresholds: ExactThresholds,
): Selection {
  const done = new Set(actions.filter((action) => isDone(action, scorecard, gaps)).map(({ id }) => id))
  const isCalledFor = (action: PlanAction): boolean => (action.own ? !done.has(action.id) : liftedGaps(action, gaps).length > 0)
  const isKept = ({ id }: PlanAction): boolean => !dropped.has(id)
  const calledFor = actions.filter(isCalledFor)
  const candidates = withPrerequisites(calledFor.filter(isKept), actions.filter(isKept), done)
  const seeds = new Map<string, SeedReason>()
  for (const action of candidates) {
    const isSeed = action.generated.phase !== 'scale'
    if (isSeed && closesOpenGate(action, scorecard)) seeds.set(action.id, 'closes-gate')
    else if (isSeed && liftsWeakTopic(action, scorecard, gaps, thresholds)) seeds.set(action.id, 'weak-topic')
    else if (added.has(action.id)) seeds.set(action.id, 'added')
  }
  const planned = withPrerequisites(
    candidates.filter(({ id }) => seeds.has(id)),
    candidates,
    done,
  )
  const all = withPrerequisites(calledFor, actions, done)
  return { done, candidates, planned, dropped: all.filter((action) => !isKept(action)), seeds }
}

/** Applicable questions the action lifts that still have a gap, in pack order. */
export const liftedGaps = ({ lifts }: Action, gaps: QuestionGaps): readonly string[] =>
  [...gaps.keys()].filter((id) => lifts.includes(id) && !isZero(gaps.get(id) ?? ZERO))

/** It lifts at least one applicable question, and all of those are answered with nothing left to lift. */
function isDone({ lifts }: Action, { questions }: Scorecard, gaps: QuestionGaps): boolean {
  const applicable = lifts.filter((id) => gaps.has(id))
  return applicable.length > 0 && applicable.every((id) => questions.get(id)?.answered === true && isZero(gaps.get(id) ?? ZERO))
}

/** The actions and, transitively, their prerequisites that are not done, in pack order. The walk stops at done actions. */
function withPrerequisites(
  starts: readonly PlanAction[],
  actions: readonly PlanAction[],
  done: ReadonlySet<string>,
): readonly PlanAction[] {
  const actionsById = new Map(actions.map((action) => [action.id, action]))
  const reached = new Set(starts.map(({ id }) => id))
  const queue = [...starts]
  for (let action = queue.pop(); action !== undefined; action = queue.pop()) {
    for (const id of action.after) {
      const prerequisite = actionsById.get(id)
      if (prerequisite === undefined || reached.has(id) || done.has(id)) continue
      reached.add(id)
      queue.push(prerequisite)
    }
  }
  return actions.filter(({ id }) => reached.has(id))
}

const closesOpenGate = ({ closes }: Action, { gates, questions }: Scorecard): boolean =>
  gates.some((gate) => closes.includes(gate.id) && needsAction(gate, questions))

/** A failed gate, or one whose question was answered "we don't know". One nobody was asked about, or only to be shown, needs a task. */
export const needsAction = ({ state, questionId }: GateResult, questions: Scorecard['questions']): boolean =>
  state === 'fail' || (state === 'unverified' && questions.get(questionId)?.answer?.state === 'unknown')

function liftsWeakTopic(action: Action, { questions, topics }: Scorecard, gaps: QuestionGaps, thresholds: ExactThresholds): boolean {
  return liftedGaps(action, gaps).some((questionId) => {
    const mean = topics.get(questions.get(questionId)?.topicId ?? '')?.mean ?? null
    return mean === null || isBelow(mean, thresholds.weaknessTopic)
  })
}
