/** Below the levels: we don't know, not applicable with its reason (never on a gate), and the way back to open. */
import { useEffect, useId, useRef, useState } from 'react'
import type { AnswerValue } from '../../../shared/domain/interview/session'
import type { Question } from '../../../shared/domain/pack/pack'
import { useSavedText } from '../../stores/use-saved-text'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import styles from './other-answers.module.css'
import type { Answering } from './use-answering'

export interface OtherAnswersProps {
  readonly question: Question
  readonly answer: AnswerValue | null
  readonly answering: Answering
  readonly isReasonOpen: boolean
  readonly onReason: (isOpen: boolean) => void
  readonly onLeaveField: () => void
}

export function OtherAnswers({ question, answer, answering, isReasonOpen, onReason, onLeaveField }: OtherAnswersProps) {
  const { t } = useTranslator()
  const gateNote = useId()
  const isGate = question.gate !== undefined
  const isNotApplicable = answer?.state === 'not-applicable'
  return (
    <div className={styles.place}>
      <div className={styles.row}>
        <Button size="small" kbd="U" isOn={answer?.state === 'unknown'} onPress={answering.chooseUnknown} data-testid="unknown">
          {t('interview.unknown')}
        </Button>
        <Button
          size="small"
          {...(isGate ? {} : { kbd: 'N' })}
          isOn={isNotApplicable}
          isDisabled={isGate}
          aria-expanded={!isGate && (isReasonOpen || isNotApplicable)}
          onPress={() => onReason(true)}
          data-testid="not-applicable"
          {...(isGate ? { 'aria-describedby': gateNote } : {})}
        >
          {t('interview.notApplicable')}
        </Button>
        {isGate && (
          <span className={styles.aside} id={gateNote}>
            {t('interview.notApplicable.gate')}
          </span>
        )}
        {answer !== null && (
          <Button size="small" variant="ghost" className={styles.clear} onPress={answering.clear} data-testid="clear">
            {t('interview.clear')}
          </Button>
        )}
      </div>
      {(isReasonOpen || isNotApplicable) && !isGate && (
        <Reason
          saved={isNotApplicable ? answer.reason : ''}
          isWanted={isReasonOpen}
          onSave={answering.chooseNotApplicable}
          onClose={() => onReason(false)}
          onLeave={onLeaveField}
        />
      )}
    </div>
  )
}

interface ReasonProps {
  readonly saved: string
  /** True when somebody just asked for it: the field takes the focus. */
  readonly isWanted: boolean
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** The answer is only given with the reason: an empty one saves nothing. */
function Reason({ saved, isWanted, onSave, onClose, onLeave }: ReasonProps) {
  const { t } = useTranslator()
  const field = useRef<HTMLInputElement>(null)
  const [isMissing, setMissing] = useState(false)
  const text = useSavedText(saved, (value) => {
    if (value.trim() !== '') onSave(value.trim())
  })
  useEffect(() => {
    if (isWanted) field.current?.focus()
  }, [isWanted])
  return (
    <TextField
      ref={field}
      label={t('interview.reason')}
      isLabelHidden
      placeholder={t('interview.reason.placeholder')}
      help={isMissing ? undefined : t('interview.reason.help')}
      error={isMissing ? t('interview.reason.missing') : undefined}
      maxLength={500}
      testId="reason"
      value={text.value}
      onChange={(value) => {
        setMissing(false)
        text.onChange(value)
      }}
      onBlur={() => {
        const isEmpty = text.value.trim() === ''
        text.onBlur()
        if (isEmpty && saved === '') onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        if (text.value.trim() === '') setMissing(true)
        else onLeave()
      }}
    />
  )
}
