/** Whether a pattern's condition holds, and which of its inputs speak for it. METHOD.md section 6. */
import { compare, type Rational, rationalFromNumber } from '../../lib/rational'
import { holds } from '../pack/conditions'
import type { PatternCondition } from '../pack/pack'
import type { PatternReading } from './findings'
import type { PatternFacts } from './pattern-facts'

/** Two-valued: a comparison on an absent value is false, and `not` of it is true. */
export function conditionHolds(condition: PatternCondition, facts: PatternFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, facts))
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, facts))
  if ('not' in condition) return !conditionHolds(condition.not, facts)
  return readComparison(condition, facts).holds
}

/** Every comparison in the condition, in order, each once; under a `not`, a comparison that fails is what supports the pattern. */
export function readCondition(condition: PatternCondition, facts: PatternFacts): readonly PatternReading[] {
  const seen = new Set<string>()
  return collectReadings(condition, facts, true).filter(({ kind, ref, supports }) => {
    const key = `${kind} ${ref} ${supports}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

function collectReadings(condition: PatternCondition, facts: PatternFacts, wanted: boolean): readonly PatternReading[] {
  if ('all' in condition) return condition.all.flatMap((part) => collectReadings(part, facts, wanted))
  if ('any' in condition) return condition.any.flatMap((part) => collectReadings(part, facts, wanted))
  if ('not' in condition) return collectReadings(condition.not, facts, !wanted)
  const { kind, ref, holds } = readComparison(condition, facts)
  return [{ kind, ref, supports: holds === wanted }]
}

type Comparison = Exclude<PatternCondition, { all: unknown } | { any: unknown } | { not: unknown }>

interface ReadComparison {
  readonly kind: PatternReading['kind']
  readonly ref: string
  readonly holds: boolean
}

function readComparison(comparison: Comparison, facts: PatternFacts): ReadComparison {
  if ('fact' in comparison) return { kind: 'fact', ref: comparison.fact, holds: holds(comparison, facts.profile) }
  if ('topic' in comparison) {
    const mean = facts.scorecard.topics.get(comparison.topic)?.mean ?? null
    const met = 'atMost' in comparison ? isAtMost(mean, comparison.atMost) : isAtLeast(mean, comparison.atLeast)
    return { kind: 'topic', ref: comparison.topic, holds: met }
  }
  if ('gate' in comparison) {
    const state = facts.gateStates.get(comparison.gate)
    const met = 'is' in comparison ? state === comparison.is : state !== undefined && state !== 'not-required' && state !== comparison.isNot
    return { kind: 'gate', ref: comparison.gate, holds: met }
  }
  if ('question' in comparison) {
    const claimed = facts.scorecard.questions.get(comparison.question)?.claimed ?? null
    const met =
      claimed !== null && ('claimedAtLeast' in comparison ? claimed >= comparison.claimedAtLeast : claimed <= comparison.claimedAtMost)
    return { kind: 'question', ref: comparison.question, holds: met }
  }
  if ('groupGap' in comparison) {
    const { topic, atLeast } = comparison.groupGap
    return { kind: 'groupGap', ref: topic, holds: isAtLeast(facts.agreement.groupGaps.get(topic)?.gap ?? null, atLeast) }
  }
  if ('confidenceGap' in comparison) {
    const { atLeast, overAtLeast } = comparison.confidenceGap
    return { kind: 'confidenceGap', ref: '', holds: facts.answeredCount >= overAtLeast && isAtLeast(facts.meanConfidenceGap, atLeast) }
  }
  return { kind: 'emptySeats', ref: '', holds: facts.emptySeats >= comparison.emptySeats.atLeast }
}

const isAtLeast = (value: Rational | null, bound: number): boolean => value !== null && compare(value, rationalFromNumber(bound)) >= 0
const isAtMost = (value: Rational | null, bound: number): boolean => value !== null && compare(value, rationalFromNumber(bound)) <= 0
