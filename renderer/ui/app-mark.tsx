/** The app's mark: the range glyph in small. Decorative; the name stands beside it or in the link's label. */
import styles from './app-mark.module.css'

export function AppMark() {
  return (
    <svg className={styles.mark} width="26" height="20" viewBox="0 0 26 20" aria-hidden="true" focusable="false">
      <path d="M1 10h24" stroke="currentColor" strokeWidth="1.25" opacity=".55" />
      <path d="M19 1v18" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="8.5" cy="10" r="4" fill="currentColor" />
      <rect className={styles.tick} x="12.2" y="5" width="4" height="10" rx="2" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
