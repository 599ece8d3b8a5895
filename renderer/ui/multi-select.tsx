/** Several choices from a grouped list; the closed field names what is chosen. The list stays open while choosing. */

import type { Ref } from 'react'
import { Button, Header, Label, ListBox, ListBoxSection, Popover, Select, SelectValue } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { Icon } from './icon'
import { type Option, OptionRow } from './select-field'

export interface OptionGroup {
  readonly id: string
  readonly title: string
  readonly options: readonly Option[]
}

export interface MultiSelectProps extends FieldProps {
  readonly groups: readonly OptionGroup[]
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly placeholder?: string | undefined
  /** How several chosen titles are joined, for example the translator's list. */
  readonly join: (titles: readonly string[]) => string
  readonly className?: string | undefined
  readonly testId?: string | undefined
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined
}

export function MultiSelect(props: MultiSelectProps) {
  const { label, isLabelHidden, help, error, groups, value, onChange, placeholder = '', join, className, testId, buttonRef } = props
  const options = groups.flatMap((group) => group.options)
  const titles = options.filter((option) => value.includes(option.id)).map((option) => option.title)
  return (
    <Select
      selectionMode="multiple"
      className={cx(styles.field, className)}
      value={[...value]}
      onChange={(keys) => onChange(options.map((option) => option.id).filter((id) => keys.includes(id)))}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <Button
        className={cx(styles.control, styles.select)}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
        {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      >
        <SelectValue className={cx(styles.value)}>{() => (titles.length === 0 ? placeholder : join(titles))}</SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={cx(styles.popover)} offset={4}>
        <ListBox className={cx(styles.options)}>
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className={cx(styles.groupTitle)}>{group.title}</Header>
              {group.options.map((option) => (
                <OptionRow key={option.id} option={option} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
