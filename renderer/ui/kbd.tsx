/** A key cap. Shown where the key works; `aria-hidden`, because `aria-keyshortcuts` on the control says it to screen readers. */
import styles from './kbd.module.css'

export function Kbd({ children }: { readonly children: string }) {
  return (
    <span className={styles.place} aria-hidden="true">
      <kbd className={styles.kbd}>{children}</kbd>
    </span>
  )
}
