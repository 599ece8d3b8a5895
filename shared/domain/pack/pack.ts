/**
 * A pack is the versioned question bank: what is asked, what a good answer looks like, and what to do about a bad one.
 * Shapes follow DESIGN.md, "JSON shapes". Packs are content and data, never code.
 */

export const DEPTHS = ['express', 'half-day', 'full-day'] as const
/** Nested: every express question is also asked on a half day, every half-day question on a full day. */
export type Depth = (typeof DEPTHS)[number]

export const PHASES = ['unblock', 'build', 'prove', 'scale'] as const
export type Phase = (typeof PHASES)[number]

export type LevelNumber = 0 | 1 | 2 | 3 | 4
export type GateKind = 'foundation' | 'launch'
export type GateState = 'pass' | 'fail' | 'unverified' | 'not-required'

/** Conditions over the profile: all that questions, gates and topic weights may use. */
export type ProfileCondition =
  | { readonly all: readonly ProfileCondition[] }
  | { readonly any: readonly ProfileCondition[] }
  | { readonly not: ProfileCondition }
  | { readonly fact: string; readonly is: string }
  | { readonly fact: string; readonly in: readonly string[] }

/** Conditions of failure patterns: over the profile, the scores, the gates, the answers and the room. */
export type PatternCondition =
  | { readonly all: readonly PatternCondition[] }
  | { readonly any: readonly PatternCondition[] }
  | { readonly not: PatternCondition }
  | { readonly fact: string; readonly is: string }
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly topic: string; readonly atMost: number }
  | { readonly topic: string; readonly atLeast: number }
  | { readonly gate: string; readonly is: GateState }
  | { readonly gate: string; readonly isNot: GateState }
  | { readonly question: string; readonly claimedAtLeast: number }
  | { readonly question: string; readonly claimedAtMost: number }
  | { readonly groupGap: { readonly topic: string; readonly atLeast: number } }
  | { readonly confidenceGap: { readonly atLeast: number; readonly overAtLeast: number } }
  | { readonly emptySeats: { readonly atLeast: number } }

export interface Seat {
  readonly id: string
  readonly title: string
  /** Which side of the house the seat speaks for; group gaps compare these. */
  readonly group: string
  /** True for the seats a workshop should not start without. */
  readonly quorum: boolean
  /** What whoever holds the seat brings along: artefacts, not opinions. Ready Room's own addition; tools may ignore it. */
  readonly bring?: readonly string[] | undefined
}

export interface ProfileFact {
  readonly id: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
}

export interface Gate {
  /** G01 … G14. */
  readonly id: string
  readonly kind: GateKind
  readonly when?: ProfileCondition | undefined
  /** The gate in a few words, for boards and documents. Ready Room's own addition; tools may ignore it. */
  readonly title?: string | undefined
}

export interface Question {
  readonly id: string
  readonly text: string
  readonly why: string
  readonly probes: readonly string[]
  /** Exactly five behaviourally anchored levels, index = level. */
  readonly levels: readonly string[]
  /** 1, 2 or 3. */
  readonly weight: number
  readonly depth: Depth
  /** Planned minutes in the room. */
  readonly minutes: number
  readonly when?: ProfileCondition | undefined
  readonly gate?: Gate | undefined
  /** Examples of what would count as evidence. */
  readonly evidence: readonly string[]
  /** Ids of the claims (ways of failing, practices) this question covers. */
  readonly claims: readonly string[]
  /** The question in two to six words, for lists and tables. Ready Room's own addition; falls back to `text`. */
  readonly short?: string | undefined
}

export interface Topic {
  /** `dimension.topic` */
  readonly id: string
  readonly title: string
  readonly lead: readonly string[]
  readonly second: readonly string[]
  readonly questions: readonly Question[]
}

/** A sentence that steers round a question, and what the facilitator asks then. */
export interface Evasion {
  readonly said: string
  readonly ask: string
}

/** For whoever facilitates: how to run the part of the interview about one dimension. */
export interface DimensionGuide {
  /** One or two sentences to open with, as spoken. */
  readonly opening: string
  readonly listenFor: readonly string[]
  readonly evasions: readonly Evasion[]
  /** Artefacts to ask for by name. */
  readonly askFor: readonly string[]
}

