/** The answer in the making on the agreement screen, and how it is recorded. */
import { useState } from 'react'
import { proposeAfterVote } from '../../../shared/domain/agreement/propose-after-vote'
import { lowerMedian } from '../../../shared/domain/interview/current-answer'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import type { AnswerValue } from '../../../shared/domain/interview/session'
import type { LevelNumber } from '../../../shared/domain/pack/pack'
import { recordAgreed } from '../../../shared/records/agreement-commands'
import { changeSession } from '../../stores/change-session'
import { useTranslator } from '../../ui/translator'
import type { AgreementView, Topic } from './use-agreement'

interface Draft {
  readonly choice?: AnswerValue
  readonly reason?: string
  /** Recording was tried without the reason it needs. */
  readonly isReasonMissing?: boolean
}

export interface Recording {
  /** Chosen but maybe not recorded yet; null = nothing. */
  readonly choice: AnswerValue | null
  /** True while the choice differs from what is recorded. */
  readonly isUnsaved: boolean
  readonly reason: string
  /** The choice lies above the lower median of the last votes: METHOD.md section 5. */
  readonly needsReason: boolean
  readonly isReasonMissing: boolean
  /** Lower median of the last level votes; null without any, or while they stay unseen. */
  readonly middle: LevelNumber | null
  readonly isDisputed: boolean
  /** Ticked because of the votes, not recorded yet. */
  readonly isDisputeProposed: boolean
  readonly chooseLevel: (level: number) => void
  readonly chooseUnknown: () => void
  readonly setReason: (reason: string) => void
  /** False when it cannot be recorded yet: nothing chosen, or the reason is missing. */
  readonly record: () => boolean
}

/** Drafts are kept per question while the screen is open, so that looking at another topic loses none. */
export function useRecording(view: AgreementView, topic: Topic, announce: (text: string) => void): Recording {
  const { t } = useTranslator()
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const draft = drafts[topic.id] ?? {}
  const stored = view.data.answers[topic.id]
  const change = (next: Draft) => setDrafts((all) => ({ ...all, [topic.id]: { ...all[topic.id], ...next } }))
  const choice = draft.choice ?? (stored?.answer?.state === 'not-applicable' ? null : (stored?.answer ?? null))
  const middle = lowerMedian(topic.agreement.counts)
  const needsReason = choice?.state === 'level' && middle !== null && choice.level > middle
  const reason = draft.reason ?? stored?.reason ?? ''
  const isDisputeProposed = stored?.disputed === undefined && topic.votes.round >= 2 && proposeAfterVote(topic.agreement) === 'disputed'
  return {
    choice,
    isUnsaved: draft.choice !== undefined && JSON.stringify(draft.choice) !== JSON.stringify(stored?.answer),
    reason,
    needsReason,
    isReasonMissing: draft.isReasonMissing === true,
    middle: topic.votes.isWithheld ? null : middle,
    isDisputed: stored?.disputed ?? isDisputeProposed,
    isDisputeProposed,
    chooseLevel: (level) => change({ choice: { state: 'level', level: level as LevelNumber }, isReasonMissing: false }),
    chooseUnknown: () => change({ choice: { state: 'unknown' }, isReasonMissing: false }),
    setReason: (text) => change({ reason: text, isReasonMissing: false }),
    record: () => {
      if (choice === null) return false
      if (needsReason && reason.trim() === '') {
        change({ isReasonMissing: true })
        return false
      }
      const recorded = { answer: choice, reason: needsReason ? reason.trim() : null, disputed: isDisputeProposed ? true : null }
      changeSession((data) => recordAgreed(data, topic.id, recorded))
      setDrafts(({ [topic.id]: _, ...others }) => others)
      announce(choice.state === 'level' ? t('agreement.saved.level', { letter: levelLetter(choice.level) }) : t('agreement.saved.unknown'))
      return true
    },
  }
}
