/** One line of text. */
import type { HTMLInputTypeAttribute, KeyboardEvent, Ref } from 'react'
import { TextField as AriaTextField, Input, Label } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { Icon, type IconName } from './icon'
import { Kbd } from './kbd'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly placeholder?: string | undefined
  readonly type?: HTMLInputTypeAttribute | undefined
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | undefined
  readonly isRequired?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly autoComplete?: string | undefined
  /** Picture inside, to the left. */
  readonly icon?: IconName | undefined
  /** Key cap inside, to the right. */
  readonly kbd?: string | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

const given = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, help, error, value, onChange, onBlur, icon, kbd, className, ref } = props
  const input = (
    <Input
      className={cx(styles.control)}
      {...given({ ref, placeholder: props.placeholder, onKeyDown: props.onKeyDown })}
      {...given({ 'data-testid': props.testId, 'aria-keyshortcuts': kbd })}
    />
  )
  return (
    <AriaTextField
      className={cx(styles.field, className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      {...given({ onBlur, inputMode: props.inputMode, maxLength: props.maxLength })}
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      {icon === undefined && kbd === undefined ? (
        input
      ) : (
        <span className={styles.leading}>
          {icon !== undefined && <Icon name={icon} />}
          {input}
          {kbd !== undefined && <Kbd>{kbd}</Kbd>}
        </span>
      )}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
