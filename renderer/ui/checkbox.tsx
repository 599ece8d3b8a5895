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
  /** Some of what it stands for is ticked, and some is not. */
  readonly isMixed?: boolean | undefined
  readonly className?: string | undefined
}

export function Checkbox(props: CheckboxProps) {
  const { isSelected, onChange, children, isDisabled = false, isMixed = false, className } = props
  return (
    <AriaCheckbox
      className={cx(styles.row, className)}
      isSelected={isSelected}
      isIndeterminate={isMixed}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className={styles.box}>{(isMixed || isSelected) && <Icon name={isMixed ? 'minus' : 'check'} className={styles.tick} />}</span>
      {children}
    </AriaCheckbox>
  )
}
