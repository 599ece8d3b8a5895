/** Whether a pattern's condition holds, and which of its inputs speak for it. METHOD.md section 6. */
import { compare, type Rational, rationalFromNumber } from '../../lib/rational'
import { factOf, holds } from '../pack/conditions'
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
  const all = collectReadings(condition, facts, true)
  const keyOf = ({ kind, ref }: PatternReading) => `${kind} ${ref}`
  const supporting = new Set(all.filter(({ supports }) => supports).map(keyOf))
  const seen = new Set<string>()
  return all
    .filter((reading) => {
      const key = keyOf(reading)
      // Something that supports the pattern at one threshold does not speak against it at a stricter one, and what nobody knows speaks neither way.
      if (!reading.supports && (supporting.has(key) || !reading.isKnown)) return false
      return !seen.has(key) && seen.add(key) !== undefined
    })
    .map(({ kind, ref, supports }) => ({ kind, ref, supports }))
}

interface KnownReading extends PatternReading {
  /** False when the value behind it is absent. */
  readonly isKnown: boolean
}

function collectReadings(condition: PatternCondition, facts: PatternFacts, wanted: boolean): readonly KnownReading[] {
  if ('all' in condition) return condition.all.flatMap((part) => collectReadings(part, facts, wanted))
  if ('any' in condition) return condition.any.flatMap((part) => collectReadings(part, facts, wanted))
  if ('not' in condition) return collectReadings(condition.not, facts, !wanted)
  const { kind, ref, holds, isKnown } = readComparison(condition, facts)
  return [{ kind, ref, supports: holds === wanted, isKnown }]
}

type Comparison = Exclude<PatternCondition, { all: unknown } | { any: unknown } | { not: unknown }>

interface ReadComparison {
  readonly kind: PatternReading['kind']
  readonly ref: string
  readonly holds: boolean
  readonly isKnown: boolean
}

function readComparison(comparison: Comparison, facts: PatternFacts): ReadComparison {
  if ('fact' in comparison)
    return {
      kind: 'fact',
      ref: comparison.fact,
      holds: holds(comparison, facts.profile),
      isKnown: factOf(facts.profile, comparison.fact) !== null,
    }
  if ('topic' in comparison) {
    const mean = facts.scorecard.topics.get(comparison.topic)?.mean ?? null
    const met = 'atMost' in comparison ? isAtMost(mean, comparison.atMost) : isAtLeast(mean, comparison.atLeast)
    return { kind: 'topic', ref: comparison.topic, holds: met, isKnown: mean !== null }
  }
  if ('gate' in comparison) {
    const state = facts.gateStates.get(comparison.gate)
    const met = 'is' in comparison ? state === comparison.is : state !== undefined && state !== 'not-required' && state !== comparison.isNot
    return { kind: 'gate', ref: comparison.gate, holds: met, isKnown: state === 'pass' || state === 'fail' }
  }
  if ('question' in comparison) {
    const claimed = facts.scorecard.questions.get(comparison.question)?.claimed ?? null
    const met =
      claimed !== null && ('claimedAtLeast' in comparison ? claimed >= comparison.claimedAtLeast : claimed <= comparison.claimedAtMost)
    return { kind: 'question', ref: comparison.question, holds: met, isKnown: claimed !== null }
  }
  if ('groupGap' in comparison) {
    const { topic, atLeast } = comparison.groupGap
    const gap = facts.agreement.groupGaps.get(topic)?.gap ?? null
    return { kind: 'groupGap', ref: topic, holds: isAtLeast(gap, atLeast), isKnown: gap !== null }
  }
  if ('confidenceGap' in comparison) {
    const { atLeast, overAtLeast } = comparison.confidenceGap
    const isKnown = facts.answeredCount >= overAtLeast
    return { kind: 'confidenceGap', ref: '', holds: isKnown && isAtLeast(facts.meanConfidenceGap, atLeast), isKnown }
  }
  return { kind: 'emptySeats', ref: '', holds: facts.emptySeats >= comparison.emptySeats.atLeast, isKnown: true }
}

const isAtLeast = (value: Rational | null, bound: number): boolean => value !== null && compare(value, rationalFromNumber(bound)) >= 0
const isAtMost = (value: Rational | null, bound: number): boolean => value !== null && compare(value, rationalFromNumber(bound)) <= 0
