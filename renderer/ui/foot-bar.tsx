/** The 48 px foot of screens where keys matter: hints to the left, the steps to the right. */
import type { ReactNode } from 'react'
import styles from './foot-bar.module.css'
import { Kbd } from './kbd'

export interface KeyHint {
  /** Parts shown as key caps; `–` and `+` stand between them as text. */
  readonly keys: readonly string[]
  readonly text: string
  /** Left out first when room is short. */
  readonly isOptional?: boolean | undefined
}

export function FootBar({ hints, children }: { readonly hints: readonly KeyHint[]; readonly children?: ReactNode }) {
  return (
    <footer className={styles.foot}>
      <div className={styles.hints} aria-hidden="true">
        {hints.map((hint) => (
          <span key={hint.text} className={hint.isOptional === true ? styles.optional : undefined}>
            {hint.keys.map((key) => (key === '–' || key === '+' ? key : <Kbd key={key}>{key}</Kbd>))}
            {hint.text}
          </span>
        ))}
      </div>
      <div className={styles.steps}>{children}</div>
    </footer>
  )
}
