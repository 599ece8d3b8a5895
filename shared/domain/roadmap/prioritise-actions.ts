/** Value for effort, handed down to what it needs: METHOD.md section 7. */
import { compare, divide, multiply, ONE, type Rational, rational, rationalFromNumber, sum, ZERO } from '../../lib/rational'
import type { FiredPattern } from '../findings/findings'
import type { Action, Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import type { QuestionGaps } from './question-gaps'

const [GATE_FACTOR, CAUSE_FACTOR] = [rational(3), rational(3, 2)]

/**
 * Candidate id → priority: the highest of its own (value / effort.likely) and those of every candidate that needs it, directly or
 * through other candidates. A done action is no candidate, so it breaks the chain.
 */
export function prioritiseActions(
  candidates: readonly Action[],
  pack: Pack,
  scorecard: Scorecard,
  patterns: readonly FiredPattern[],
  gaps: QuestionGaps,
): ReadonlyMap<string, Rational> {
  const causes = new Set(patterns.filter(({ kind }) => kind === 'cause').map(({ id }) => id))
  const listedByCause = new Set(pack.patterns.filter(({ id }) => causes.has(id)).flatMap(({ actions }) => actions))
  const openGates = new Set(
    scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified').map(({ questionId }) => questionId),
  )
  const own = candidates.map((action) => {
    const other = listedByCause.has(action.id) ? CAUSE_FACTOR : ONE
    const factorOf = (questionId: string): Rational => (openGates.has(questionId) ? GATE_FACTOR : other)
    return { action, priority: divide(liftedValue(action, scorecard, gaps, factorOf), rationalFromNumber(action.effort.likely)) }
  })
  return inherit(own)
}

/** Σ gap · weight · factor over the applicable questions it lifts, each once. */
function liftedValue(
  { lifts }: Action,
  { questions }: Scorecard,
  gaps: QuestionGaps,
  factorOf: (questionId: string) => Rational,
): Rational {
  const values = [...new Set(lifts)].map((questionId) => {
    const weight = rational(questions.get(questionId)?.weight ?? 0)
    return multiply(multiply(gaps.get(questionId) ?? ZERO, weight), factorOf(questionId))
  })
  return sum(values)
}

/** From the highest priority down, each hands its own to the candidates it needs that have none yet: the first to arrive is the highest. */
function inherit(own: readonly { readonly action: Action; readonly priority: Rational }[]): ReadonlyMap<string, Rational> {
  const candidates = new Map(own.map(({ action }) => [action.id, action]))
  const inherited = new Map<string, Rational>()
  for (const { action, priority } of [...own].sort((one, other) => compare(other.priority, one.priority))) {
    const queue = [action]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (inherited.has(next.id)) continue
      inherited.set(next.id, priority)
      queue.push(...next.after.flatMap((id) => candidates.get(id) ?? []))
    }
  }
  return inherited
}
