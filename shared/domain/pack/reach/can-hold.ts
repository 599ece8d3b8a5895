/**
 * Whether any session at all makes a condition hold. A search over the condition: parts of an `all` are read one after the
 * other, each narrowing what is known, and every part of an `any` is a branch of its own.
 *
 * It never calls possible things impossible; an answer of false is a proof. What it leaves open, and then calls possible:
 * facts that questions of one topic need of each other (each is asked for some profile, though perhaps never together);
 * a mean confidence gap beside bounds on topics; who holds which seat (a gate that passes needs somebody of its topic, a
 * group gap needs two full groups) beside empty seats; a confidence gap held below something; topics of more than 24 questions; and whatever
 * takes more than `STEPS` steps.
 */
import type { PatternCondition, Question } from '../pack'
import { isPossible } from './judge-world'
import { orAlways, type ReachContext } from './reach-context'
import { readComparison } from './read-goal'
import { ANY_WORLD, type Goal, type World } from './world'

/** Per condition. Those people write take a few dozen. */
const STEPS = 5000

export const canHold = (condition: PatternCondition, context: ReachContext): boolean =>
  search([{ condition, holds: true }], ANY_WORLD, context, { steps: STEPS })

/** How much of the search is left. */
interface Budget {
  steps: number
}

function search(goals: readonly Goal[], world: World, context: ReachContext, budget: Budget): boolean {
  budget.steps -= 1
  if (budget.steps < 0) return true
  // What can be read without branching comes first: it may settle the rest.
  const [goal, ...rest] = [...goals].sort((one, other) => branchesOf(one) - branchesOf(other))
  if (goal === undefined) return isPossible(world, context, (question) => isAsked(question, world, context, budget))
  const { condition, holds } = goal
  if ('not' in condition) return search([{ condition: condition.not, holds: !holds }, ...rest], world, context, budget)
  if ('all' in condition || 'any' in condition) {
    const parts = partsOf(goal)
    if (isJoint(goal)) return search([...parts, ...rest], world, context, budget)
    return parts.some((part) => search([part, ...rest], world, context, budget))
  }
  return readComparison(condition, holds, world, context).some((way) => search([...way.goals, ...rest], way.world, context, budget))
}

/** Whether the profile can have the question asked with the facts that are left. */
const isAsked = (question: Question, { facts }: World, context: ReachContext, budget: Budget): boolean =>
  question.when === undefined || search([{ condition: orAlways(question.when), holds: true }], { ...ANY_WORLD, facts }, context, budget)

const partsOf = ({ condition, holds }: Goal): readonly Goal[] => {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.map((part) => ({ condition: part, holds }))
}

/** All parts count at once: an `all` that must hold, or an `any` that must not. */
const isJoint = ({ condition, holds }: Goal): boolean => 'all' in condition === holds

/** 0 for what is read without branching. */
const branchesOf = (goal: Goal): number => {
  const { condition } = goal
  if ('all' in condition || 'any' in condition) return isJoint(goal) ? 0 : partsOf(goal).length
  return 'gate' in condition ? 1 : 0
}
