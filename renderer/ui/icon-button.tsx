/** A button with a picture only. The label is its name for screen readers and its tooltip for everybody else. */
import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { cx } from './cx'
import { Icon, type IconName } from './icon'
import styles from './icon-button.module.css'

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  readonly icon: IconName
  readonly label: string
  readonly size?: 'small' | 'medium' | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, size = 'medium', className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles[size], className)}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className={cx(styles.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
