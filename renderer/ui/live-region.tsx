/** Tells screen readers what just happened without moving the focus. Invisible. */
import styles from './hidden.module.css'

export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <p className={styles.hidden} role="status" aria-live="polite">
      {text}
    </p>
  )
}

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: string }) {
  return <span className={styles.hidden}>{children}</span>
}
