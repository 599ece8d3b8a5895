/**
 * A calendar day as an ISO date. At rest it reads as the translator writes dates; while it is edited it is the system's
 * own date control, with its keyboard and its calendar.
 */
import { useState } from 'react'
import { TextField as AriaTextField, Input, Label } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { useTranslator } from './translator'

export interface DateFieldProps extends FieldProps {
  /** Empty = no date. */
  readonly value: string
  /** Called with a whole date or with nothing, never with a year that is still being typed. */
  readonly onChange: (date: string) => void
  readonly style?: 'short' | 'long' | undefined
  /** Shown at rest while there is no date. */
  readonly placeholder?: string | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
}

/** The control calls the first key of a year the year 2; no workshop and no artefact is that old. Its limits keep years at four digits. */
const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2999-12-31'
const isWhole = (text: string): boolean => text === '' || (text.length === FIRST_DAY.length && text >= FIRST_DAY && text <= LAST_DAY)

export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden, help, error, value, onChange, style = 'long', placeholder = '', className, testId } = props
  const { date } = useTranslator()
  // What the control holds while it is edited; null at rest. Taken back on leaving when it never became a date.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <AriaTextField
      className={cx(styles.field, className)}
      value={draft ?? value}
      onChange={(text) => {
        setDraft(text)
        if (isWhole(text)) onChange(text)
      }}
      onBlur={() => setDraft(null)}
      type="date"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <span className={styles.date} data-empty={value === ''}>
        <Input className={cx(styles.control)} min={FIRST_DAY} max={LAST_DAY} {...(testId === undefined ? {} : { 'data-testid': testId })} />
        <span className={styles.dateText} aria-hidden="true">
          {value === '' ? placeholder : date(value, style)}
        </span>
      </span>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
