/** One choice from a list too long for a segmented control. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { Icon } from './icon'

export interface Option {
  readonly id: string
  readonly title: string
  /** A line below the title. */
  readonly note?: string | undefined
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[]
  /** null = nothing chosen. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
}

export function SelectField(props: SelectFieldProps) {
  const { label, isLabelHidden, help, error, options, value, onChange, placeholder = '', className, testId } = props
  return (
    <Select
      className={cx(styles.field, className)}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <Button className={cx(styles.control, styles.select)} {...(testId === undefined ? {} : { 'data-testid': testId })}>
        <SelectValue className={cx(styles.value)}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={cx(styles.popover)} offset={4} maxHeight={380}>
        <ListBox className={cx(styles.options)} items={options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </Select>
  )
}

export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.title} className={cx(styles.option)}>
      <Icon name="check" />
      <span>{option.title}</span>
      {option.note !== undefined && <span className={styles.optionNote}>{option.note}</span>}
    </ListBoxItem>
  )
}
