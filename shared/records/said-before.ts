/** What was said to a question before it moves into notes. */
import { MIN_SHOWN } from '../domain/agreement/share-votes'
import type { Vote } from '../domain/interview/session'
import type { PlacedQuestion } from '../domain/pack/list-questions'
import { compareText } from '../lib/compare-text'
import type { AnswerRecord } from './session-data'

/** What was said to a question under the older pack. */
export interface SaidBefore {
  readonly placed: PlacedQuestion
  /** Absent when there was a note, evidence or votes only. */
  readonly record: AnswerRecord | undefined
  /** The last vote of everybody who gave one that has been revealed, in no order that tells who it was. */
  readonly votes: readonly { readonly state: string; readonly level?: number | undefined }[]
}

/** What everybody may read, and what would give somebody away where no names are told; null when nothing would. */
export interface SaidParts {
  readonly open: SaidBefore
  readonly identifying: SaidBefore | null
}

/** @param votes last votes that are not hidden */
export function saidBefore(placed: PlacedQuestion, record: AnswerRecord | undefined, votes: Iterable<Vote>): SaidBefore {
  const told = [...votes].map(({ answer }) =>
    answer.state === 'level' ? { state: answer.state, level: answer.level } : { state: answer.state },
  )
  return { placed, record, votes: told.sort((a, b) => compareText(a.state, b.state) || (a.level ?? 0) - (b.level ?? 0)) }
}

/** Apart goes what documents without names leave out: dissent, who saw the evidence, and the votes of a few. */
export function splitSaid({ placed, record, votes }: SaidBefore): SaidParts {
  const areFew = votes.filter(({ state }) => state !== 'abstain').length < MIN_SHOWN
  const { dissent, evidence, evidenceRef, questionId = placed.question.id } = record ?? {}
  const isSeen = evidenceRef?.seenBy !== undefined
  const open = record && { ...record, dissent: undefined, evidenceRef: evidenceRef && { ...evidenceRef, seenBy: undefined } }
  const isAny = dissent !== undefined || isSeen || (areFew && votes.length > 0)
  const apart = { questionId, dissent, ...(isSeen ? { evidence, evidenceRef } : {}) }
  return {
    open: { placed, record: open, votes: areFew ? [] : votes },
    identifying: isAny ? { placed, record: apart, votes: areFew ? votes : [] } : null,
  }
}
