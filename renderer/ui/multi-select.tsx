/** Several choices from a grouped list; the closed field names what is chosen. The list stays open while choosing. */

import { useId } from 'react'
import { Button, Dialog, DialogTrigger, Header, ListBox, ListBoxSection, Popover } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { type FieldProps, labelClass } from './field-parts'
import { Icon } from './icon'
import { type Option, OptionRow } from './select-field'

export interface OptionGroup {
  readonly id: string
  readonly title: string
  readonly options: readonly Option[]
}

export interface MultiSelectProps extends Omit<FieldProps, 'error'> {
  readonly groups: readonly OptionGroup[]
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly placeholder?: string | undefined
  /** How several chosen titles are joined, for example the translator's list. */
  readonly join: (titles: readonly string[]) => string
  readonly className?: string | undefined
  readonly testId?: string | undefined
}

export function MultiSelect(props: MultiSelectProps) {
  const { label, isLabelHidden, help, groups, value, onChange, placeholder = '', join, className, testId } = props
  const labelId = useId()
  const valueId = useId()
  const options = groups.flatMap((group) => group.options)
  const titles = options.filter((option) => value.includes(option.id)).map((option) => option.title)
  return (
    <div className={cx(styles.field, className)}>
      <span id={labelId} className={labelClass(isLabelHidden)}>
        {label}
      </span>
      <DialogTrigger>
        <Button
          className={cx(styles.control, styles.select)}
          aria-labelledby={`${labelId} ${valueId}`}
          {...(testId === undefined ? {} : { 'data-testid': testId })}
        >
          <span id={valueId} className={cx(styles.value, titles.length === 0 && styles.placeholder)}>
            {titles.length === 0 ? placeholder : join(titles)}
          </span>
          <Icon name="chevron-down" />
        </Button>
        <Popover className={cx(styles.popover)} offset={4} placement="bottom start" maxHeight={380}>
          <Dialog aria-label={label} className={cx(styles.choices)}>
            <ListBox
              aria-label={label}
              className={cx(styles.options)}
              selectionMode="multiple"
              autoFocus="first"
              escapeKeyBehavior="none"
              selectedKeys={value}
              onSelectionChange={(keys) => onChange(options.map((option) => option.id).filter((id) => keys === 'all' || keys.has(id)))}
            >
              {groups.map((group) => (
                // A section shares the keys of its options: the same id for both would nest it in itself for ever.
                <ListBoxSection key={group.id} id={`group ${group.id}`}>
                  <Header className={cx(styles.groupTitle)}>{group.title}</Header>
                  {group.options.map((option) => (
                    <OptionRow key={option.id} option={option} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  )
}
