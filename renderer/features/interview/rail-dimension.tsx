/** One dimension in the rail: its count, its pips, and its topics when open. The current dimension is open. */
import { type ReactNode, useState } from 'react'
import type { InterviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { PlacedQuestion } from '../../../shared/domain/pack/list-questions'
import { cx } from '../../ui/cx'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { Pips } from './pips'
import { type Filter, passesFilter } from './question-filter'
import styles from './question-rail.module.css'
import { type Interview, stateOf } from './use-interview'

export interface RailDimensionProps {
  readonly interview: Interview
  readonly count: InterviewProgress['dimensions'][number]
  readonly currentId: string
  readonly filter: Filter
  readonly onGo: (questionId: string) => void
}

export function RailDimension({ interview, count, currentId, filter, onGo }: RailDimensionProps) {
  const { t } = useTranslator()
  const [isToggled, setToggled] = useState<boolean | null>(null)
  const all = interview.asked.filter(({ dimension }) => dimension.id === count.id)
  const shown = all.filter((placed) => passesFilter(placed, filter, interview.answers))
  const isCurrent = all.some(({ question }) => question.id === currentId)
  if (all.length === 0 || (shown.length === 0 && !isCurrent)) return null
  const isOpen = isToggled ?? (isCurrent || filter !== 'all')
  const pipsOf = (questions: readonly PlacedQuestion[]) =>
    questions.map(({ question }) => ({
      id: question.id,
      state: stateOf(interview.answers, question.id),
      isCurrent: question.id === currentId,
    }))
  const topics = [...new Set(shown.map(({ topic }) => topic))]
  return (
    <section className={styles.dimension}>
      <h2>
        <button type="button" className={styles.heading} aria-expanded={isOpen} onClick={() => setToggled(!isOpen)}>
          <span lang={interview.pack.language}>{count.title}</span>
          <span className={styles.count}>{t('interview.count', { answered: count.answered, asked: count.asked })}</span>
        </button>
      </h2>
      {!isOpen && (
        <div className={styles.summary}>
          <Pips of={pipsOf(all)} />
        </div>
      )}
      {isOpen && (
        <ul className={styles.topics}>
          {topics.map((topic) => {
            const questions = shown.filter((placed) => placed.topic === topic)
            return (
              <li key={topic.id}>
                <TopicRow title={topic.title} questions={questions} currentId={currentId} interview={interview} onGo={onGo}>
                  <Pips of={pipsOf(questions)} />
                </TopicRow>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

interface TopicRowProps {
  readonly title: string
  readonly questions: readonly PlacedQuestion[]
  readonly currentId: string
  readonly interview: Interview
  readonly onGo: (questionId: string) => void
  readonly children: ReactNode
}

/** Goes to the first open question of the topic, else to its first. */
function TopicRow({ title, questions, currentId, interview, onGo, children }: TopicRowProps) {
  const { t } = useTranslator()
  const isCurrent = questions.some(({ question }) => question.id === currentId)
  const isOpen = ({ question }: PlacedQuestion) => stateOf(interview.answers, question.id) === 'open'
  const target = questions.find(isOpen) ?? questions[0]
  const states = questions.map(({ question }) => t(`interview.state.${stateOf(interview.answers, question.id)}`))
  return (
    <button
      type="button"
      className={cx(styles.topic, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => target !== undefined && onGo(target.question.id)}
    >
      <span lang={interview.pack.language}>{title}</span>
      <Hidden>{`, ${states.join(', ')}`}</Hidden>
      {children}
    </button>
  )
}
