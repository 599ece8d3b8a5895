/** What a pattern read in this session, each leading to where it was answered. */
import type { PatternReading } from '../../../shared/domain/findings/findings'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { describePatternReading, questionOfReading } from '../../../shared/domain/report/words/pattern-words'
import type { Derived } from '../../stores/derived'
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import styles from './pattern-cards.module.css'

interface PatternReadingsProps {
  readonly readings: readonly PatternReading[]
  readonly derived: Derived
  readonly index: PackIndex
  readonly basePath: string
}

export function PatternReadings({ readings, derived, index, basePath }: PatternReadingsProps) {
  const translator = useTranslator()
  return (
    <ul className={styles.readings}>
      {readings.map((reading) => {
        const text = describePatternReading({ translator, index, ...derived }, reading)
        const place = placeOf(reading, derived, index)
        return <li key={`${reading.kind} ${reading.ref}`}>{place === null ? text : <Link to={`${basePath}/${place}`}>{text}</Link>}</li>
      })}
    </ul>
  )
}

/** A topic leads to its lowest answer, which says most about why it counts so little; facts and seats are part of the setup. */
function placeOf(reading: PatternReading, { scorecard }: Derived, index: PackIndex): string | null {
  if (reading.kind === 'fact' || reading.kind === 'emptySeats') return 'setup'
  if (reading.kind === 'topic') {
    const answered = [...scorecard.questions.values()].filter(({ topicId, counted }) => topicId === reading.ref && counted !== null)
    const lowest = answered.sort((a, b) => (a.counted ?? 0) - (b.counted ?? 0))[0]
    if (lowest !== undefined) return `interview/${lowest.questionId}`
  }
  const questionId = questionOfReading(index, reading)
  return questionId === null ? null : `interview/${questionId}`
}
