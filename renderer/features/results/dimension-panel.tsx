/** The dimensions as ranges or as a table, with every one near the lowest named. */
import { useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { writeThreshold } from '../../../shared/domain/pack/threshold-words'
import { thresholdsInForce } from '../../../shared/domain/scoring/thresholds'
import type { Derived } from '../../stores/derived'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { DimensionRanges } from './dimension-ranges'
import { DimensionTable } from './dimension-table'
import { JumpLink } from './jump-link'
import { LimitLink } from './limit-opener'
import styles from './results-screen.module.css'
import { ViewToggle } from './view-toggle'

interface DimensionPanelProps {
  readonly derived: Derived
  readonly index: PackIndex
  /** The weakest are a result; they are named only once there is a verdict. */
  readonly isWeakestShown: boolean
}

export function DimensionPanel({ derived: { pack, session, scorecard }, index, isWeakestShown }: DimensionPanelProps) {
  const translator = useTranslator()
  const { t } = translator
  const [isTable, setTable] = useState(false)
  // Where all lie close together there is no weakest one to point at.
  const areSomeWeakest = isWeakestShown && scorecard.weakest.length < scorecard.dimensions.length
  const isWeakest = (id: string) => areSomeWeakest && scorecard.weakest.includes(id)
  const View = isTable ? DimensionTable : DimensionRanges
  return (
    <Section
      title={t('results.dimensions')}
      id="dimensions"
      aside={
        <span className={styles.aside}>
          <ViewToggle isTable={isTable} onChange={setTable} subject={t('results.dimensions')} />
          <JumpLink place="topics">{t('results.all-topics', { count: scorecard.topics.size })}</JumpLink>
        </span>
      }
    >
      <View scorecard={scorecard} index={index} isWeakest={isWeakest} />
      {areSomeWeakest && (
        <p className={styles.note}>
          {t('results.weakest-limit')}{' '}
          <LimitLink name="weakestWithin">
            {writeThreshold(translator, 'weakestWithin', thresholdsInForce(pack, session).weakestWithin)}
          </LimitLink>
          .
        </p>
      )}
    </Section>
  )
}
