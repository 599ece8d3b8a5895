/**
 * Two to four short choices side by side. Arrow keys move the focus, Enter or Space chooses; nothing is chosen by
 * merely passing by. `spread` fills the row and gives every choice the same room, for choices of a few words; `wide` does
 * the same in the accent colour, for an answer.
 */
import type { ReactNode, Ref } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx'
import styles from './segmented.module.css'

export interface SegmentedOption {
  readonly id: string
  readonly title: ReactNode
}

export interface SegmentedProps {
  /** Name of the group for screen readers. */
  readonly label: string
  readonly options: readonly SegmentedOption[]
  /** null = nothing chosen yet. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly kind?: 'compact' | 'spread' | 'wide' | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
  readonly ref?: Ref<HTMLDivElement> | undefined
}

export function Segmented({ label, options, value, onChange, kind = 'compact', className, testId, ref }: SegmentedProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.group, styles[kind], className)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = [...keys][0]
        if (chosen !== undefined && chosen !== value) onChange(String(chosen))
      }}
      {...(ref === undefined ? {} : { ref })}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={cx(styles.option)} data-option={option.id}>
          {option.title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
