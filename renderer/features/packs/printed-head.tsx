/** The head of a page of the question bank that is also printed: on paper the buttons go and the bank's name comes. */
import type { ReactNode } from 'react'
import type { Pack } from '../../../shared/domain/pack/pack'
import { cx } from '../../ui/cx'
import styles from './printed-head.module.css'

export interface PrintedHeadProps {
  readonly title: string
  /** One or two sentences. */
  readonly gist: string
  readonly pack: Pack
  readonly actions: ReactNode
  /** False while a part of the page is printed without its head. */
  readonly isOnPaper?: boolean
  readonly children?: ReactNode
}

export function PrintedHead({ title, gist, pack, actions, isOnPaper = true, children }: PrintedHeadProps) {
  return (
    <header className={cx(styles.head, !isOnPaper && styles.screenOnly)}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.gist}>{gist}</p>
        <p className={styles.source}>{pack.title}</p>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </header>
  )
}
