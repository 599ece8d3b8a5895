/** A yes or no that stands for itself. */
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './checkbox.module.css'
import { cx } from './cx'
import { Icon } from './icon'

export interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
  readonly isDisabled?: boolean | undefined
}

export function Checkbox({ isSelected, onChange, children, isDisabled = false }: CheckboxProps) {
  return (
    <AriaCheckbox className={cx(styles.row)} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className={styles.box}>{isSelected && <Icon name="check" className={styles.tick} />}</span>
      {children}
    </AriaCheckbox>
  )
}
