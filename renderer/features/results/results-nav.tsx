/** Jumps within the results, says what they rest on, and leads to the document. */
import type { InterviewProgress } from '../../../shared/domain/interview/interview-progress'
import type { Depth } from '../../../shared/domain/pack/pack'
import type { MessageKey } from '../../../shared/i18n/translate'
import { ButtonLink } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { useTranslator } from '../../ui/translator'
import { JumpLink } from './jump-link'
import styles from './results-nav.module.css'

interface ResultsNavProps {
  readonly progress: InterviewProgress
  readonly depth: Depth
  readonly documentPath: string
  readonly hasVerdict: boolean
}

export function ResultsNav({ progress, depth, documentPath, hasVerdict }: ResultsNavProps) {
  const { t } = useTranslator()
  const places = hasVerdict ? ['dimensions', 'method', 'gates', 'patterns', 'tasks', 'topics'] : ['dimensions', 'gates', 'tasks', 'topics']
  return (
    <div className={styles.bar}>
      <nav aria-label={t('results.nav')} className={styles.nav}>
        {places.map((place) => (
          <JumpLink key={place} place={place} className={styles.link}>
            {t(`results.nav.${place}` as MessageKey)}
          </JumpLink>
        ))}
      </nav>
      <div className={styles.right}>
        {depth === 'express' && <Chip>{t('results.indicative')}</Chip>}
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
