/** The votes on one question as five bars. */
import { Hidden } from '../../ui/live-region'
import { useTranslator } from '../../ui/translator'
import { votesText } from './agreement-words'
import styles from './mini-histogram.module.css'
import type { Topic } from './use-agreement'

const HEIGHT = 18
const [BAR, PITCH] = [12, 15]

export function MiniHistogram({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslator()
  const most = Math.max(1, ...topic.votes.counts)
  return (
    <>
      <Hidden>{votesText(topic, t)}</Hidden>
      <svg className={styles.bars} width={5 * PITCH - (PITCH - BAR)} height={HEIGHT} aria-hidden="true" focusable="false">
        {topic.votes.counts.map((count, level) => {
          const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT)
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place.
          return <rect key={level} x={level * PITCH} y={HEIGHT - height} width={BAR} height={height} />
        })}
      </svg>
    </>
  )
}
