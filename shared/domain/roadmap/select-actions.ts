/** Which actions are done, worth doing, and part of the release plan: METHOD.md section 7. */
import { isZero, ZERO } from '../../lib/rational'
import type { Action } from '../pack/pack'
import { isBelow } from '../scoring/rule-readings'
import type { GateResult, Scorecard } from '../scoring/scorecard'
import type { ExactThresholds } from '../scoring/thresholds'
import type { QuestionGaps } from './question-gaps'

export type SeedReason = 'closes-gate' | 'weak-topic'

export interface Selection {
  readonly done: ReadonlySet<string>
  /** In pack order. */
  readonly candidates: readonly Action[]
  /** The release plan, in pack order. */
  readonly planned: readonly Action[]
  /** Why a planned action is a seed; prerequisites of seeds are missing here. */
  readonly seeds: ReadonlyMap<string, SeedReason>
}

export function selectActions(
  actions: readonly Action[],
  scorecard: Scorecard,
  gaps: QuestionGaps,
  thresholds: ExactThresholds,
): Selection {
  const done = new Set(actions.filter((action) => isDone(action, scorecard, gaps)).map(({ id }) => id))
  const lifting = actions.filter((action) => liftedGaps(action, gaps).length > 0)
  const candidates = withPrerequisites(lifting, actions, done)
  const seeds = new Map<string, SeedReason>()
  for (const action of candidates) {
    if (action.phase === 'scale') continue
    if (closesOpenGate(action, scorecard)) seeds.set(action.id, 'closes-gate')
    else if (liftsWeakTopic(action, scorecard, gaps, thresholds)) seeds.set(action.id, 'weak-topic')
  }
  const planned = withPrerequisites(
    candidates.filter(({ id }) => seeds.has(id)),
    actions,
    done,
  )
  return { done, candidates, planned, seeds }
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
function withPrerequisites(starts: readonly Action[], actions: readonly Action[], done: ReadonlySet<string>): readonly Action[] {
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

/** A failed gate, or one whose question was answered "we don't know". One nobody was asked about, or only to be shown, needs a task. */
function closesOpenGate({ closes }: Action, { gates, questions }: Scorecard): boolean {
  const isOpen = ({ state, questionId }: GateResult): boolean =>
    state === 'fail' || (state === 'unverified' && questions.get(questionId)?.answer?.state === 'unknown')
  return gates.some((gate) => closes.includes(gate.id) && isOpen(gate))
}

function liftsWeakTopic(action: Action, { questions, topics }: Scorecard, gaps: QuestionGaps, thresholds: ExactThresholds): boolean {
  return liftedGaps(action, gaps).some((questionId) => {
    const mean = topics.get(questions.get(questionId)?.topicId ?? '')?.mean ?? null
    return mean === null || isBelow(mean, thresholds.weaknessTopic)
  })
}
