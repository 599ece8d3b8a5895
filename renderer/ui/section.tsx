/** A titled part of a page: the title stands on a 1.5 px ink rule, a line about it to the right. */
import { type ReactNode, useId } from 'react'
import { cx } from './cx'
import styles from './section.module.css'

export interface SectionProps {
  readonly title: ReactNode
  /** A few words or a control to the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Heading level, 2 unless told. */
  readonly level?: 2 | 3 | undefined
  /** Type role of the title: `head` at level 2, `sub` at level 3 unless told. */
  readonly look?: 'head' | 'sub' | undefined
  readonly id?: string | undefined
  readonly className?: string | undefined
}

export function Section({ title, aside, children, level = 2, look = level === 2 ? 'head' : 'sub', id, className }: SectionProps) {
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={titleId} id={id} className={cx(styles.section, className)}>
      <div className={styles.head}>
        <Heading id={titleId} className={look === 'head' ? styles.title : styles.subtitle}>
          {title}
        </Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
