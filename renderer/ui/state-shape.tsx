/**
 * The four gate states as silhouettes that differ at 10 px and in grey print: pass an open ring with a tick, fail a solid
 * square with a cross, unverified an open diamond with a dot, not required a dash. Only a failure is solid.
 * Always stands beside its word, so it is decorative unless a label is given.
 */
import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './state-shape.module.css'

export type StateShapeName = 'pass' | 'fail' | 'unverified' | 'not-required'

const SHAPES: Readonly<Record<StateShapeName, ReactNode>> = {
  pass: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.4" />
      <path className={styles.line} d="M5 8.3l2.1 2.1 4-4.4" />
    </>
  ),
  fail: (
    <>
      <rect className={styles.fill} x="1.5" y="1.5" width="13" height="13" rx="1.5" />
      <path className={styles.cut} d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
    </>
  ),
  unverified: (
    <>
      <path className={styles.line} d="M8 1.4L14.6 8 8 14.6 1.4 8z" />
      <circle className={styles.fill} cx="8" cy="8" r="1.6" />
    </>
  ),
  'not-required': <path className={styles.line} d="M3 8h10" />,
}

export interface StateShapeProps {
  readonly state: StateShapeName
  /** Edge length in pixels, 16 unless told. */
  readonly size?: number | undefined
  /** Only where no word stands beside it. */
  readonly label?: string | undefined
}

export function StateShape({ state, size = 16, label }: StateShapeProps) {
  return (
    <svg
      className={cx(styles.shape, styles[state])}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      focusable="false"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {SHAPES[state]}
    </svg>
  )
}
