/** A place with nothing in it yet: says why, and what to do. `failure` where something went wrong instead. */
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './empty.module.css'
import { StateShape } from './state-shape'

export interface EmptyProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** A picture above the title, for example an unknown range. */
  readonly picture?: ReactNode
  readonly kind?: 'empty' | 'failure' | undefined
  /** Heading level of the title, 3 unless told. */
  readonly level?: 1 | 2 | 3 | undefined
}

export function Empty({ title, children, actions, picture, kind = 'empty', level = 3 }: EmptyProps) {
  const Heading = `h${level}` as const
  return (
    <div className={cx(styles.empty, kind === 'failure' && styles.failure)} {...(kind === 'failure' ? { role: 'alert' } : {})}>
      {picture}
      <Heading className={styles.title}>
        {kind === 'failure' && <StateShape state="fail" />}
        {title}
      </Heading>
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
