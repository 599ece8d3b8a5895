/** All topics, by dimension: the compact range, counted, claimed, and the way back to the answers. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { scoredTitle } from '../../../shared/domain/pack/index-pack'
import type { Scorecard, TopicScore } from '../../../shared/domain/scoring/scorecard'
import type { Rational } from '../../../shared/lib/rational'
import { Link } from '../../ui/link'
import { RangeGlyphView } from '../../ui/range-glyph-view'
import { useTranslator } from '../../ui/translator'
import { numberOrNull } from './dimension-ranges'
import { scoreWords } from './score-words'
import styles from './topic-tables.module.css'

interface TopicTablesProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly basePath: string
}

export function TopicTables({ scorecard, index, basePath }: TopicTablesProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.grid}>
      {scorecard.dimensions.map((dimension) => (
        <table key={dimension.id} className={styles.table}>
          <caption>{scoredTitle(index, dimension.id)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.topic')}</th>
              <th scope="col">{t('results.range')}</th>
              <th scope="col">{t('results.counted')}</th>
              <th scope="col">{t('results.claimed')}</th>
            </tr>
          </thead>
          <tbody>
            {dimension.topics.map((topic) => (
              <TopicRow key={topic.id} topic={topic} index={index} basePath={basePath} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function TopicRow({ topic, index, basePath }: { readonly topic: TopicScore; readonly index: PackIndex; readonly basePath: string }) {
  const translator = useTranslator()
  const title = scoredTitle(index, topic.id)
  const questionId = index.topics.get(topic.id)?.questions[0]?.id
  const score = (value: Rational | null) => scoreWords(translator, value)
  return (
    <tr>
      <th scope="row">{questionId === undefined ? title : <Link to={`${basePath}/interview/${questionId}`}>{title}</Link>}</th>
      <td>
        <RangeGlyphView
          label={title}
          low={numberOrNull(topic.low)}
          high={numberOrNull(topic.high)}
          counted={numberOrNull(topic.mean)}
          claimed={numberOrNull(topic.claimed)}
          width={140}
        />
      </td>
      <td className={styles.counted}>{score(topic.mean)}</td>
      <td>{score(topic.claimed)}</td>
    </tr>
  )
}
