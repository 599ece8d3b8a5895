/** Every limit the verdict, the findings and the plan were read with, to change for this session. */
import type { Session } from '../../../shared/domain/interview/session'
import type { Pack, ThresholdName } from '../../../shared/domain/pack/pack'
import { changedThresholds } from '../../../shared/domain/scoring/thresholds'
import { useTranslator } from '../../ui/translator'
import { InTurns } from '../../ui/turns'
import styles from './limit-list.module.css'
import { SessionLimit } from './session-limit'

/** By what reads them. */
const GROUPS = {
  verdict: [
    'minCoverage',
    'rescopeGates',
    'rescopeDimensions',
    'rescopeClaimed',
    'fixDimension',
    'fixTopic',
    'coverage',
    'maxUnverified',
    'readyLow',
    'readyCoverage',
    'readyTopic',
    'readyBacked',
  ],
  findings: ['weakestWithin', 'weaknessTopic', 'groupGap'],
  plan: ['releaseMax', 'capacityDefault', 'startsMax', 'startsWeeks'],
} as const satisfies Readonly<Record<string, readonly ThresholdName[]>>

export function LimitList({ pack, session }: { readonly pack: Pack; readonly session: Session }) {
  const { t } = useTranslator()
  const changed = changedThresholds(pack, session)
  return (
    <>
      <p className={styles.intro}>
        {t('results.limits.text')} <strong>{t('results.limits-changed', { count: changed.length })}.</strong>
      </p>
      <InTurns>
        {(['verdict', 'findings', 'plan'] as const).map((group) => (
          <section key={group} aria-labelledby={`limits-${group}`} className={styles.group}>
            <h4 id={`limits-${group}`} className={styles.title}>
              {t(`results.limits.${group}`)}
            </h4>
            <ul className={styles.list}>
              {GROUPS[group].map((name) => (
                <li key={name}>
                  <SessionLimit pack={pack} session={session} name={name} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </InTurns>
    </>
  )
}
