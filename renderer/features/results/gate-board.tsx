/** All gates at a glance, foundation first. Only a failed tile is filled; the word always stands beside the shape. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { gateTitle } from '../../../shared/domain/pack/index-pack'
import type { GateKind } from '../../../shared/domain/pack/pack'
import { gateStateTitle } from '../../../shared/domain/report/words/verdict-words'
import type { GateResult, Scorecard } from '../../../shared/domain/scoring/scorecard'
import { cx } from '../../ui/cx'
import { Link } from '../../ui/link'
import { StateShape } from '../../ui/state-shape'
import { useTranslator } from '../../ui/translator'
import styles from './gate-board.module.css'
import { useGateReason } from './gate-reason'

interface GateBoardProps {
  readonly scorecard: Scorecard
  readonly index: PackIndex
  readonly basePath: string
}

export function GateBoard({ scorecard, index, basePath }: GateBoardProps) {
  const { t } = useTranslator()
  const ofKind = (kind: GateKind) => scorecard.gates.filter((gate) => gate.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1))
  return (
    <div className={styles.groups}>
      {(['foundation', 'launch'] as const).map((kind) => (
        <section key={kind} aria-labelledby={`gates-${kind}`} className={styles[kind]}>
          <h3 id={`gates-${kind}`} className={styles.kind}>
            {t(`results.gates.${kind}`)}
          </h3>
          <ul className={styles.board}>
            {ofKind(kind).map((gate) => (
              <GateTile
                key={gate.id}
                gate={gate}
                title={gateTitle(index, gate.id)}
                scorecard={scorecard}
                path={`${basePath}/interview/${gate.questionId}`}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface GateTileProps {
  readonly gate: GateResult
  readonly title: string
  readonly scorecard: Scorecard
  readonly path: string
}

function GateTile({ gate, title, scorecard, path }: GateTileProps) {
  const translator = useTranslator()
  const reason = useGateReason(gate, scorecard.questions.get(gate.questionId))
  return (
    <li className={cx(styles.tile, styles[`${gate.state}-tile`])}>
      <div className={styles.top}>
        <span>{gate.id}</span>
        <StateShape state={gate.state} />
      </div>
      <p className={styles.title}>{gate.state === 'not-required' ? title : <Link to={path}>{title}</Link>}</p>
      <p className={styles.reason}>
        <span className={cx(styles.state, styles[gate.state])}>{gateStateTitle(translator, gate.state)}</span>
        <br />
        {reason}
      </p>
    </li>
  )
}
