/**
 * Nothing in a pack is there in vain: every question is asked for some profile, every gate required, every topic weight applied,
 * every pattern fires for some answers and every action enters some plan. What is reported can be proved; reach/can-hold says
 * what is left open. Judged only where ids, references and conditions are sound: a typo there makes much look impossible.
 */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { PatternCondition } from '../pack'
import { canHold } from '../reach/can-hold'
import { createReachContext, orAlways, type ReachContext } from '../reach/reach-context'
import { checkConditions } from './conditions'
import type { Fault, PackCheck } from './pack-check'
import type { PackView } from './pack-view'
import { checkReferences } from './references'
import { checkUniqueIds } from './unique-ids'

export const checkReachability: PackCheck = (view) => {
  if ([checkUniqueIds, checkReferences, checkConditions].some((check) => check(view).length > 0)) return []
  const context = createReachContext(view)
  const asked = new Set(view.questions.filter(({ it }) => canHold(orAlways(it.when), context)).map(({ it }) => it.id))
  return [
    ...view.pack.topicWeights.flatMap(({ topic, when }, index) => judge('weight', topic, when, ['topicWeights', index, 'when'], context)),
    ...view.questions.flatMap(({ it, path }) =>
      asked.has(it.id) ? [] : judge('question', it.id, orAlways(it.when), [...path, 'when'], context),
    ),
    ...view.gates.flatMap(({ it, path, question }) =>
      asked.has(question.id) ? judge('gate', it.id, { all: [orAlways(question.when), orAlways(it.when)] }, [...path, 'when'], context) : [],
    ),
    ...view.pack.patterns.flatMap(({ id, when }, index) => judge('pattern', id, when, ['patterns', index, 'when'], context)),
    ...neverPlanned(view, asked),
  ]
}

function judge(what: string, id: string, when: PatternCondition, path: JsonPath, context: ReachContext): Fault[] {
  if (canHold(when, context)) return []
  const parts = findConflict(when, context)
  return [{ path, name: 'neverHolds', values: { what, id: showValue(id), parts: parts.map(showValue).join(', '), count: parts.length } }]
}

/** The parts of an `all` that cannot hold together, none of which could be left out; anything else is its own conflict. */
function findConflict(when: PatternCondition, context: ReachContext): readonly PatternCondition[] {
  if (!('all' in when)) return [when]
  return when.all.reduce<readonly PatternCondition[]>((parts, part) => {
    const others = parts.filter((other) => other !== part)
    return canHold({ all: others }, context) ? parts : others
  }, when.all)
}

/**
 * An action enters a plan when it lifts a question with a gap, or when one that does waits for it (METHOD.md section 7). A question
 * that is asked has a gap for some answer, and a weak topic if nothing else is answered.
 */
function neverPlanned({ pack }: PackView, asked: ReadonlySet<string>): Fault[] {
  const actionsById = new Map(pack.actions.map((action) => [action.id, action]))
  const reached = new Set(pack.actions.filter(({ lifts }) => lifts.some((id) => asked.has(id))).map(({ id }) => id))
  // A set grows while it is walked, so that prerequisites of prerequisites are met too.
  for (const id of reached) for (const before of actionsById.get(id)?.after ?? []) reached.add(before)
  return pack.actions.flatMap(({ id }, index): Fault[] =>
    reached.has(id) ? [] : [{ path: ['actions', index, 'lifts'], name: 'neverPlanned', values: { id: showValue(id) } }],
  )
}
