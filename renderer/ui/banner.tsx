/** Something that needs a decision or an eye. A failure is announced at once, the rest when the reader pauses. */
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { cx } from './cx'
import { StateShape } from './state-shape'

export interface BannerProps {
  readonly kind: 'info' | 'warning' | 'failure'
  readonly title?: string | undefined
  readonly children: ReactNode
  /** Buttons to the right. */
  readonly actions?: ReactNode
}

export function Banner({ kind, title, children, actions }: BannerProps) {
  return (
    <div className={cx(styles.banner, styles[kind])} role={kind === 'failure' ? 'alert' : 'status'}>
      {kind === 'failure' && <StateShape state="fail" />}
      {kind === 'warning' && <StateShape state="unverified" />}
      <div className={styles.text}>
        {title !== undefined && <strong className={styles.title}>{title} </strong>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
