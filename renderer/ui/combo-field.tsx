/** One of a grouped list, found by typing, or any other text that is typed. */
import { type KeyboardEvent, useState } from 'react'
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxSection, Popover } from 'react-aria-components'
import { cx } from './cx'
import styles from './field.module.css'
import { FieldNotes, type FieldProps, labelClass } from './field-parts'
import { Icon } from './icon'
import type { OptionGroup } from './multi-select'
import { OptionRow } from './select-field'

export interface ComboFieldProps extends FieldProps {
  readonly groups: readonly OptionGroup[]
  /** What is chosen, as it reads. */
  readonly text: string
  /** The id of an option, or the text as typed when it is none of them. Called when the entry is finished; never with an empty text. */
  readonly onChange: (idOrText: string) => void
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly testId?: string | undefined
}

export function ComboField({ label, isLabelHidden, help, error, groups, text, onChange, maxLength, placeholder, testId }: ComboFieldProps) {
  // What is being typed; null at rest.
  const [draft, setDraft] = useState<string | null>(null)
  const finish = () => {
    const typed = draft?.trim() ?? ''
    setDraft(null)
    if (typed === '' || typed === text) return
    const option = groups.flatMap(({ options }) => options).find(({ title }) => title.toLowerCase() === typed.toLowerCase())
    onChange(option?.id ?? typed)
  }
  return (
    <ComboBox
      className={cx(styles.field)}
      allowsCustomValue
      menuTrigger="focus"
      defaultItems={groups}
      selectedKey={null}
      inputValue={draft ?? text}
      onInputChange={(typed) => setDraft(typed === text ? null : typed)}
      onSelectionChange={(key) => {
        if (key === null) return finish()
        setDraft(null)
        onChange(String(key))
      }}
      onBlur={finish}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <span className={styles.combo}>
        <Input
          className={cx(styles.control)}
          onKeyDown={keepEscape}
          {...(maxLength === undefined ? {} : { maxLength })}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(testId === undefined ? {} : { 'data-testid': testId })}
        />
        <Button className={cx(styles.comboButton)}>
          <Icon name="chevron-down" />
        </Button>
      </span>
      <FieldNotes help={help} error={error} />
      <Popover className={cx(styles.popover)} offset={4} maxHeight={320}>
        <ListBox className={cx(styles.options)} items={groups}>
          {(group) => (
            <ListBoxSection id={`group ${group.id}`}>
              <Header className={cx(styles.groupTitle)}>{group.title}</Header>
              {group.options.map((option) => (
                <OptionRow key={option.id} option={option} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Escape closes the open list and nothing around it. */
function keepEscape(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true') event.stopPropagation()
}
