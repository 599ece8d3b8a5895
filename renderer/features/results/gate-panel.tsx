/** The gates as a board or as a table. */
import { useState } from 'react'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { countGates } from '../../../shared/domain/report/words/verdict-words'
import type { Scorecard } from '../../../shared/domain/scoring/scorecard'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { GateBoard } from './gate-board'
import { GateLegend } from './gate-legend'
import { GateTable } from './gate-table'
import styles from './results-screen.module.css'
import { ViewToggle } from './view-toggle'

interface GatePanelProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly basePath: string
}

export function GatePanel({ scorecard, index, basePath }: GatePanelProps) {
  const { t } = useTranslator()
  const [isTable, setTable] = useState(false)
  const { passed, required } = countGates(scorecard.gates)
  const View = isTable ? GateTable : GateBoard
  return (
    <Section
      title={t('results.gates', { passed: passed.length, required })}
      aside={
        <span className={styles.aside}>
          <GateLegend gates={scorecard.gates} />
          <ViewToggle isTable={isTable} onChange={setTable} subject={t('results.nav.gates')} />
        </span>
      }
      className={styles.block}
      id="gates"
    >
      <View scorecard={scorecard} index={index} basePath={basePath} />
    </Section>
  )
}
