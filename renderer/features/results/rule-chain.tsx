/** Why this verdict: the seven rules in order, each with the values it read; the deciding one between two ink rules. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { ruleReadings, ruleTitle } from '../../../shared/domain/report/words/rule-words'
import type { Scorecard } from '../../../shared/domain/scoring/scorecard'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './rule-chain.module.css'

export function RuleChain({ scorecard, index }: { readonly scorecard: Scorecard; readonly index: PackIndex }) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <>
      <ol className={styles.chain}>
        {scorecard.rules.map((rule) => (
          <li key={rule.number} className={cx(rule.outcome === 'decides' && styles.decides, rule.outcome === 'not-reached' && styles.off)}>
            <span className={styles.number}>{rule.number}</span>
            <span className={styles.title}>{ruleTitle(translator, rule)}</span>
            <span className={styles.outcome}>{t(`results.rule.${rule.outcome}`)}</span>
            {rule.outcome !== 'not-reached' && rule.readings.length > 0 && (
              <span className={styles.values}>{ruleReadings(translator, index, rule).join(' · ')}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t('results.rule.note')} {t(scorecard.weightSensitive ? 'results.weights.sensitive' : 'results.weights.stable')}{' '}
        {scorecard.indicative && t('results.rule.indicative')}
      </p>
    </>
  )
}
