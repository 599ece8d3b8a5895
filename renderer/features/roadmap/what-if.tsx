/** "What if this were done?": the plan phase by phase with boxes to tick, the projected verdict, and the gates somebody has to look at then. */
import { gateTitle, type PackIndex } from '../../../shared/domain/pack/index-pack'
import { countGates, verdictReason, verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import type { Projection } from '../../../shared/domain/roadmap/project-verdict'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Link } from '../../ui/link'
import { LiveRegion } from '../../ui/live-region'
import { StateShape } from '../../ui/state-shape'
import { useTranslator } from '../../ui/translator'
import { isTold, type Ticks, useWhatIf } from './use-what-if'
import styles from './what-if.module.css'
import { WhatIfRow } from './what-if-row'

interface WhatIfProps {
  readonly derived: Derived
  readonly index: PackIndex
  /** Kept by the screen: while an action is open the question makes room for it, and is then as it was. */
  readonly ticks: Ticks
  readonly onTicks: (ticks: Ticks) => void
}

/** @param isDrawn false keeps its place while the plan beside it is drawn */
export function WhatIf({ isDrawn, ...props }: WhatIfProps & { readonly isDrawn: boolean }) {
  const { actions, later, dropped } = props.derived.roadmap
  if (actions.length + later.length + dropped.length === 0) return null
  return isDrawn ? <Pane {...props} /> : <aside className={styles.pane} aria-hidden="true" />
}

function Pane({ derived, index, ticks, onTicks }: WhatIfProps) {
  const translator = useTranslator()
  const { t } = translator
  const { groups, projection, isPlan, tick, reset } = useWhatIf(derived, ticks, onTicks)
  const { passed, required } = countGates(projection.scorecard.gates)
  const verdict = verdictTitle(translator, projection.verdict)
  const result = t('plan.what-if.result', { verdict, passed: passed.length, required })
  // Today's verdict is the floor: where it holds against the arithmetic, the arithmetic's reason is not its reason.
  const isOwnReason = projection.verdict === projection.scorecard.verdict
  const reason = isOwnReason
    ? verdictReason(translator, index, projection.scorecard, derived.session.session.purpose ?? 'release').lead
    : ''
  const lastTold = groups.findLastIndex(isTold)
  return (
    <aside className={styles.pane} aria-labelledby="what-if">
      <div className={styles.whatIf}>
        <div className={styles.head}>
          <h2 id="what-if" className={styles.title}>
            {t('plan.what-if')}
          </h2>
          <span className={styles.projected}>{t('plan.what-if.projected')}</span>
        </div>
        <ul className={styles.groups}>
          <li className={styles.today}>
            <span>{t('plan.what-if.today')}</span>
            <span className={styles.verdict}>{verdictTitle(translator, derived.scorecard.verdict)}</span>
          </li>
          {groups.map((group, at) => (
            <WhatIfRow key={group.id} group={group} isLast={at === lastTold} onTick={tick} />
          ))}
        </ul>
        <p className={styles.result}>{result}</p>
        {reason !== '' && <p className={styles.reason}>{reason}</p>}
        <LiveRegion text={result} />
        <GatesToVerify projection={projection} index={index} basePath={`/s/${derived.session.session.id}`} />
        <p className={styles.note}>{t('plan.what-if.note')}</p>
        {!isPlan && (
          <Button size="small" variant="ghost" icon="undo" onPress={reset} className={styles.reset}>
            {t('plan.what-if.reset')}
          </Button>
        )}
      </div>
    </aside>
  )
}

interface GatesToVerifyProps {
  readonly projection: Projection
  readonly index: PackIndex
  readonly basePath: string
}

function GatesToVerify({ projection, index, basePath }: GatesToVerifyProps) {
  const { t } = useTranslator()
  const gates = projection.gates.filter(({ toBeVerified }) => toBeVerified)
  if (gates.length === 0) return <p className={styles.none}>{t('plan.what-if.no-gate')}</p>
  return (
    <details className={styles.gates}>
      <summary>
        <StateShape state="unverified" />
        <span>{t('plan.what-if.gates', { count: gates.length })}</span>
      </summary>
      <ul>
        {gates.map(({ id, questionId, today }) => (
          <li key={id}>
            <b>{id}</b>
            <span>
              <Link to={`${basePath}/interview/${questionId}`}>{gateTitle(index, id)}</Link>
              <br />
              {t('plan.what-if.gate', { state: today })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
