/** Two or three choices that each need a sentence. */
import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { cx } from './cx'
import { labelClass } from './field-parts'
import styles from './option-cards.module.css'

export interface OptionCard {
  readonly id: string
  readonly title: string
  readonly note: ReactNode
  readonly isDisabled?: boolean | undefined
}

export interface OptionCardsProps {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  readonly options: readonly OptionCard[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly testId?: string | undefined
}

export function OptionCards({ label, isLabelHidden, options, value, onChange, testId }: OptionCardsProps) {
  return (
    <RadioGroup
      className={cx(styles.group)}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      {...(testId === undefined ? {} : { 'data-testid': testId })}
    >
      <Label className={labelClass(isLabelHidden)}>{label}</Label>
      <div className={styles.cards} data-count={options.length}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={cx(styles.card)}
            data-option={option.id}
          >
            <span className={styles.dot} />
            <span className={styles.title}>{option.title}</span>
            <span className={styles.note}>{option.note}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
