/** The votes on one question as five bars. */
import type { QuestionVotes } from '../../../shared/domain/agreement/share-votes'
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { votesText } from './agreement-words'
import styles from './mini-histogram.module.css'

const HEIGHT = 18
const [BAR, PITCH] = [12, 15]

export function MiniHistogram({ votes }: { readonly votes: QuestionVotes }) {
  const { t } = useTranslator()
  const most = Math.max(1, ...votes.counts)
  return (
    <>
      <Hidden>{votesText(votes, t)}</Hidden>
      <svg className={styles.bars} width={5 * PITCH - (PITCH - BAR)} height={HEIGHT} aria-hidden="true" focusable="false">
        {votes.counts.map((count, level) => {
          const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT)
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place.
          return <rect key={level} x={level * PITCH} y={HEIGHT - height} width={BAR} height={height} />
        })}
      </svg>
    </>
  )
}
