/**
 * A calendar day as an ISO date. At rest it reads as the translator writes dates; while it is edited it is the system's
 * own date control, with its keyboard and its calendar.
 */
import { TextField as AriaTextField, Input, Label } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { useTranslator } from './translator'

export interface DateFieldProps extends FieldProps {
  /** Empty = no date. */
  readonly value: string
  readonly onChange: (date: string) => void
  readonly style?: 'short' | 'long' | undefined
  /** Shown at rest while there is no date. */
  readonly placeholder?: string | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
}

export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, help, error, value, onChange, style = 'long', placeholder = '', className, testId } = props
  const { date } = useTranslator()
  return (
    <AriaTextField
      className={cx(styles.field, className)}
      value={value}
      onChange={onChange}
      type="date"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <span className={styles.date} data-empty={value === ''}>
        <Input className={cx(styles.control)} {...(testId === undefined ? {} : { 'data-testid': testId })} />
        <span className={styles.dateText} aria-hidden="true">
          {value === '' ? placeholder : date(value, style)}
        </span>
      </span>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