export interface Dimension {
  readonly id: string
  readonly title: string
  readonly topics: readonly Topic[]
  /** Ready Room's own addition; tools may ignore it. */
  readonly guide?: DimensionGuide | undefined
}

export const CLAIM_KINDS = ['failure', 'cause', 'symptom', 'practice', 'capability', 'question', 'figure'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** One documented claim about pilots that questions, patterns and actions cover. Context for readers: it never feeds a score. */
export interface Claim {
  readonly id: string
  readonly kind: ClaimKind
  readonly text: string
}

export interface Pattern {
  readonly id: string
  readonly title: string
  readonly gist: string
  readonly kind: 'cause' | 'symptom'
  readonly when: PatternCondition
  /** First actions, most useful first. */
  readonly actions: readonly string[]
  readonly claims: readonly string[]
}

/** Three-point estimate; min ≤ likely ≤ max. */
export interface Estimate {
  readonly min: number
  readonly likely: number
  readonly max: number
}

export interface Action {
  readonly id: string
  readonly title: string
  readonly topic: string
  /** The seat that owns it. */
  readonly owner: string
  readonly support: readonly string[]
  /** Person-days, > 0. */
  readonly effort: Estimate
  /** Calendar weeks, > 0. */
  readonly weeks: Estimate
  /** Ids of actions that must finish first. */
  readonly after: readonly string[]
  readonly phase: Phase
  readonly deliverable: string
  readonly measure: string
  /** Ids of the questions it raises to the production bar. */
  readonly lifts: readonly string[]
  /** Ids of the gates it closes. */
  readonly closes: readonly string[]
  readonly claims: readonly string[]
}

/** The names METHOD.md uses; values are expert judgement and may be overridden per session, key by key. */
export interface Thresholds {
  readonly weakestWithin: number
  readonly minCoverage: number
  readonly rescopeGates: number
  readonly rescopeDimensions: number
  readonly rescopeClaimed: number
  readonly fixDimension: number
  readonly fixTopic: number
  readonly coverage: number
  readonly maxUnverified: number
  readonly readyLow: number
  readonly readyCoverage: number
  readonly readyTopic: number
  readonly readyBacked: number
  readonly weaknessTopic: number
  readonly groupGap: number
  readonly releaseMax: number
  readonly capacityDefault: number
  readonly startsMax: number
  readonly startsWeeks: number
}
export type ThresholdName = keyof Thresholds

/** The values METHOD.md prints; a pack may leave a key out and gets these. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  weakestWithin: 0.2,
  minCoverage: 0.5,
  rescopeGates: 2,
  rescopeDimensions: 2,
  rescopeClaimed: 1,
  fixDimension: 2.2,
  fixTopic: 1.4,
  coverage: 0.7,
  maxUnverified: 2,
  readyLow: 2.8,
  readyCoverage: 0.9,
  readyTopic: 2,
  readyBacked: 0.4,
  weaknessTopic: 2,
  groupGap: 1.5,
  releaseMax: 15,
  capacityDefault: 2.5,
  startsMax: 5,
  startsWeeks: 4,
}

export const THRESHOLD_NAMES = Object.keys(DEFAULT_THRESHOLDS) as [ThresholdName, ...ThresholdName[]]

export interface TopicWeight {
  readonly topic: string
  readonly factor: number
  readonly when: ProfileCondition
}

export interface Pack {
  readonly format: 'ready-room/pack'
  readonly formatVersion: 1
  readonly id: string
  readonly version: string
  /** BCP 47, for example `en`. */
  readonly language: string
  readonly title: string
  readonly seats: readonly Seat[]
  readonly profile: readonly ProfileFact[]
  readonly topicWeights: readonly TopicWeight[]
  /** Topics that must reach the bar before a rollout. */
  readonly rolloutTopics: readonly string[]
  readonly dimensions: readonly Dimension[]
  readonly patterns: readonly Pattern[]
  readonly actions: readonly Action[]
  readonly thresholds: Partial<Thresholds>
  /** The catalogue that the `claims` lists refer to. Ready Room's own addition; a pack without one lists ids only. */
  readonly claims?: readonly Claim[] | undefined
}
