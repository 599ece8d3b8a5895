/** A small label. With `state` it is a gate state (shape and word); without, a plain fact such as "Indicative". */
import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { cx } from './cx'
import { Icon, type IconName } from './icon'
import { StateShape, type StateShapeName } from './state-shape'

export interface ChipProps {
  readonly children: ReactNode
  readonly state?: StateShapeName | undefined
  readonly icon?: IconName | undefined
  /** `tag` is filled, for seats and groups. */
  readonly kind?: 'plain' | 'tag' | undefined
}

export function Chip({ children, state, icon, kind = 'plain' }: ChipProps) {
  return (
    <span className={cx(styles.chip, state === undefined ? styles[kind] : styles[state])}>
      {state !== undefined && <StateShape state={state} size={14} />}
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  )
}
