/** Whether what is known about a session, once every part of the condition was read, leaves one that exists. */
import { compare, rational, rationalFromNumber } from '../../../lib/rational'
import type { Question } from '../pack'
import type { AnswerState } from './answer-states'
import type { ReachContext } from './reach-context'
import { answersOf, type Bound, type TopicCondition, type WholeCondition, type World } from './world'

/** More questions than this in one topic are not reckoned through; the topic then counts as possible. */
const MOST_QUESTIONS = 24

/** `isAsked` tells whether a question can be asked with the facts that are left. */
export function isPossible(world: World, context: ReachContext, isAsked: (question: Question) => boolean): boolean {
  const statesOf = (question: Question): readonly AnswerState[] => {
    const states = answersOf(world, question.id)
    return isAsked(question) ? states : states.filter((state) => state === null)
  }
  const fits = (id: string): boolean => {
    const bounds = world.topics.filter(({ condition }) => condition.topic === id)
    return topicFits(bounds, context.topics.get(id) ?? [], statesOf)
  }
  return [...new Set(world.topics.map(({ condition }) => condition.topic))].every(fits) && wholesFit(world, context, { isAsked, statesOf })
}

interface Reading {
  readonly isAsked: (question: Question) => boolean
  /** The states its answer may have. */
  readonly statesOf: StatesOf
}

type StatesOf = (question: Question) => readonly AnswerState[]

/** Every mean the topic can have is tried: sums of weights with sums of weighted levels, question by question. */
function topicFits(bounds: readonly Bound<TopicCondition>[], questions: readonly Question[], statesOf: StatesOf): boolean {
  if (questions.length > MOST_QUESTIONS) return true
  let means: ReadonlyMap<string, Mean> = new Map([['0/0', { total: 0, weight: 0 }]])
  for (const question of questions) means = addQuestion(means, question.weight, new Set(statesOf(question).map((state) => state?.counted)))
  return [...means.values()].some((mean) => bounds.every(({ condition, holds }) => meets(mean, condition) === holds))
}

interface Mean {
  readonly total: number
  readonly weight: number
}

function addQuestion(means: ReadonlyMap<string, Mean>, weight: number, levels: ReadonlySet<number | undefined>): ReadonlyMap<string, Mean> {
  const next = new Map<string, Mean>()
  for (const mean of means.values()) {
    for (const level of levels) {
      const grown = level === undefined ? mean : { total: mean.total + weight * level, weight: mean.weight + weight }
      next.set(`${grown.total}/${grown.weight}`, grown)
    }
  }
  return next
}

/** A topic in which nothing is answered has no mean, and no comparison with it holds. */
function meets({ total, weight }: Mean, condition: TopicCondition): boolean {
  if (weight === 0) return false
  const mean = rational(total, weight)
  return 'atMost' in condition
    ? compare(mean, rationalFromNumber(condition.atMost)) <= 0
    : compare(mean, rationalFromNumber(condition.atLeast)) >= 0
}

function wholesFit({ wholes }: World, context: ReachContext, reading: Reading): boolean {
  const required = wholes.filter(({ holds }) => holds).map(({ condition }) => condition)
  const refused = wholes.filter(({ holds }) => !holds).map(({ condition }) => condition)
  return (
    required.every((condition) => canHold(condition, context, reading)) &&
    !required.some((condition) => refused.some((other) => implies(condition, other))) &&
    seatsFit(wholes, context)
  )
}

function canHold(condition: WholeCondition, { topics, questions, groups }: ReachContext, { isAsked, statesOf }: Reading): boolean {
  if ('groupGap' in condition) {
    const { topic, atLeast } = condition.groupGap
    return groups >= 2 && atLeast <= 4 && (topics.get(topic) ?? []).some(isAsked)
  }
  return !('confidenceGap' in condition) || confidenceFits(condition.confidenceGap, [...questions.values()].map(statesOf))
}

type ConfidenceGap = Extract<WholeCondition, { confidenceGap: unknown }>['confidenceGap']

/** The highest mean over enough answers: those that must be given, then the others from the widest gap down. */
function confidenceFits({ atLeast, overAtLeast }: ConfidenceGap, states: readonly (readonly AnswerState[])[]): boolean {
  const widest = (of: readonly AnswerState[]): number =>
    Math.max(...of.map((state) => (state === null ? 0 : state.claimed - state.counted)))
  const answerable = states.filter((of) => of.some((state) => state !== null))
  const forced = answerable.filter((of) => !of.includes(null)).map(widest)
  const free = answerable.filter((of) => of.includes(null)).map(widest)
  const bound = rationalFromNumber(atLeast)
  let total = forced.reduce((sum, gap) => sum + gap, 0)
  let count = forced.length
  const suffices = () => count > 0 && count >= overAtLeast && compare(rational(total, count), bound) >= 0
  for (const gap of free.sort((one, other) => other - one)) {
    if (suffices()) return true
    total += gap
    count += 1
  }
  return suffices()
}

/** Whether the first cannot hold without the second. */
function implies(one: WholeCondition, other: WholeCondition): boolean {
  if ('groupGap' in one && 'groupGap' in other) {
    return one.groupGap.topic === other.groupGap.topic && one.groupGap.atLeast >= other.groupGap.atLeast
  }
  if (!('confidenceGap' in one && 'confidenceGap' in other)) return false
  const [stronger, weaker] = [one.confidenceGap, other.confidenceGap]
  return stronger.atLeast >= weaker.atLeast && stronger.overAtLeast >= weaker.overAtLeast
}

/** Some number of empty quorum seats meets every comparison. */
function seatsFit(wholes: readonly Bound<WholeCondition>[], { quorumSeats }: ReachContext): boolean {
  const fits = (empty: number) =>
    wholes.every(({ condition, holds }) => !('emptySeats' in condition) || empty >= condition.emptySeats.atLeast === holds)
  return Array.from({ length: quorumSeats + 1 }, (_, empty) => empty).some(fits)
}
