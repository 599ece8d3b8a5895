/**
 * The session file: what import and the command line accept, and the one input (beside the pack) of the whole arithmetic.
 * Shape per DESIGN.md, "Session". Only what people said and entered is here; everything else is derived.
 */
import type { Depth, LevelNumber, ThresholdName } from '../pack/pack'

export type LevelAnswer = { readonly state: 'level'; readonly level: LevelNumber }
export type UnknownAnswer = { readonly state: 'unknown' }
export type NotApplicableAnswer = { readonly state: 'not-applicable'; readonly reason: string }
export type AbstainAnswer = { readonly state: 'abstain' }
export type AnswerValue = LevelAnswer | UnknownAnswer | NotApplicableAnswer
export type VoteValue = AnswerValue | AbstainAnswer

/** E0 assertion · E1 example confirmed by a second seat · E2 artefact seen · E3 exercised, measured or independently checked. */
export const EVIDENCE_GRADES = ['E0', 'E1', 'E2', 'E3'] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

export interface EvidenceRef {
  readonly title: string
  readonly place?: string | undefined
  /** ISO date of the artefact. */
  readonly date?: string | undefined
  /** Who saw it: a participant's name or id as entered. */
  readonly seenBy?: string | undefined
}

export const PRIVACY_MODES = ['named', 'seat', 'anonymous'] as const
export type PrivacyMode = (typeof PRIVACY_MODES)[number]
export type Purpose = 'release' | 'rollout'

export interface Business {
  /** ISO 4217, for example EUR. */
  readonly currency: string
  readonly spent?: number | undefined
  readonly benefitPerYear?: number | undefined
  readonly runCostPerYear?: number | undefined
}

/** What the document asks of whoever decides. Printed as entered. */
export interface DecisionRequest {
  /** In the facilitator's words; absent = the sentence the results give. */
  readonly ask?: string | undefined
  /** The committee or person that decides. */
  readonly from?: string | undefined
  readonly chair?: string | undefined
  /** ISO date the decision is needed by. */
  readonly by?: string | undefined
  /** ISO date of the next decision. */
  readonly next?: string | undefined
}

/** What a first release would cover. Printed as entered. */
export interface ReleaseScope {
  readonly users?: string | undefined
  readonly volume?: string | undefined
  readonly duration?: string | undefined
  /** At which value of which measure it is switched off. */
  readonly stopsWhen?: string | undefined
}

/** A risk somebody takes for a time. It changes no verdict. */
export interface AcceptedRisk {
  readonly text: string
  /** A participant's id, or a name as entered. */
  readonly acceptedBy?: string | undefined
  /** ISO date it ends. */
  readonly until?: string | undefined
}

export interface Signatory {
  readonly name: string
  readonly role?: string | undefined
}

/** The editions of a document, from the shortest to the most complete. */
export const EDITIONS = ['brief', 'full', 'record'] as const
export type Edition = (typeof EDITIONS)[number]

/** `dissent/questionId`, `reason/questionId`, `answer-note/questionId`, `note/id`, `parked/id`: what somebody said, as a document may quote it. */
export type QuoteKey = string

export interface SessionHead {
  readonly id: string
  readonly title: string
  readonly initiative: string
  readonly client?: string | undefined
  readonly packId: string
  readonly packVersion: string
  readonly depth: Depth
  /** Absent means `release`. */
  readonly purpose?: Purpose | undefined
  readonly privacy?: PrivacyMode | undefined
  /** Fact id → option id. */
  readonly profile: Readonly<Record<string, string>>
  /** ISO date of the workshop. */
  readonly date: string
  /** ISO date of week 0 of the plan. Absent: the Monday after the workshop. */
  readonly planStart?: string | undefined
  readonly thresholds?: Readonly<Partial<Record<ThresholdName, number>>> | undefined
  readonly business?: Business | undefined
  /** Seat → day rate in the business currency. */
  readonly rates?: Readonly<Record<string, number>> | undefined
  readonly request?: DecisionRequest | undefined
  readonly scope?: ReleaseScope | undefined
  /** By id, in the order they were entered. */
  readonly risks?: Readonly<Record<string, AcceptedRisk>> | undefined
  readonly signatories?: Readonly<Record<string, Signatory>> | undefined
  /** Edition → quotes it leaves out. */
  readonly withheld?: Readonly<Partial<Record<Edition, Readonly<Record<QuoteKey, true>>>>> | undefined
}

export interface Participant {
  readonly id: string
  readonly name: string
  readonly seats: readonly string[]
}

export interface Vote {
  readonly questionId: string
  readonly participantId: string
  /** 1, 2, … */
  readonly round: number
  readonly answer: VoteValue
  /** True until revealed. */
  readonly hidden?: boolean | undefined
  readonly via?: string | undefined
}

export interface AgreedAnswer {
  readonly questionId: string
  readonly answer: AnswerValue
  /** Absent = E0. */
  readonly evidence?: EvidenceGrade | undefined
  readonly evidenceRef?: EvidenceRef | undefined
  readonly note?: string | undefined
  readonly disputed?: boolean | undefined
  readonly dissent?: string | undefined
  /** Why an agreed level lies above the lower median of the last votes. */
  readonly reason?: string | undefined
}

export interface SessionNote {
  readonly id: string
  readonly text: string
  readonly questionId?: string | undefined
  readonly by?: string | undefined
  /** It would give somebody away: documents without names leave it out. */
  readonly identifying?: boolean | undefined
}
export interface Decision {
  readonly id: string
  readonly text: string
  readonly by?: string | undefined
  readonly date?: string | undefined
}
export interface ParkedItem {
  readonly id: string
  readonly text: string
  readonly questionId?: string | undefined
}
export interface Prose {
  readonly id: string
  /** Report section the text belongs to, or `opinion`. */
  readonly section: string
  /** Paragraphs, lists, bold and italic as `shared/domain/report/prose.ts` reads them. */
  readonly text: string
  /** Whose words they are; as entered. */
  readonly by?: string | undefined
}
export interface RoadmapEdit {
  readonly id: string
  readonly actionId: string
  readonly op: 'set' | 'add' | 'drop' | 'restore'
  readonly field?: string | undefined
  readonly value?: unknown
}

export interface Session {
  readonly format: 'ready-room/session'
  readonly formatVersion: 1
  readonly session: SessionHead
  readonly participants: readonly Participant[]
  readonly votes: readonly Vote[]
  readonly agreed: readonly AgreedAnswer[]
  readonly notes: readonly SessionNote[]
  readonly decisions: readonly Decision[]
  readonly parked: readonly ParkedItem[]
  readonly prose: readonly Prose[]
  readonly edits: readonly RoadmapEdit[]
  /** Seat → pool; a person with several seats is one pool. */
  readonly pools?: Readonly<Record<string, string>> | undefined
  /** Pool → person-days a week. */
  readonly capacity?: Readonly<Record<string, number>> | undefined
}
