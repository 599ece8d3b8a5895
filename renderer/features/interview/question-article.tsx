/** One question: where it belongs, its text, the five levels, the ways out, evidence when it is claimed, a note. */

import type { Ref } from 'react'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { holds } from '../../../shared/domain/pack/conditions'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { useSavedText } from '../../stores/use-saved-text'
import { Chip } from '../../ui/chip'
import { LevelCards } from '../../ui/level-cards'
import { LiveRegion } from '../../ui/live-region'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import { EvidenceBlock } from './evidence-block'
import { OtherAnswers } from './other-answers'
import styles from './question-article.module.css'
import type { Answering } from './use-answering'
import type { Interview } from './use-interview'

export interface QuestionArticleProps {
  readonly interview: Interview
  readonly placed: PlacedQuestion
  /** Place among the asked questions, from 1. */
  readonly number: number
  readonly answering: Answering
  readonly announcement: string
  readonly isReasonOpen: boolean
  readonly onReason: (isOpen: boolean) => void
  /** After Enter in the reason: back to the question, so that the keys answer again. */
  readonly onLeaveField: () => void
  readonly refs: {
    readonly title: Ref<HTMLHeadingElement>
    readonly evidence: Ref<HTMLDivElement>
    readonly note: Ref<HTMLTextAreaElement>
  }
}

export function QuestionArticle(props: QuestionArticleProps) {
  const { interview, placed, number, answering, announcement, isReasonOpen, onReason, onLeaveField, refs } = props
  const { t } = useTranslator()
  const { question } = placed
  const record = interview.data.answers[question.id]
  const level = record?.answer?.state === 'level' ? record.answer.level : null
  const note = useSavedText(record?.note ?? '', answering.saveNote)
  return (
    <article className={styles.article} data-testid="question" data-question-id={question.id} aria-labelledby="question-text">
      <div>
        <Whereabouts interview={interview} placed={placed} number={number} />
        <h1 id="question-text" lang={interview.pack.language} className={styles.text} ref={refs.title} tabIndex={-1}>
          {question.text}
        </h1>
      </div>
      <LevelCards
        label={t('interview.levels')}
        lang={interview.pack.language}
        levels={question.levels.map((text, index) => ({ letter: levelLetter(index), text }))}
        value={level}
        onChange={answering.chooseLevel}
      />
      <Provisional interview={interview} questionId={question.id} />
      <OtherAnswers
        question={question}
        answer={record?.answer ?? null}
        answering={answering}
        isReasonOpen={isReasonOpen}
        onReason={onReason}
        onLeaveField={onLeaveField}
      />
      {level !== null && level >= 3 && (
        <EvidenceBlock interview={interview} placed={placed} level={level} answering={answering} groupRef={refs.evidence} />
      )}
      <TextArea
        ref={refs.note}
        label={t('interview.note')}
        isLabelHidden
        placeholder={t('interview.note.placeholder')}
        kbd="M"
        maxLength={4000}
        testId="note"
        {...note}
      />
      <LiveRegion text={announcement} />
    </article>
  )
}

function Whereabouts({ interview, placed, number }: Pick<QuestionArticleProps, 'interview' | 'placed' | 'number'>) {
  const { t } = useTranslator()
  const { gate } = placed.question
  const isRequired = gate !== undefined && holds(gate.when, interview.session.session.profile)
  return (
    <div className={styles.where}>
      <span lang={interview.pack.language}>{placed.dimension.title}</span>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <span lang={interview.pack.language}>{placed.topic.title}</span>
      {gate !== undefined && <Chip icon="flag">{isRequired ? t(`app.gate.kind.${gate.kind}`) : t('interview.gate.notRequired')}</Chip>}
      <span className={styles.number}>{t('interview.number', { number, total: interview.asked.length })}</span>
    </div>
  )
}

/** Only where people have voted and nothing is agreed yet: what counts until somebody chooses. */
function Provisional({ interview, questionId }: { readonly interview: Interview; readonly questionId: string }) {
  const { t } = useTranslator()
  const current = interview.answers.get(questionId)
  if (current === undefined || !current.provisional || current.answer === null) return null
  const { answer } = current
  const said = answer.state === 'level' ? levelLetter(answer.level) : t('interview.unknown')
  return <p className={styles.provisional}>{t('interview.provisional', { answer: said })}</p>
}
