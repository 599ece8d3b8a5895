/** How many gates stand in each state: shape, word, count. */
import { countGates, gateStateTitle } from '../../../shared/domain/report/words/verdict-words'
import type { GateResult } from '../../../shared/domain/scoring/scorecard'
import { StateShape } from '../../ui/state-shape'
import { useTranslator } from '../../ui/translator'
import styles from './gate-board.module.css'

export function GateLegend({ gates }: { readonly gates: readonly GateResult[] }) {
  const translator = useTranslator()
  const { passed, failed, unverified, notRequired } = countGates(gates)
  const entries = [
    ['pass', passed.length],
    ['fail', failed.length],
    ['unverified', unverified.length],
    ['not-required', notRequired.length],
  ] as const
  return (
    <ul className={styles.legend}>
      {entries.map(([state, count]) => (
        <li key={state} className={styles[state]}>
          <StateShape state={state} />
          {gateStateTitle(translator, state)} {translator.number(count)}
        </li>
      ))}
    </ul>
  )
}
