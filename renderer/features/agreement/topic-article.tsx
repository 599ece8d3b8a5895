/** The chosen question: its text, how far people agree on it, the votes as a chart or a table, and what to say to the room. */
import { memo, type Ref, useState } from 'react'
import { leadVoices, planPrompt } from '../../../shared/domain/agreement/plan-prompt'
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { holds } from '../../../shared/domain/pack/conditions'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { useTranslator } from '../../ui/translator'
import { voicesText } from './agreement-words'
import { DotChart } from './dot-chart'
import { LabelMark } from './label-mark'
import styles from './topic-article.module.css'
import type { AgreementView, Topic } from './use-agreement'
import { VotesTable } from './votes-table'

export interface TopicArticleProps {
  readonly view: AgreementView
  readonly topic: Topic
  readonly titleRef: Ref<HTMLHeadingElement>
}

/** Drawn again only when the votes, the records or the topic change. */
export const TopicArticle = memo(function TopicArticle({ view, topic, titleRef }: TopicArticleProps) {
  const { t } = useTranslator()
  const [isTable, setTable] = useState(false)
  const { question } = topic.placed
  const { votes } = topic
  const counts = {
    votes: topic.agreement.n,
    unknown: votes.unknownCount,
    notApplicable: votes.notApplicableCount,
    abstain: votes.abstainCount,
    round: votes.round,
  }
  return (
    <article className={styles.article} data-testid="topic-article" data-question-id={topic.id} aria-labelledby="topic-text">
      <div>
        <Whereabouts view={view} topic={topic} />
        <h1 id="topic-text" className={styles.text} lang={view.pack.language} ref={titleRef} tabIndex={-1}>
          {question.text}
        </h1>
      </div>
      <div className={styles.facts}>
        <LabelMark kind={topic.class} isLarge />
        {!votes.isWithheld && <span className={styles.counts}>{t('agreement.counts', counts)}</span>}
        {!votes.isWithheld && (
          <Button
            variant="ghost"
            size="small"
            className={styles.toggle}
            aria-pressed={isTable}
            onPress={() => setTable(!isTable)}
            data-testid="votes-table"
          >
            {isTable ? t('agreement.showChart') : t('agreement.showTable')}
          </Button>
        )}
      </div>
      {votes.isWithheld && <p className={styles.withheld}>{t('agreement.withheld')}</p>}
      {!votes.isWithheld && (isTable ? <VotesTable view={view} topic={topic} /> : <DotChart view={view} topic={topic} />)}
      <SayThis view={view} topic={topic} />
    </article>
  )
})

function Whereabouts({ view, topic }: { readonly view: AgreementView; readonly topic: Topic }) {
  const { t } = useTranslator()
  const { dimension, topic: place, question } = topic.placed
  const { gate } = question
  const isRequired = gate !== undefined && holds(gate.when, view.session.session.profile)
  return (
    <p className={styles.where}>
      <span lang={view.pack.language}>{dimension.title}</span>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <span lang={view.pack.language}>{place.title}</span>
      {gate !== undefined && isRequired && <Chip icon="flag">{t(`app.gate.kind.${gate.kind}`)}</Chip>}
    </p>
  )
}

/** One speakable sentence or two for the facilitator: whom to ask, and what. */
function SayThis({ view, topic }: { readonly view: AgreementView; readonly topic: Topic }) {
  const translator = useTranslator()
  const { t } = translator
  const prompt = planPrompt(topic.agreement, topic.votes, leadVoices(topic.placed.topic, view.session))
  const text =
    prompt.kind === 'agreed'
      ? t('agreement.say.agreed', { letter: levelLetter(prompt.middle ?? 0), high: (prompt.middle ?? 0) >= 3 })
      : t(`agreement.say.${prompt.kind}`, {
          named: prompt.first.length > 0,
          first: voicesText(prompt.first, view, translator),
          second: voicesText(prompt.second, view, translator),
        })
  return (
    <section className={styles.say} aria-labelledby="say-this">
      <h2 id="say-this" className={styles.sayTitle}>
        {t('agreement.say')}
      </h2>
      <p className={styles.sayText} data-testid="say-this">
        {text}
      </p>
    </section>
  )
}
