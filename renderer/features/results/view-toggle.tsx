/** Turns a chart into a table of the same numbers, and back. */
import { useTranslator } from '../../ui/translator'
import styles from './jump-link.module.css'

interface ViewToggleProps {
  readonly isTable: boolean
  readonly onChange: (isTable: boolean) => void
  /** What is shown, for screen readers. */
  readonly subject: string
}

export function ViewToggle({ isTable, onChange, subject }: ViewToggleProps) {
  const { t } = useTranslator()
  const label = t(isTable ? 'results.view.chart' : 'results.view.table')
  return (
    <button type="button" className={styles.jump} aria-label={`${label}: ${subject}`} onClick={() => onChange(!isTable)}>
      {label}
    </button>
  )
}
