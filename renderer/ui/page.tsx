/** The body of a screen below the top bar: scrolls by itself, 1280 px at most, with an optional foot that stays. */
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './page.module.css'

export interface PageProps {
  readonly children: ReactNode
  readonly foot?: ReactNode
  /** `narrow` is 1120 px, `full` runs edge to edge without padding. */
  readonly width?: 'page' | 'narrow' | 'full' | undefined
  readonly className?: string | undefined
}

export function Page({ children, foot, width = 'page', className }: PageProps) {
  return (
    <>
      <main className={styles.scroll} id="main" tabIndex={-1}>
        <div className={cx(styles.content, styles[width], className)}>{children}</div>
      </main>
      {foot}
    </>
  )
}
