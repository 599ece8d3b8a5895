/** Text of several lines; grows with what is written. */
import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField, Label } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { Kbd } from './kbd'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  readonly placeholder?: string | undefined
  /** Lines shown when empty, 1 unless told. */
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly isRequired?: boolean | undefined
  /** Key cap inside, top right. */
  readonly kbd?: string | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, help, error, value, onChange, kbd, className } = props
  return (
    <AriaTextField
      className={cx(styles.field, className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <span className={cx(kbd !== undefined && styles.withKey)}>
        <AriaTextArea
          className={cx(styles.control, styles.area)}
          rows={props.rows ?? 1}
          {...(props.ref === undefined ? {} : { ref: props.ref })}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          {...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown })}
          {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
          {...(kbd === undefined ? {} : { 'aria-keyshortcuts': kbd })}
        />
        {kbd !== undefined && value === '' && <Kbd>{kbd}</Kbd>}
      </span>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
