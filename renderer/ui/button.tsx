/** Buttons: primary once per screen, the step forward; secondary outlined; ghost for leaving; danger outlined red. */
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Link as RouterLink } from 'wouter'
import styles from './button.module.css'
import { cx } from './cx'
import { Icon, type IconName } from './icon'
import { Kbd } from './kbd'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

interface Look {
  readonly children: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: IconName | undefined
  /** Key cap shown on the button, for example `N` or `Ctrl Enter` (parts separated by a space). */
  readonly kbd?: string | undefined
  /** Where the key cap stands. */
  readonly kbdSide?: 'start' | 'end' | undefined
  readonly className?: string | undefined
  /** Chosen, for buttons that state an answer. */
  readonly isOn?: boolean | undefined
}

const lookOf = ({ variant = 'secondary', size = 'medium', className, isOn }: Look): string =>
  cx(styles.button, styles[variant], styles[size], isOn === true && styles.on, className)

function Face({ children, icon, kbd, kbdSide = 'end' }: Look) {
  const keys = kbd === undefined ? null : kbd.split(' ').map((key) => <Kbd key={key}>{key}</Kbd>)
  return (
    <>
      {kbdSide === 'start' && keys}
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {kbdSide === 'end' && keys}
    </>
  )
}

/** What assistive technology is told about the key: `Ctrl Enter` → `Control+Enter`. */
const KEY_NAMES: Readonly<Record<string, string>> = { Ctrl: 'Control', '←': 'ArrowLeft', '→': 'ArrowRight', Esc: 'Escape' }
const shortcutOf = (kbd: string): string =>
  kbd
    .split(' ')
    .map((key) => KEY_NAMES[key] ?? key)
    .join('+')

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'children' | 'className'> {
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ children, variant, size, icon, kbd, kbdSide, className, isOn, ...rest }: ButtonProps) {
  const look: Look = { children, variant, size, icon, kbd, kbdSide, className, isOn }
  return (
    <AriaButton
      {...rest}
      // React Aria drops this attribute, so it is put back on the element it draws.
      {...(kbd === undefined ? {} : { render: (props) => <button {...props} aria-keyshortcuts={shortcutOf(kbd)} /> })}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      className={lookOf(look)}
    >
      <Face {...look} />
    </AriaButton>
  )
}

export interface ButtonLinkProps extends Look {
  /** A route of the app, for example `/new`. */
  readonly to: string
  readonly testId?: string | undefined
}

/** A link that looks like a button, for steps that only navigate. */
export function ButtonLink({ to, testId, ...look }: ButtonLinkProps) {
  return (
    <RouterLink
      href={to}
      className={lookOf(look)}
      {...(look.kbd === undefined ? {} : { 'aria-keyshortcuts': shortcutOf(look.kbd) })}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
    >
      <Face {...look} />
    </RouterLink>
  )
}
