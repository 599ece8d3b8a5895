/** The right pane: the answer the team stands by, who sees it differently, and the one step: record it and go on. */
import type { Ref } from 'react'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { setDisputed, setDissent } from '../../../shared/records/agreement-commands'
import { changeSession } from '../../stores/change-session'
import { useSavedText } from '../../stores/use-saved-text'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Link } from '../../ui/link'
import { TextArea } from '../../ui/text-area'
import { useTranslator } from '../../ui/translator'
import styles from './agreed-answer.module.css'
import { LevelChoice } from './level-choice'
import type { AgreementView, Topic } from './use-agreement'
import type { Recording } from './use-recording'

export interface AgreedAnswerProps {
  readonly view: AgreementView
  readonly topic: Topic
  readonly recording: Recording
  readonly isLast: boolean
  readonly onRecord: () => void
  readonly reasonRef: Ref<HTMLTextAreaElement>
}

export function AgreedAnswer({ view, topic, recording, isLast, onRecord, reasonRef }: AgreedAnswerProps) {
  const { t } = useTranslator()
  const { choice } = recording
  const record = view.data.answers[topic.id]
  const dissent = useSavedText(record?.dissent ?? '', (text) => changeSession((data) => setDissent(data, topic.id, text)))
  return (
    <>
      <h2 className={styles.title}>{t('agreement.answer')}</h2>
      <div className={styles.choice}>
        <LevelChoice value={choice?.state === 'level' ? choice.level : null} onChoose={recording.chooseLevel} onAgain={onRecord} />
        <ChosenText view={view} topic={topic} recording={recording} />
        <Button size="small" kbd="U" isOn={choice?.state === 'unknown'} onPress={recording.chooseUnknown} data-testid="agreed-unknown">
          {t('agreement.unknown')}
        </Button>
      </div>
      <Above recording={recording} isWithheld={topic.votes.isWithheld} />
      {recording.needsReason && (
        <TextArea
          ref={reasonRef}
          label={t('agreement.reason')}
          help={t('agreement.reason.help')}
          error={recording.isReasonMissing ? t('agreement.reason.missing') : undefined}
          isRequired
          rows={2}
          maxLength={2000}
          value={recording.reason}
          onChange={recording.setReason}
          testId="move-reason"
        />
      )}
      <TextArea
        label={t('agreement.dissent')}
        help={t(`agreement.dissent.help.${view.mode}`)}
        rows={2}
        maxLength={4000}
        testId="dissent"
        {...dissent}
      />
      <Checkbox isSelected={recording.isDisputed} onChange={(isOn) => changeSession((data) => setDisputed(data, topic.id, isOn))}>
        <span>
          <b className={styles.strong}>{t('agreement.disputed')}</b>
          <span className={styles.help}>
            {recording.isDisputeProposed ? t('agreement.disputed.proposed', { round: topic.votes.round }) : t('agreement.disputed.help')}
          </span>
        </span>
      </Checkbox>
      <div className={styles.step}>
        <Button
          variant="primary"
          kbd="Enter"
          isDisabled={choice === null}
          onPress={onRecord}
          data-testid="record"
          className={styles.record}
        >
          {stepWords(recording, isLast, t)}
        </Button>
      </div>
    </>
  )
}

function stepWords({ choice }: Recording, last: boolean, t: ReturnType<typeof useTranslator>['t']): string {
  if (choice === null) return t('agreement.record', { last })
  if (choice.state !== 'level') return t('agreement.record.unknown', { last })
  return t('agreement.record.level', { letter: levelLetter(choice.level), last })
}

/** The words of the chosen level, else what stands until something is recorded; what backs it stays untouched. */
function ChosenText({ view, topic, recording }: Pick<AgreedAnswerProps, 'view' | 'topic' | 'recording'>) {
  const { t } = useTranslator()
  const { choice, isUnsaved, middle } = recording
  const record = view.data.answers[topic.id]
  const interview = `/s/${encodeURIComponent(view.data.sessionId)}/interview/${encodeURIComponent(topic.id)}`
  const open =
    record?.answer !== undefined || middle === null
      ? t('agreement.answer.none')
      : t('agreement.answer.provisional', { answer: levelLetter(middle) })
  return (
    <div className={styles.chosen}>
      {choice === null && <p>{open}</p>}
      {choice?.state === 'level' && (
        <p>
          <b className={styles.strong}>{levelLetter(choice.level)}.</b>{' '}
          <span lang={view.pack.language}>{topic.placed.question.levels[choice.level]}</span>
        </p>
      )}
      {isUnsaved && <p className={styles.strong}>{t('agreement.answer.unsaved')}</p>}
      <p className={styles.evidence}>
        {record?.evidence !== undefined && `${t('agreement.evidence', { grade: t(`interview.grade.${record.evidence}`) })} `}
        <Link to={interview}>{t('agreement.evidence.open')}</Link>
      </p>
    </div>
  )
}

/** Which levels lie above the middle of the votes: said before one of them is chosen, not after. */
function Above({ recording, isWithheld }: { readonly recording: Recording; readonly isWithheld: boolean }) {
  const { t } = useTranslator()
  const { middle, needsReason } = recording
  if (isWithheld) return needsReason ? <Banner kind="info">{t('agreement.above.withheld')}</Banner> : null
  if (middle === null || middle === 4) return null
  const above = [0, 1, 2, 3, 4].filter((level) => level > middle).map(levelLetter)
  const [last, first] = [above.at(-1) ?? '', above.slice(0, -1).join(', ')]
  const levels = first === '' ? last : t('agreement.or', { first, last })
  return <Banner kind="info">{t('agreement.above', { levels, middle: levelLetter(middle) })}</Banner>
}
