/** A link to another place in the app. */
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'wouter'

export interface LinkProps {
  /** A route of the app, for example `/s/abc/results`. */
  readonly to: string
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly 'aria-current'?: 'page' | 'true' | undefined
  readonly 'aria-label'?: string | undefined
  readonly title?: string | undefined
}

export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <RouterLink href={to} {...(rest as Record<string, never>)}>
      {children}
    </RouterLink>
  )
}
