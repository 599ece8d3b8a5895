/** A number written and read by locale; with `currency` an amount of money in whole units. null = not entered. */
import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  /** Called when the entry is finished: on leaving the field or on Enter. */
  readonly onChange: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** ISO 4217, for example EUR. */
  readonly currency?: string | undefined
  readonly decimals?: number | undefined
  /** A share: 0.5 is written 50%, and 50 is read as 0.5. */
  readonly isShare?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly className?: string | undefined
}

export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, help, error, value, onChange, currency, decimals = 0, className } = props
  const plain: Intl.NumberFormatOptions = { style: props.isShare === true ? 'percent' : 'decimal', maximumFractionDigits: decimals }
  const format: Intl.NumberFormatOptions =
    currency === undefined
      ? plain
      : { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: decimals }
  return (
    <AriaNumberField
      className={cx(styles.field, className)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={format}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isWheelDisabled
      {...(props.min === undefined ? {} : { minValue: props.min })}
      {...(props.max === undefined ? {} : { maxValue: props.max })}
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <Input className={cx(styles.control)} {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })} />
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  )
}
