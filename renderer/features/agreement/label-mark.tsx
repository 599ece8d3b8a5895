/** How far people agree, as a shape and a word: never by colour. */
import type { DiscussionClass } from '../../../shared/domain/agreement/order-discussion'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './label-mark.module.css'

type Label = Exclude<DiscussionClass, 'far-apart'>

/** [x, y, radius] of the people in the picture. */
const PEOPLE: Readonly<Record<Label, readonly (readonly [number, number, number])[]>> = {
  'two-camps': [
    [3.5, 8, 2],
    [12.5, 8, 2],
  ],
  scatter: [
    [3, 10, 1.4],
    [6.5, 5, 1.4],
    [9.8, 11, 1.4],
    [13, 6, 1.4],
  ],
  minority: [
    [3, 8, 1.5],
    [11, 5.8, 1.5],
    [13.5, 9, 1.5],
    [9.8, 10, 1.5],
  ],
  unknown: [[8, 12.4, 1.1]],
  'too-few': [
    [5.5, 8, 1.5],
    [10.5, 8, 1.5],
  ],
  agreed: [
    [8, 6.5, 1.6],
    [5.6, 10, 1.6],
    [10.4, 10, 1.6],
  ],
}

/** Too few votes carry no other label, however far apart they lie. */
const labelOf = (kind: DiscussionClass): Label => (kind === 'far-apart' ? 'too-few' : kind)

export function LabelMark({ kind, isLarge = false }: { readonly kind: DiscussionClass; readonly isLarge?: boolean }) {
  const { t } = useTranslator()
  const label = labelOf(kind)
  return (
    <span className={cx(styles.label, isLarge && styles.large)}>
      <svg className={styles.picture} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {PEOPLE[label].map(([x, y, r]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
        {label === 'two-camps' && <path d="M8 3.5v9" strokeDasharray="1.5 2" />}
        {label === 'unknown' && <path d="M5.7 5.6c.2-1.5 1.2-2.3 2.4-2.3 1.3 0 2.3.9 2.3 2.1 0 1.8-2.3 1.9-2.3 4" />}
      </svg>
      {t(`agreement.label.${label}`)}
    </span>
  )
}
