/** One small mark per question: filled answered, empty open, dot inside don't know, dash not applicable, ring current. */
import { cx } from '../../ui/cx'
import styles from './pips.module.css'
import type { QuestionState } from './use-interview'

export interface PipOf {
  readonly id: string
  readonly state: QuestionState
  readonly isCurrent: boolean
}

/** Decorative: the counts beside it say the same. */
export function Pips({ of }: { readonly of: readonly PipOf[] }) {
  return (
    <span className={styles.pips} aria-hidden="true">
      {of.map((pip) => (
        <Pip key={pip.id} state={pip.state} isCurrent={pip.isCurrent} />
      ))}
    </span>
  )
}

export function Pip({ state, isCurrent = false }: { readonly state: QuestionState; readonly isCurrent?: boolean | undefined }) {
  return <i className={cx(styles.pip, styles[state], isCurrent && styles.current)} />
}
