/** What a reader must know beside the verdict: how deep the questions went, and that limits were changed. */
import type { Session } from '../../../shared/domain/interview/session'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { Scorecard } from '../../../shared/domain/scoring/scorecard'
import { changedThresholds } from '../../../shared/domain/scoring/thresholds'
import { Chip } from '../../ui/chip'
import { useTranslator } from '../../ui/translator'
import { JumpLink } from './jump-link'
import styles from './verdict-stamps.module.css'

interface VerdictStampsProps {
  readonly pack: Pack
  readonly session: Session
  readonly scorecard: Scorecard
}

export function VerdictStamps({ pack, session, scorecard }: VerdictStampsProps) {
  const { t } = useTranslator()
  const changed = changedThresholds(pack, session).length
  if (!scorecard.indicative && changed === 0) return null
  return (
    <ul className={styles.stamps}>
      {scorecard.indicative && (
        <li>
          <Chip>{t('results.indicative')}</Chip>
          <span>{t('results.indicative-text')}</span>
        </li>
      )}
      {changed > 0 && (
        <li data-testid="limits-changed">
          <Chip>{t('results.limits-own')}</Chip>
          <JumpLink place="limits">{t('results.limits-changed', { count: changed })}</JumpLink>
        </li>
      )}
    </ul>
  )
}
