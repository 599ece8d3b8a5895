/** What the answers add up to. Every score is an exact fraction on the 0-4 scale of the levels; null = absent. */
import type { Rational } from '../../lib/rational'
import type { AnswerValue, EvidenceGrade } from '../interview/session'
import type { GateKind, GateState, ThresholdName } from '../pack/pack'

/** METHOD.md section 1: what one question contributes. */
export interface QuestionResult {
  readonly questionId: string
  readonly topicId: string
  readonly dimensionId: string
  readonly weight: number
  /** False when beyond the depth, switched off by the profile, or answered not-applicable. */
  readonly applicable: boolean
  /** Why not, when not. */
  readonly excludedBy: 'depth' | 'profile' | 'not-applicable' | null
  /** The agreed answer, else the provisional one from votes, else null (open). */
  readonly answer: AnswerValue | null
  /** True when the answer was derived from votes. */
  readonly provisional: boolean
  /** Applicable with a level. */
  readonly answered: boolean
  readonly claimed: number | null
  readonly counted: number | null
  /** Effective grade: missing = E0, an E3 older than 183 days = E2. */
  readonly evidence: EvidenceGrade
}

export interface TopicScore {
  readonly id: string
  readonly dimensionId: string
  readonly mean: Rational | null
  readonly claimed: Rational | null
  readonly low: Rational | null
  readonly high: Rational | null
  /** Product of the pack's topicWeights that hold, clamped to 0.5-2. */
  readonly weight: Rational
  readonly applicableCount: number
  readonly answeredCount: number
}

export interface DimensionScore {
  readonly id: string
  readonly index: Rational | null
  readonly claimed: Rational | null
  readonly low: Rational | null
  readonly high: Rational | null
  readonly coverage: Rational | null
  readonly backed: Rational | null
  readonly topics: readonly TopicScore[]
}

export interface GateResult {
  readonly id: string
  readonly kind: GateKind
  readonly questionId: string
  readonly topicId: string
  readonly state: GateState
  /**
   * Why it is unverified, null otherwise: `open` nobody asked yet, `unknown` we don't know, `evidence` nothing seen,
   * `seat` nobody in the room holds a lead or second seat of its topic.
   */
  readonly unverifiedBecause: 'open' | 'unknown' | 'evidence' | 'seat' | null
}

export const VERDICTS = ['re-scope', 'fix-first', 'not-enough-known', 'ready-with-conditions', 'ready'] as const
/** From worst to best. */
export type Verdict = (typeof VERDICTS)[number]

/**
 * Every value a rule can read, by rule:
 * 1 prohibitedUse (1 yes, 0 no) · 2 coverage · 3 absentFoundations, lowDimensions (counts) · 4 failedGates (count), lowestClaimedDimension,
 * lowestClaimedTopic, rolloutTopicsBelowBar (count; only for a rollout) · 5 lowestCoverage, unverifiedFoundations, unansweredGates,
 * unverifiedGates (counts), lowestIndex · 6 unverifiedGates (count), lowestLow, lowestCoverage, lowestTopicMean, backed · 7 none.
 */
export const READING_NAMES = [
  'prohibitedUse',
  'coverage',
  'absentFoundations',
  'lowDimensions',
  'failedGates',
  'lowestClaimedDimension',
  'lowestClaimedTopic',
  'rolloutTopicsBelowBar',
  'lowestCoverage',
  'unverifiedFoundations',
  'unansweredGates',
  'unverifiedGates',
  'lowestIndex',
  'lowestLow',
  'lowestTopicMean',
  'backed',
] as const
export type ReadingName = (typeof READING_NAMES)[number]

export interface RuleThreshold {
  readonly name: ThresholdName
  readonly value: Rational
}

/** One value a rule read, ready to be shown. */
export interface RuleReading {
  readonly name: ReadingName
  /** A number on its own scale, or a count; null = absent. */
  readonly value: Rational | null
  /** The gates, topics or dimensions that meet the comparison; for a lowest value nobody is below, those at the lowest. */
  readonly ids: readonly string[]
  /** What the value was compared with, where it is a threshold. */
  readonly threshold: RuleThreshold | null
  /** For a count: the threshold each counted item was compared with, where there is one. */
  readonly limit: RuleThreshold | null
  /** Rules 1 to 5: true when this reading alone makes the rule hold. Rule 6: true when this one of its conditions is met; it needs all. */
  readonly holds: boolean
}

/** One of the seven rules of METHOD.md section 4, in order. */
export interface VerdictRule {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly verdict: Verdict
  /** `decides` for the first that holds, `no` for the earlier ones, `not-reached` for the later ones. */
  readonly outcome: 'no' | 'decides' | 'not-reached'
  readonly readings: readonly RuleReading[]
}

export interface Scorecard {
  readonly questions: ReadonlyMap<string, QuestionResult>
  readonly dimensions: readonly DimensionScore[]
  readonly topics: ReadonlyMap<string, TopicScore>
  /** In pack order. */
  readonly gates: readonly GateResult[]
  /** 0 when nothing is applicable. */
  readonly coverage: Rational
  readonly backed: Rational | null
  /** Dimensions within `weakestWithin` of the lowest index, ascending, ties in pack order. */
  readonly weakest: readonly string[]
  readonly verdict: Verdict
  readonly rules: readonly VerdictRule[]
  /** The verdict with every topic weight = 1. */
  readonly equalWeightsVerdict: Verdict
  /** True when that is another one than the verdict. */
  readonly weightSensitive: boolean
  /** True at express depth. */
  readonly indicative: boolean
}
