/** One question to read: its text and why, the five levels, when it is asked, what would back it, and what lifts it. */
import { memo } from 'react'
import { conditionInWords } from '../../../shared/domain/pack/condition-words'
import { actionsLifting, type CrossWalkRow, patternsReading } from '../../../shared/domain/pack/cross-walk'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { Action, Pack, Question } from '../../../shared/domain/pack/pack'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import { ClaimDetails } from './claim-details'
import { LevelList } from './level-list'
import { patternPath, questionPlace } from './places'
import styles from './question-entry.module.css'

export interface QuestionEntryProps {
  readonly pack: Pack
  readonly walk: readonly CrossWalkRow[]
  readonly question: Question
}

/** Drawn once per question, however often the list around it changes while somebody types. */
export const QuestionEntry = memo(function QuestionEntry({ pack, walk, question }: QuestionEntryProps) {
  const { t } = useTranslator()
  const id = questionPlace(question.id)
  return (
    <article
      className={styles.entry}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-text`}
      data-testid="bank-question"
      data-id={question.id}
    >
      <Marks question={question} />
      <h4 id={`${id}-text`} lang={pack.language} className={styles.text}>
        {question.text}
      </h4>
      <Conditions pack={pack} question={question} />
      <div className={styles.columns}>
        <div>
          <p className={styles.why} lang={pack.language}>
            {question.why}
          </p>
          <LevelList levels={question.levels} lang={pack.language} />
          {question.probes.length > 0 && (
            <details className={styles.probes}>
              <summary>{t('pack.probes', { count: question.probes.length })}</summary>
              <ul lang={pack.language}>
                {question.probes.map((probe) => (
                  <li key={probe}>{probe}</li>
                ))}
              </ul>
            </details>
          )}
          {question.claims.length > 0 && (
            <ClaimDetails pack={pack} claimIds={question.claims} title={t('pack.claims', { count: question.claims.length })} />
          )}
        </div>
        <QuestionFacts pack={pack} walk={walk} question={question} />
      </div>
    </article>
  )
})

function Marks({ question }: { readonly question: Question }) {
  const { t } = useTranslator()
  const { gate, depth } = question
  return (
    <p className={styles.marks}>
      {gate !== undefined && (
        <Chip icon="flag">
          {t(`app.gate.kind.${gate.kind}`)} {gate.id}
        </Chip>
      )}
      <span>{t(`pack.askedAt.${depth}`)}</span>
      <span>{t('pack.minutes', { minutes: question.minutes })}</span>
      <span>{t('pack.weight', { weight: question.weight })}</span>
    </p>
  )
}

function Conditions({ pack, question }: { readonly pack: Pack; readonly question: Question }) {
  const translator = useTranslator()
  const { t } = translator
  const { when, gate } = question
  return (
    <>
      {when !== undefined && (
        <p className={styles.condition} data-testid="asked-if">
          {t('pack.askedIf', { rule: conditionInWords(when, pack, translator) })}
        </p>
      )}
      {gate?.when !== undefined && (
        <p className={styles.condition}>{t('pack.gateIf', { rule: conditionInWords(gate.when, pack, translator) })}</p>
      )}
    </>
  )
}

function QuestionFacts({ pack, walk, question }: QuestionEntryProps) {
  const { t } = useTranslator()
  const actions = actionsLifting(pack, question.id)
  const patterns = patternsReading(walk, question.id)
  return (
    <dl className={styles.facts}>
      {question.evidence.length > 0 && (
        <div>
          <dt className={styles.factTitle}>{t('pack.evidence')}</dt>
          {question.evidence.map((example) => (
            <dd key={example} lang={pack.language}>
              {example}
            </dd>
          ))}
        </div>
      )}
      {actions.length > 0 && (
        <div>
          <dt className={styles.factTitle}>{t('pack.lifts')}</dt>
          {actions.map((action) => (
            <dd key={action.id}>
              {action.title}
              <ActionDetail pack={pack} action={action} question={question} />
            </dd>
          ))}
        </div>
      )}
      {patterns.length > 0 && (
        <div>
          <dt className={styles.factTitle}>{t('pack.readBy')}</dt>
          {patterns.map((pattern) => (
            <dd key={pattern.id}>
              <Link to={patternPath(pattern.id)}>{pattern.title}</Link>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

function ActionDetail({ pack, action, question }: { readonly pack: Pack; readonly action: Action; readonly question: Question }) {
  const { t } = useTranslator()
  const values = { phase: t(`report.phase.${action.phase}`), owner: indexPack(pack).seats.get(action.owner)?.title ?? action.owner }
  const gate = question.gate?.id
  const isClosing = gate !== undefined && action.closes.includes(gate)
  return <span className={styles.detail}>{isClosing ? t('pack.lifts.closes', { ...values, gate }) : t('pack.lifts.detail', values)}</span>
}
