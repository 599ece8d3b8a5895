/** The 48 px chrome above every screen: where you are, where you can go, what the app is doing. */
import type { ReactNode } from 'react'
import { AppMark } from './app-mark'
import { Link } from './link'
import styles from './top-bar.module.css'

export interface TopBarItem {
  readonly to: string
  readonly label: string
  readonly isCurrent: boolean
}

export interface TopBarProps {
  /** Where the mark leads, and its name; absent on the start screen. */
  readonly home?: { readonly to: string; readonly label: string } | undefined
  readonly title: string
  readonly subtitle?: string | undefined
  readonly nav?: { readonly label: string; readonly items: readonly TopBarItem[] } | undefined
  /** Right-hand side. */
  readonly children?: ReactNode
}

export function TopBar({ home, title, subtitle, nav, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.left}>
        {home === undefined ? (
          <AppMark />
        ) : (
          <Link to={home.to} aria-label={home.label} title={home.label} className={styles.home}>
            <AppMark />
          </Link>
        )}
        <p className={styles.crumb} title={subtitle === undefined ? title : `${title} · ${subtitle}`}>
          {title}
          {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
        </p>
      </div>
      {nav === undefined ? <span className={styles.noStages} /> : <Stages {...nav} />}
      <div className={styles.right}>{children}</div>
    </header>
  )
}

function Stages({ label, items }: { readonly label: string; readonly items: readonly TopBarItem[] }) {
  return (
    <nav className={styles.stages} aria-label={label}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} className={styles.stage} {...(item.isCurrent ? { 'aria-current': 'page' as const } : {})}>
          {item.label}
        </Link>
      ))}
    </nav>
  )
}
