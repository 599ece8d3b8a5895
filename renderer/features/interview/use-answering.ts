/** What can be done to the current question, and what is said aloud once it is saved. */

import { levelLetter } from '../../../shared/domain/interview/level-letter'
import type { AnswerValue, EvidenceGrade, EvidenceRef } from '../../../shared/domain/interview/session'
import type { LevelNumber } from '../../../shared/domain/pack/pack'
import { setAnswer, setEvidence, setEvidenceRef, setNote } from '../../../shared/records/commands'
import { changeSession, undoOps } from '../../stores/change-session'
import { useSavedAnnouncement } from '../../stores/saved-announcement'
import { useSessionStore } from '../../stores/session-store'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'

export interface Answering {
  readonly chooseLevel: (level: number) => void
  readonly chooseUnknown: () => void
  readonly chooseNotApplicable: (reason: string) => void
  readonly clear: () => void
  readonly saveGrade: (grade: EvidenceGrade) => void
  readonly saveReference: (reference: EvidenceRef | null) => void
  readonly saveNote: (text: string) => void
}

export function useAnswering(questionId: string): { readonly answering: Answering; readonly announcement: string } {
  const { t } = useTranslator()
  const { announcement, announce } = useSavedAnnouncement()
  const answer = (value: AnswerValue | null, said: string) => {
    const ops = changeSession((data) => setAnswer(data, questionId, value))
    announce(said)
    return ops
  }
  const answering: Answering = {
    chooseLevel: (level) =>
      answer({ state: 'level', level: level as LevelNumber }, t('interview.saved.level', { letter: levelLetter(level) })),
    chooseUnknown: () => answer({ state: 'unknown' }, t('interview.saved.unknown')),
    chooseNotApplicable: (reason) => answer({ state: 'not-applicable', reason }, t('interview.saved.notApplicable')),
    clear: () => {
      const { data } = useSessionStore.getState()
      if (data?.answers[questionId]?.answer === undefined) return
      const ops = answer(null, t('interview.saved.cleared'))
      const undo = () => undoOps(data.sessionId, ops)
      showToast({ text: t('interview.saved.cleared'), icon: 'undo', action: { label: t('app.undo'), run: undo } })
    },
    saveGrade: (grade) => {
      changeSession((data) => setEvidence(data, questionId, grade))
      announce(t('interview.saved.evidence', { grade: t(`interview.grade.${grade}`) }))
    },
    saveReference: (reference) => changeSession((data) => setEvidenceRef(data, questionId, reference)),
    saveNote: (text) => changeSession((data) => setNote(data, questionId, text)),
  }
  return { answering, announcement }
}
