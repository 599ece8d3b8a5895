/** The left pane: every question with votes, the most divided on top. */
import { memo, useEffect, useRef } from 'react'
import type { DiscussionClass } from '../../../shared/domain/agreement/order-discussion'
import type { QuestionVotes } from '../../../shared/domain/agreement/share-votes'
import { shortQuestion } from '../../../shared/domain/pack/index-pack'
import { cx } from '../../ui/cx'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { recordedLetter } from './agreement-words'
import { LabelMark } from './label-mark'
import { MiniHistogram } from './mini-histogram'
import styles from './topic-list.module.css'
import type { AgreementView } from './use-agreement'

export interface TopicListProps {
  readonly view: AgreementView
  readonly currentId: string
  readonly onGo: (questionId: string) => void
}

/** Drawn again only when the votes, the records or the topic change. */
export const TopicList = memo(function TopicList({ view, currentId, onGo }: TopicListProps) {
  const { t } = useTranslator()
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current entry is another one after every step.
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView?.({ block: 'nearest' })
  }, [currentId])
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('agreement.first')}</h2>
        <p className={styles.count}>{t('agreement.count', { count: view.topics.length })}</p>
      </div>
      <ul ref={list}>
        {view.topics.map((topic) => (
          <li key={topic.id} className={styles.item}>
            <Entry
              id={topic.id}
              title={shortQuestion(view.index, topic.id)}
              lang={view.pack.language}
              kind={topic.class}
              votes={topic.votes}
              letter={recordedLetter(view.data.answers[topic.id]?.answer)}
              isCurrent={topic.id === currentId}
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
    </>
  )
})

interface EntryProps {
  readonly id: string
  readonly title: string
  readonly lang: string
  readonly kind: DiscussionClass
  readonly votes: QuestionVotes
  /** What is recorded; null while nothing is. */
  readonly letter: string | null
  readonly isCurrent: boolean
  readonly onGo: (questionId: string) => void
}

/** A step to the next topic draws two of a hundred entries again, not all. */
const Entry = memo(function Entry({ id, title, lang, kind, votes, letter, isCurrent, onGo }: EntryProps) {
  const { t } = useTranslator()
  return (
    <button
      type="button"
      className={cx(styles.entry, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      data-topic={id}
      data-testid="topic"
      onClick={() => onGo(id)}
    >
      <span className={styles.row}>
        <LabelMark kind={kind} />
        <MiniHistogram votes={votes} />
      </span>
      <span className={styles.row}>
        <span className={styles.question} lang={lang}>
          {title}
        </span>
        {letter !== null && (
          <>
            <span className={styles.letter} aria-hidden="true">
              {letter}
            </span>
            <Hidden>{t('agreement.agreedOn', { answer: letter })}</Hidden>
          </>
        )}
      </span>
    </button>
  )
})
