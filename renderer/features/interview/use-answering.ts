/** What can be done to the current question, and what is said aloud once it is saved. */

import { useEffect, useRef, useState } from 'react'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import type { AnswerValue, EvidenceGrade, EvidenceRef } from '../../../shared/domain/interview/session'
import type { LevelNumber } from '../../../shared/domain/pack/pack'
import type { ChangeOp } from '../../../shared/records/change'
import { setAnswer, setEvidence, setEvidenceRef, setNote } from '../../../shared/records/commands'
import type { SessionData } from '../../../shared/records/session-data'
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

/** Runs a command on the newest data, not on what was drawn last. */
const change = (command: (data: SessionData) => ChangeOp[]): void => {
  const { data, commit } = useSessionStore.getState()
  if (data !== null) commit(command(data))
}

export function useAnswering(questionId: string): { readonly answering: Answering; readonly announcement: string } {
  const { t } = useTranslator()
  const { announcement, announce } = useSavedAnnouncement()
  const answer = (value: AnswerValue | null, said: string) => {
    change((data) => setAnswer(data, questionId, value))
    announce(said)
  }
  const answering: Answering = {
    chooseLevel: (level) =>
      answer({ state: 'level', level: level as LevelNumber }, t('interview.saved.level', { letter: levelLetter(level) })),
    chooseUnknown: () => answer({ state: 'unknown' }, t('interview.saved.unknown')),
    chooseNotApplicable: (reason) => answer({ state: 'not-applicable', reason }, t('interview.saved.notApplicable')),
    clear: () => {
      const before = useSessionStore.getState().data?.answers[questionId]?.answer
      if (before === undefined) return
      answer(null, t('interview.saved.cleared'))
      const undo = () => change((data) => setAnswer(data, questionId, before))
      showToast({ text: t('interview.saved.cleared'), icon: 'undo', action: { label: t('app.undo'), run: undo } })
    },
    saveGrade: (grade) => {
      change((data) => setEvidence(data, questionId, grade))
      announce(t('interview.saved.evidence', { grade: t(`interview.grade.${grade}`) }))
    },
    saveReference: (reference) => change((data) => setEvidenceRef(data, questionId, reference)),
    saveNote: (text) => change((data) => setNote(data, questionId, text)),
  }
  return { answering, announcement }
}

/** Says "Saved: …" only when it is true: after the journal and the store have it. */
function useSavedAnnouncement() {
  const status = useSessionStore((state) => state.save.status)
  const [said, setSaid] = useState({ text: '', isSaved: false })
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (status !== 'saved' || next.current === null) return
    setSaid({ text: next.current, isSaved: true })
    next.current = null
  }, [status])
  const announce = (text: string) => {
    next.current = text
    // Without a write (the same answer again) there is no change of status to wait for.
    if (useSessionStore.getState().save.status === 'saved') {
      setSaid({ text, isSaved: true })
      next.current = null
    }
  }
  return { announcement: said.text, announce }
}
