/** What a comparison demands of a session: METHOD.md sections 3 and 6, read backwards. */
import type { GateState, PatternCondition } from '../pack'
import type { AnswerState } from './answer-states'
import { orAlways, type ReachContext } from './reach-context'
import { type Goal, narrowAnswer, narrowFact, type World } from './world'

type Comparison = Exclude<PatternCondition, { all: unknown } | { any: unknown } | { not: unknown }>

/** One way to meet a goal: the world that is left, and what must hold besides. */
export interface Way {
  readonly world: World
  readonly goals: readonly Goal[]
}

/** Every way to meet the comparison, or to fail it; none when the world so far rules all of them out. */
export function readComparison(condition: Comparison, holds: boolean, world: World, context: ReachContext): readonly Way[] {
  if ('fact' in condition) {
    const wanted = 'is' in condition ? [condition.is] : condition.in
    return wayOf(narrowFact(world, condition.fact, (value) => (value !== null && wanted.includes(value)) === holds, context))
  }
  if ('topic' in condition) return wayOf({ ...world, topics: [...world.topics, { condition, holds }] })
  if ('gate' in condition) {
    const states = GATE_STATES.filter((state) => ('is' in condition ? state === condition.is : isOther(state, condition.isNot)) === holds)
    return states.flatMap((state) => readGate(condition.gate, state, world, context))
  }
  if ('question' in condition) return readClaim(condition, holds, world, context)
  return wayOf({ ...world, wholes: [...world.wholes, { condition, holds }] })
}

const GATE_STATES: readonly GateState[] = ['pass', 'fail', 'unverified', 'not-required']

/** `isNot` is false for a gate that is not required. */
const isOther = (state: GateState, than: GateState): boolean => state !== 'not-required' && state !== than

const wayOf = (world: World | null, goals: readonly Goal[] = []): readonly Way[] => (world === null ? [] : [{ world, goals }])

type ClaimCondition = Extract<PatternCondition, { question: string }>

/** A claim exists only where the question is asked; the lack of one demands nothing. */
function readClaim(condition: ClaimCondition, holds: boolean, world: World, { questions }: ReachContext): readonly Way[] {
  const meets = (state: AnswerState): boolean =>
    state !== null && ('claimedAtLeast' in condition ? state.claimed >= condition.claimedAtLeast : state.claimed <= condition.claimedAtMost)
  const asked: Goal = { condition: orAlways(questions.get(condition.question)?.when), holds: true }
  return wayOf(
    narrowAnswer(world, condition.question, (state) => meets(state) === holds),
    holds ? [asked] : [],
  )
}

/** A gate is a reading of its question's answer, where it is required. Whether somebody of its topic is present is left open. */
function readGate(id: string, state: GateState, known: World, { gates }: ReachContext): readonly Way[] {
  const found = gates.get(id)
  if (found === undefined || (known.gates.get(id) ?? state) !== state) return []
  const world = { ...known, gates: new Map(known.gates).set(id, state) }
  const { gate, question, hasSeats } = found
  const required = { all: [orAlways(question.when), orAlways(gate.when)] }
  if (state === 'not-required') return wayOf(world, [{ condition: required, holds: false }])
  if (state === 'pass' && !hasSeats) return []
  const fits = FITS[state]
  return wayOf(narrowAnswer(world, question.id, fits), [{ condition: required, holds: true }])
}

const FITS: Readonly<Record<Exclude<GateState, 'not-required'>, (answer: AnswerState) => boolean>> = {
  fail: (answer) => answer !== null && answer.claimed < 3,
  pass: (answer) => answer?.backed === true,
  unverified: (answer) => answer === null || answer.claimed >= 3,
}
