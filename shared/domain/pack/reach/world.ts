/** What a search knows so far about the session it is looking for: a set of sessions, narrowed step by step. */
import type { GateState, PatternCondition } from '../pack'
import { ANSWER_STATES, type AnswerState } from './answer-states'
import type { ReachContext } from './reach-context'

/** A condition that must hold, or must not. */
export interface Goal {
  readonly condition: PatternCondition
  readonly holds: boolean
}

type Keyed<Key extends string> = Extract<PatternCondition, Readonly<Record<Key, unknown>>>
export type TopicCondition = Keyed<'topic'>
export type WholeCondition = Keyed<'groupGap'> | Keyed<'confidenceGap'> | Keyed<'emptySeats'>

/** A comparison that is only judged when everything else is known. */
export interface Bound<Condition> {
  readonly condition: Condition
  readonly holds: boolean
}

export interface World {
  /** Fact → the values it may still have; null = nobody filled it in. Untouched facts are missing. */
  readonly facts: ReadonlyMap<string, readonly (string | null)[]>
  /** Question → the states its answer may still have. Untouched questions are missing. */
  readonly answers: ReadonlyMap<string, readonly AnswerState[]>
  /** Gate → its state, where something was said about it. */
  readonly gates: ReadonlyMap<string, GateState>
  readonly topics: readonly Bound<TopicCondition>[]
  /** About the room and the answers as a whole. */
  readonly wholes: readonly Bound<WholeCondition>[]
}

export const ANY_WORLD: World = { facts: new Map(), answers: new Map(), gates: new Map(), topics: [], wholes: [] }

/** Null when no value is left. */
export function narrowFact(world: World, fact: string, keep: (value: string | null) => boolean, { options }: ReachContext): World | null {
  const left = (world.facts.get(fact) ?? [...(options.get(fact) ?? []), null]).filter(keep)
  return left.length === 0 ? null : { ...world, facts: new Map(world.facts).set(fact, left) }
}

/** Null when no state is left. */
export function narrowAnswer(world: World, questionId: string, keep: (state: AnswerState) => boolean): World | null {
  const left = answersOf(world, questionId).filter(keep)
  return left.length === 0 ? null : { ...world, answers: new Map(world.answers).set(questionId, left) }
}

export const answersOf = ({ answers }: World, questionId: string): readonly AnswerState[] => answers.get(questionId) ?? ANSWER_STATES
