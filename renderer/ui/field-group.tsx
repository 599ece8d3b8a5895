/** Several controls under one name, with one help text or one error for all of them. */
import { type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './field.module.css'
import type { FieldProps } from './field-parts'
import { StateShape } from './state-shape'

export interface FieldGroupProps extends Omit<FieldProps, 'isLabelHidden'> {
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function FieldGroup({ label, help, error, children, className }: FieldGroupProps) {
  const id = useId()
  const note = error ?? help
  return (
    <fieldset className={styles.field} aria-describedby={note === undefined ? undefined : id}>
      <legend className={styles.legend}>{label}</legend>
      <div className={cx(className)}>{children}</div>
      {error !== undefined ? (
        <p id={id} className={styles.error} role="alert">
          <StateShape state="fail" size={14} />
          {error}
        </p>
      ) : (
        help !== undefined && (
          <p id={id} className={styles.help}>
            {help}
          </p>
        )
      )}
    </fieldset>
  )
}
