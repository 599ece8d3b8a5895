/** One topic of the bank: who speaks for it, and its questions. */
import type { CrossWalkRow } from '../../../shared/domain/pack/cross-walk'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { Pack, Question, Topic } from '../../../shared/domain/pack/pack'
import { useTranslator } from '../../ui/translator'
import { topicPlace } from './places'
import { QuestionEntry } from './question-entry'
import styles from './topic-section.module.css'

export interface TopicSectionProps {
  readonly pack: Pack
  readonly walk: readonly CrossWalkRow[]
  readonly topic: Topic
  /** Those of the topic that are shown. */
  readonly questions: readonly Question[]
}

export function TopicSection({ pack, walk, topic, questions }: TopicSectionProps) {
  const { t, list } = useTranslator()
  const index = indexPack(pack)
  const titles = (seats: readonly string[]) => list(seats.map((id) => index.seats.get(id)?.title ?? id))
  const lead = titles(topic.lead)
  const second = titles(topic.second)
  const headingId = topicPlace(topic.id)
  return (
    <section className={styles.topic} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} lang={pack.language} className={styles.title} tabIndex={-1}>
          {topic.title}
        </h3>
        <p className={styles.seats}>{topic.second.length === 0 ? t('pack.seats', { lead }) : t('pack.seats.both', { lead, second })}</p>
      </div>
      {questions.map((question) => (
        <QuestionEntry key={question.id} pack={pack} walk={walk} question={question} />
      ))}
    </section>
  )
}
