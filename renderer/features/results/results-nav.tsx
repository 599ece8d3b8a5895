/** Jumps within the results, says what they rest on, and leads to the document. */
import type { InterviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { Depth } from '../../../shared/domain/pack/pack'
import type { MessageKey } from '../../../shared/i18n/translate'
import { ButtonLink } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import { JumpLink } from './jump-link'
import styles from './results-nav.module.css'

/** Ids of the parts, in the order of the page. */
const PLACES = ['dimensions', 'why', 'gates', 'patterns', 'tasks', 'disagreements', 'strengths', 'room', 'topics', 'method'] as const
export type PlaceId = (typeof PLACES)[number]
const NEEDS_VERDICT: ReadonlySet<PlaceId> = new Set(['why', 'patterns', 'disagreements', 'strengths'])

interface ResultsNavProps {
  readonly progress: InterviewProgress
  readonly depth: Depth
  readonly documentPath: string
  readonly hasVerdict: boolean
}

export function ResultsNav({ progress, depth, documentPath, hasVerdict }: ResultsNavProps) {
  const { t } = useTranslator()
  const places = PLACES.filter((place) => hasVerdict || !NEEDS_VERDICT.has(place))
  return (
    <div className={styles.bar}>
      <nav aria-label={t('results.nav')} className={styles.nav}>
        {places.map((place) => (
          <JumpLink key={place} place={place} className={styles.link}>
            {t(`results.nav.${place}`)}
          </JumpLink>
        ))}
      </nav>
      <div className={styles.right}>
        <span>
          {t('results.based-on', { depth: t(`results.depth.${depth}` as MessageKey), answered: progress.answered, asked: progress.asked })}
        </span>
        <ButtonLink to={documentPath} icon="document">
          {t('results.make-document')}
        </ButtonLink>
      </div>
    </div>
  )
}
