/** What it means: METHOD.md section 6. */
export const FINDING_KINDS = ['blocker', 'weakness', 'unknown', 'disagreement', 'strength'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export interface Finding {
  readonly kind: FindingKind
  /** A question, gate or topic id, or `open-questions`, `missing-voices`. */
  readonly ref: string
  readonly refKind: 'question' | 'gate' | 'topic' | 'single'
}

/** A trigger or counter-evidence of a pattern: which input, and whether it speaks for the pattern. */
export interface PatternReading {
  readonly kind: 'fact' | 'topic' | 'gate' | 'question' | 'groupGap' | 'confidenceGap' | 'emptySeats'
  /** Fact, topic, gate or question id; empty for the two that are about the whole session. */
  readonly ref: string
  readonly supports: boolean
}

export interface FiredPattern {
  readonly id: string
  readonly kind: 'cause' | 'symptom'
  /** True for the first 7. */
  readonly headline: boolean
  readonly triggers: readonly PatternReading[]
  readonly counterEvidence: readonly PatternReading[]
}

export type TaskKind = 'find-out' | 'show-it' | 'finish-interview'

/** Short work beside the plan; ends within 10 working days. */
export interface Task {
  readonly id: string
  readonly kind: TaskKind
  /** Question id (find-out), gate id (show-it), `open-questions` (finish-interview). */
  readonly ref: string
  /** Topic the task belongs to; null for finish-interview. */
  readonly topicId: string | null
  /** Participants best placed, first first: holders of the topic's lead seats, then second seats. Null when nobody. */
  readonly personId: string | null
  /** The seat asked when nobody holds it. */
  readonly seat: string | null
  /** What to bring, in the pack's words: the first example of evidence for a show-it task, else null. */
  readonly artefact: string | null
  /** ISO date, 10 working days after the session's date. */
  readonly due: string
}

export interface Findings {
  readonly findings: readonly Finding[]
  /** All that fired: causes first, each in pack order. */
  readonly patterns: readonly FiredPattern[]
  readonly tasks: readonly Task[]
  /** Topics with applicable questions whose lead seats nobody holds. */
  readonly missingVoices: readonly string[]
}
