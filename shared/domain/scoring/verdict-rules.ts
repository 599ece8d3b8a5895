/** The seven rules of METHOD.md section 4, each with every value it reads. Which one decides is not asked here. */
import { compare, isLess, ONE, type Rational, ZERO } from '../../lib/rational'
import { factOf } from '../pack/conditions'
import type { ThresholdName } from '../pack/pack'
import { allAtLeast, anyBelow, countReading, isAtLeast, isBelow, thresholdOf } from './rule-readings'
import type { DimensionScore, GateResult, QuestionResult, RuleReading, RuleThreshold, Verdict } from './scorecard'
import type { ExactThresholds } from './thresholds'

/** Everything the rules may look at. */
export interface VerdictInput {
  readonly profile: Readonly<Record<string, string>>
  readonly rollout: boolean
  readonly rolloutTopics: readonly string[]
  readonly questions: ReadonlyMap<string, QuestionResult>
  readonly dimensions: readonly DimensionScore[]
  readonly gates: readonly GateResult[]
  readonly coverage: Rational
  readonly backed: Rational | null
  readonly thresholds: ExactThresholds
}

export interface CheckedRule {
  readonly verdict: Verdict
  readonly holds: boolean
  readonly readings: readonly RuleReading[]
}

type Rule = (input: VerdictInput) => CheckedRule

const anyOf = (verdict: Verdict, readings: readonly RuleReading[]): CheckedRule => ({
  verdict,
  holds: readings.some(({ holds }) => holds),
  readings,
})
const allOf = (verdict: Verdict, readings: readonly RuleReading[]): CheckedRule => ({
  verdict,
  holds: readings.every(({ holds }) => holds),
  readings,
})
const isSome = (count: Rational): boolean => compare(count, ZERO) > 0

const prohibited: Rule = ({ profile }) => {
  const fact = factOf(profile, 'prohibitedUse')
  const value = fact === null ? null : fact === 'yes' ? ONE : ZERO
  return anyOf('re-scope', [{ name: 'prohibitedUse', value, ids: [], threshold: null, limit: null, holds: fact === 'yes' }])
}

const hardlyCovered: Rule = ({ coverage, thresholds }) => {
  const threshold = thresholdOf(thresholds, 'minCoverage')
  const holds = isLess(coverage, threshold.value)
  return anyOf('not-enough-known', [{ name: 'coverage', value: coverage, ids: [], threshold, limit: null, holds }])
}

const foundationsMissing: Rule = ({ gates, questions, dimensions, thresholds }) => {
  const limit = thresholdOf(thresholds, 'rescopeClaimed')
  const absent = gates.filter((gate) => gate.kind === 'foundation' && gate.state !== 'not-required' && isClaimedAtMostOne(questions, gate))
  const low = dimensions.filter(({ claimed }) => isBelow(claimed, limit.value))
  const reaches = (name: ThresholdName) => (count: Rational) => compare(count, thresholds[name]) >= 0
  return anyOf('re-scope', [
    countReading('absentFoundations', idsOf(absent), reaches('rescopeGates'), { threshold: thresholdOf(thresholds, 'rescopeGates') }),
    countReading('lowDimensions', idsOf(low), reaches('rescopeDimensions'), {
      threshold: thresholdOf(thresholds, 'rescopeDimensions'),
      limit,
    }),
  ])
}

const somethingToFix: Rule = (input) => {
  const { gates, dimensions, thresholds } = input
  const failed = gates.filter(({ state }) => state === 'fail')
  const topics = dimensions.flatMap((dimension) => dimension.topics)
  return anyOf('fix-first', [
    countReading('failedGates', idsOf(failed), isSome),
    anyBelow('lowestClaimedDimension', dimensions.map(claimedOf), thresholdOf(thresholds, 'fixDimension')),
    anyBelow('lowestClaimedTopic', topics.map(claimedOf), thresholdOf(thresholds, 'fixTopic')),
    ...(input.rollout ? [countReading('rolloutTopicsBelowBar', rolloutTopicsBelowBar(input), isSome)] : []),
  ])
}

const tooLittleKnown: Rule = ({ gates, questions, dimensions, thresholds }) => {
  const unverified = gates.filter(({ state }) => state === 'unverified')
  const foundations = unverified.filter(({ kind }) => kind === 'foundation')
  const unanswered = unverified.filter(({ questionId }) => questions.get(questionId)?.answered !== true)
  const threshold = thresholdOf(thresholds, 'maxUnverified')
  return anyOf('not-enough-known', [
    anyBelow('lowestCoverage', dimensions.map(coverageOf), thresholdOf(thresholds, 'coverage')),
    countReading('unverifiedFoundations', idsOf(foundations), isSome),
    countReading('unansweredGates', idsOf(unanswered), isSome),
    countReading('unverifiedGates', idsOf(unverified), (count) => compare(count, threshold.value) > 0, { threshold }),
    anyBelow('lowestIndex', dimensions.map(indexOf), thresholdOf(thresholds, 'fixDimension')),
  ])
}

const ready: Rule = ({ gates, dimensions, backed, thresholds }) => {
  const unverified = gates.filter(({ state }) => state === 'unverified')
  const topics = dimensions.flatMap((dimension) => dimension.topics).filter(({ applicableCount }) => applicableCount > 0)
  const present = <T extends { readonly value: Rational | null }>(items: readonly T[]) => items.filter(({ value }) => value !== null)
  const threshold: RuleThreshold = thresholdOf(thresholds, 'readyBacked')
  return allOf('ready', [
    countReading('unverifiedGates', idsOf(unverified), (count) => !isSome(count)),
    allAtLeast('lowestLow', present(dimensions.map(lowOf)), thresholdOf(thresholds, 'readyLow')),
    allAtLeast('lowestCoverage', present(dimensions.map(coverageOf)), thresholdOf(thresholds, 'readyCoverage')),
    allAtLeast('lowestTopicMean', topics.map(meanOf), thresholdOf(thresholds, 'readyTopic')),
    { name: 'backed', value: backed, ids: [], threshold, limit: null, holds: isAtLeast(backed, threshold.value) },
  ])
}

const everythingElse: Rule = () => ({ verdict: 'ready-with-conditions', holds: true, readings: [] })

/** In the order they are asked. */
export const VERDICT_RULES: readonly Rule[] = [
  prohibited,
  hardlyCovered,
  foundationsMissing,
  somethingToFix,
  tooLittleKnown,
  ready,
  everythingElse,
]

function isClaimedAtMostOne(questions: VerdictInput['questions'], { questionId }: GateResult): boolean {
  const claimed = questions.get(questionId)?.claimed ?? null
  return claimed !== null && claimed <= 1
}

/** Topics a rollout needs at the bar that have no claim, or one below 3. */
function rolloutTopicsBelowBar({ rolloutTopics, dimensions }: VerdictInput): readonly string[] {
  const claimed = new Map(dimensions.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic.claimed])))
  return rolloutTopics.filter((id) => !isAtLeast(claimed.get(id) ?? null, BAR))
}

const BAR: Rational = { n: 3n, d: 1n }
const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)
const claimedOf = ({ id, claimed }: { readonly id: string; readonly claimed: Rational | null }) => ({ id, value: claimed })
const coverageOf = ({ id, coverage }: DimensionScore) => ({ id, value: coverage })
const indexOf = ({ id, index }: DimensionScore) => ({ id, value: index })
const lowOf = ({ id, low }: DimensionScore) => ({ id, value: low })
const meanOf = ({ id, mean }: { readonly id: string; readonly mean: Rational | null }) => ({ id, value: mean })
