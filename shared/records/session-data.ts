/** One session as the app holds it: every table as key → record. Saved shapes, version 1. */
import type {
  AgreedAnswer,
  AnswerValue,
  Decision,
  ParkedItem,
  Participant,
  Prose,
  RoadmapEdit,
  SessionHead,
  SessionNote,
  VoteValue,
} from '../domain/interview/session'
import type { PlanReference } from './plan-reference'

export interface SessionRecord {
  readonly id: string
  /** Version of the saved shape. */
  readonly shape: 1
  readonly head: SessionHead
  readonly pools?: Readonly<Record<string, string>> | undefined
  readonly capacity?: Readonly<Record<string, number>> | undefined
  /** ISO instant of creation. */
  readonly createdAt: string
  /** True for a copy of a shipped sample. */
  readonly sample?: boolean | undefined
  /** Where the facilitator stopped, so that "continue" lands there. */
  readonly lastQuestionId?: string | undefined
  /** BCP 47 tag of the language the session is shown in; absent = the one its pack was made in. */
  readonly language?: string | undefined
  /** The plan somebody kept, to tell later what has moved. */
  readonly planReference?: PlanReference | undefined
  /** Tombstone. */
  readonly deletedAt?: string | undefined
}

export interface ParticipantRecord extends Participant {
  /** Order on screen and in the file. */
  readonly position: number
}

/** All votes of one person, keyed `questionId/round`. */
export interface BallotRecord {
  readonly participantId: string
  readonly votes: Readonly<
    Record<string, { readonly answer: VoteValue; readonly hidden?: boolean | undefined; readonly via?: string | undefined }>
  >
}

/** An agreed answer in the making: a note or evidence may exist before the level does. */
export type AnswerRecord = Omit<AgreedAnswer, 'answer'> & { readonly answer?: AnswerValue | undefined }

type Table<T> = Readonly<Record<string, T>>

export interface SessionData {
  readonly sessionId: string
  /** Null until the creating change has been applied. */
  readonly session: SessionRecord | null
  readonly participants: Table<ParticipantRecord>
  readonly ballots: Table<BallotRecord>
  readonly answers: Table<AnswerRecord>
  readonly notes: Table<SessionNote>
  readonly decisions: Table<Decision>
  readonly parked: Table<ParkedItem>
  readonly prose: Table<Prose>
  readonly edits: Table<RoadmapEdit>
}
