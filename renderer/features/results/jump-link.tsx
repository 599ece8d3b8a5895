/** Leads to another place on the same page. A button and not an anchor, because the hash carries the app's route. */
import type { ReactNode } from 'react'
import { cx } from '../../ui/cx'
import styles from './jump-link.module.css'

interface JumpLinkProps {
  /** Id of the section to go to. */
  readonly place: string
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function JumpLink({ place, children, className }: JumpLinkProps) {
  const jump = () => {
    const target = document.getElementById(place)
    target?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    target?.setAttribute('tabindex', '-1')
    target?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className={cx(styles.jump, className)} onClick={jump}>
      {children}
    </button>
  )
}
