/** Why this verdict: the seven rules in order, each with the values it read; the deciding one between two ink rules. */
import { Fragment } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { describeReadingParts, ruleTitle } from '../../../shared/domain/report/words/rule-words'
import type { RuleReading, Scorecard } from '../../../shared/domain/scoring/scorecard'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import { LimitLink } from './limit-opener'
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
              <span className={styles.values}>
                <Readings readings={rule.readings} index={index} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('results.rule.note')}</p>
    </>
  )
}

/** What the rule read; a limit among it can be opened where it stands. */
function Readings({ readings, index }: { readonly readings: readonly RuleReading[]; readonly index: PackIndex }) {
  const translator = useTranslator()
  return readings.map((reading, at) => (
    <Fragment key={reading.name}>
      {at > 0 && ' · '}
      {describeReadingParts(translator, index, reading).map(({ text, threshold }) =>
        threshold === null ? (
          text
        ) : (
          <LimitLink key={threshold} name={threshold}>
            {text}
          </LimitLink>
        ),
      )}
    </Fragment>
  ))
}
