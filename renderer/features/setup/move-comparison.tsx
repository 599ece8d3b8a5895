/** What a move to another version changes, old beside new, and which answers to give again. */
import type { ReactNode } from 'react'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { type ChangedQuestion, isSameContent } from '../../../shared/domain/pack/compare-packs'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import type { Pack } from '../../../shared/domain/pack/pack'
import { decimalsOf } from '../../../shared/lib/decimals'
import type { MovePreview } from '../../../shared/records/move-session'
import type { SessionData } from '../../../shared/records/session-data'
import { Checkbox } from '../../ui/checkbox'
import { Chip } from '../../ui/chip'
import { useTranslator } from '../../ui/translator'
import styles from './move-comparison.module.css'

export interface MoveComparisonProps {
  readonly preview: MovePreview
  readonly data: SessionData
  readonly from: Pack
  readonly to: Pack
  /** Questions to be asked again. */
  readonly again: ReadonlySet<string>
  readonly onAgain: (questionId: string, isOn: boolean) => void
}

export function MoveComparison(props: MoveComparisonProps) {
  const { t, number } = useTranslator()
  const { preview, to, from } = props
  const { difference, intoNotes } = preview
  const { changed, added, removed, thresholds, patterns, actions } = difference
  if (isSameContent(difference)) return <p className={styles.none}>{t('setup.move.same')}</p>
  return (
    <div className={styles.comparison} data-testid="move-comparison">
      <ul className={styles.summary}>
        <li>{t('setup.move.changed', { count: changed.length })}</li>
        <li>{t('setup.move.added', { count: added.length })}</li>
        <li>{t('setup.move.removed', { count: removed.length })}</li>
        {thresholds.length > 0 && <li>{t('setup.move.thresholds', { count: thresholds.length })}</li>}
        {patterns + actions > 0 && <li>{t('setup.move.others', { count: patterns + actions })}</li>}
      </ul>
      {removed.length > 0 && (
        <Part title={t('setup.move.removed.title')}>
          {removed.map((placed) => (
            <li key={placed.question.id} className={styles.plain}>
              {placed.question.text}
              {intoNotes.includes(placed.question.id) && <span className={styles.note}>{t('setup.move.intoNote')}</span>}
            </li>
          ))}
        </Part>
      )}
      {changed.length > 0 && (
        <Part title={t('setup.move.changed.title')}>
          {changed.map((question) => (
            <Changed key={question.id} question={question} {...props} />
          ))}
        </Part>
      )}
      {added.length > 0 && (
        <Part title={t('setup.move.added.title')}>
          {added.map(({ question }: PlacedQuestion) => (
            <li key={question.id} className={styles.plain}>
              {question.text}
            </li>
          ))}
        </Part>
      )}
      {thresholds.length > 0 && (
        <Part title={t('setup.move.thresholds.title')}>
          {thresholds.map(({ name, before, after }) => (
            <li key={name} className={styles.plain}>
              {t('setup.move.threshold', {
                name: t(`pack.threshold.${name}`),
                before: number(before, decimalsOf(before)),
                after: number(after, decimalsOf(after)),
              })}
            </li>
          ))}
        </Part>
      )}
      <p className={styles.note}>{t('setup.move.kept', { before: from.version, after: to.version })}</p>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

function Changed({ question, preview, data, again, onAgain }: MoveComparisonProps & { readonly question: ChangedQuestion }) {
  const { t } = useTranslator()
  const { id, before, after, changes } = question
  const answer = data.answers[id]?.answer
  const isInDoubt = preview.inDoubt.includes(id)
  const mustReopen = preview.mustReopen.includes(id)
  return (
    <li className={styles.changed}>
      <p className={styles.marks}>
        {changes.map((change) => (
          <Chip key={change}>{t(`setup.move.change.${change}`)}</Chip>
        ))}
      </p>
      <div className={styles.sides}>
        <Side title={t('setup.move.before')} question={before.question} other={after.question} changes={changes} />
        <Side title={t('setup.move.after')} question={after.question} other={before.question} changes={changes} />
      </div>
      {answer !== undefined && (
        <div className={styles.answer}>
          <span>
            {answer.state === 'level'
              ? t('setup.move.answered', { letter: levelLetter(answer.level) })
              : t(answer.state === 'unknown' ? 'setup.move.answeredUnknown' : 'setup.move.answeredNot')}
          </span>
          {mustReopen && <span className={styles.note}>{t('setup.move.mustReopen')}</span>}
          {isInDoubt && !mustReopen && (
            <Checkbox isSelected={again.has(id)} onChange={(isOn) => onAgain(id, isOn)}>
              {t('setup.move.again')}
            </Checkbox>
          )}
        </div>
      )}
    </li>
  )
}

interface SideProps {
  readonly title: string
  readonly question: PlacedQuestion['question']
  readonly other: PlacedQuestion['question']
  readonly changes: ChangedQuestion['changes']
}

/** The question's text, and of everything else only what differs. */
function Side({ title, question, other, changes }: SideProps) {
  const { t } = useTranslator()
  const facts = [
    ...(changes.includes('weight') ? [t('pack.weight', { weight: question.weight })] : []),
    ...(changes.includes('depth') ? [t(`pack.askedAt.${question.depth}`)] : []),
    ...(changes.includes('gate')
      ? [question.gate === undefined ? t('setup.move.noGate') : t('pack.walk.gate', { id: question.gate.id })]
      : []),
  ]
  return (
    <div>
      <p className={styles.side}>{title}</p>
      <p className={styles.text}>{question.text}</p>
      <ul className={styles.levels}>
        {question.levels.flatMap((level, index) =>
          level === other.levels[index]
            ? []
            : [
                <li key={levelLetter(index)}>
                  <span className={styles.letter}>{levelLetter(index)}</span>
                  {level}
                </li>,
              ],
        )}
      </ul>
      {facts.length > 0 && <p className={styles.note}>{facts.join(' · ')}</p>}
    </div>
  )
}
