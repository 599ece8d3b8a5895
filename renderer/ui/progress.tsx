/** How far something has come. `value` and `max` in the same unit; the text stands outside, for everybody. */
import { ProgressBar } from 'react-aria-components'
import { cx } from './cx'
import styles from './progress.module.css'

export interface ProgressProps {
  /** Name for screen readers. */
  readonly label: string
  readonly value: number
  readonly max: number
  /** What is read out, for example "25 of 61"; a percentage unless told. */
  readonly valueText?: string | undefined
  /** `work` is running now (accent), `quiet` is a state of things (ink). */
  readonly kind?: 'work' | 'quiet' | undefined
}

export function Progress({ label, value, max, valueText, kind = 'quiet' }: ProgressProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max))
  return (
    <ProgressBar
      aria-label={label}
      value={value}
      maxValue={Math.max(max, 1)}
      className={cx(styles.track, styles[kind])}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
    >
      {/* Moved, not widened: that costs the page neither a layout nor a paint. */}
      <span className={styles.bar} style={{ transform: `translateX(${share * 100 - 100}%)` }} />
    </ProgressBar>
  )
}
