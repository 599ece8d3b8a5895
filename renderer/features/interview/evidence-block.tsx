/** Asked for only when D or E is claimed: what backs it, as words, and where it can be found again. */

import { type Ref, useState } from 'react'
import { countedLevel, effectiveGrade } from '../../../shared/domain/interview/evidence'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { EVIDENCE_GRADES, type EvidenceRef } from '../../../shared/domain/interview/session'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import type { LevelNumber } from '../../../shared/domain/pack/pack'
import { useSavedText } from '../../stores/use-saved-text'
import { DateField } from '../../ui/date-field'
import { Kbd } from '../../ui/kbd'
import { Segmented } from '../../ui/segmented'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import styles from './evidence-block.module.css'
import type { Answering } from './use-answering'
import type { Interview } from './use-interview'

export interface EvidenceBlockProps {
  readonly interview: Interview
  readonly placed: PlacedQuestion
  /** The claimed level, 3 or 4. */
  readonly level: LevelNumber
  readonly answering: Answering
  readonly groupRef: Ref<HTMLDivElement>
}

export function EvidenceBlock({ interview, placed, level, answering, groupRef }: EvidenceBlockProps) {
  const { t } = useTranslator()
  const record = interview.data.answers[placed.question.id]
  const grade = record?.evidence ?? null
  const needsReference = (grade !== null && grade !== 'E0') || record?.evidenceRef !== undefined
  return (
    <section className={styles.block} aria-labelledby="evidence-title" data-testid="evidence">
      <div className={styles.head}>
        <h2 id="evidence-title" className={styles.title}>
          {t('interview.evidence')} <Kbd>V</Kbd>
        </h2>
        <Worth interview={interview} placed={placed} level={level} />
      </div>
      <Segmented
        ref={groupRef}
        kind="wide"
        label={t('interview.evidence')}
        value={grade}
        options={EVIDENCE_GRADES.map((id) => ({ id, title: t(`interview.grade.${id}`) }))}
        onChange={(id) => {
          const chosen = EVIDENCE_GRADES.find((known) => known === id)
          if (chosen !== undefined) answering.saveGrade(chosen)
        }}
        testId="grades"
      />
      {needsReference && <Reference interview={interview} reference={record?.evidenceRef} answering={answering} />}
    </section>
  )
}

/** What the claim is worth with the evidence named so far. */
function Worth({ interview, placed, level }: Pick<EvidenceBlockProps, 'interview' | 'placed' | 'level'>) {
  const { t } = useTranslator()
  const record = interview.data.answers[placed.question.id]
  const agreed = record?.answer === undefined ? null : { ...record, answer: record.answer }
  const grade = effectiveGrade(agreed, interview.session.session.date)
  const counted = countedLevel(level, grade)
  const letters = { claimed: levelLetter(level), counted: levelLetter(counted) }
  const isStale = record?.evidence === 'E3' && grade !== 'E3'
  const isGateOpen = placed.question.gate !== undefined && grade !== 'E2' && grade !== 'E3'
  const text = isStale
    ? t('interview.worth.stale')
    : counted < level
      ? t('interview.worth.less', letters)
      : isGateOpen
        ? t('interview.worth.gate')
        : t('interview.worth.full', letters)
  return <span className={styles.worth}>{text}</span>
}

interface ReferenceProps {
  readonly interview: Interview
  readonly reference: EvidenceRef | undefined
  readonly answering: Answering
}

/** A reference is kept once it has a title; until then date and person wait here. */
function Reference({ interview, reference, answering }: ReferenceProps) {
  const { t } = useTranslator()
  const [waiting, setWaiting] = useState<Partial<EvidenceRef>>({})
  const shown = { ...waiting, ...reference }
  const save = (change: Partial<EvidenceRef>) => {
    const next = { ...shown, ...change }
    setWaiting(next)
    const { title = '', ...rest } = next
    answering.saveReference(title.trim() === '' ? null : { ...rest, title: title.trim() })
  }
  const title = useSavedText(shown.title ?? '', (value) => save({ title: value }))
  const isUntitled = (shown.date !== undefined || shown.seenBy !== undefined) && title.value.trim() === ''
  const names = [
    ...new Set([...interview.session.participants.map(({ name }) => name), ...(shown.seenBy === undefined ? [] : [shown.seenBy])]),
  ]
  return (
    <div className={styles.reference}>
      <TextField
        label={t('interview.reference.title')}
        isLabelHidden
        placeholder={t('interview.reference.title')}
        error={isUntitled ? t('interview.reference.untitled') : undefined}
        maxLength={200}
        testId="reference-title"
        {...title}
      />
      <DateField
        label={t('interview.reference.date')}
        isLabelHidden
        style="short"
        placeholder={t('interview.reference.date')}
        value={shown.date ?? ''}
        onChange={(date) => save({ date: date === '' ? undefined : date })}
        testId="reference-date"
      />
      {names.length > 0 && (
        <SelectField
          label={t('interview.reference.seenBy')}
          isLabelHidden
          placeholder={t('interview.reference.seenBy')}
          options={names.map((name) => ({ id: name, title: name }))}
          value={shown.seenBy ?? null}
          onChange={(seenBy) => save({ seenBy })}
          testId="reference-seen-by"
        />
      )}
    </div>
  )
}
