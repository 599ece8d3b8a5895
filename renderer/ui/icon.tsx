/** Line icons on a 16 px box, 1.5 px stroke. Decorative: the text beside them, or the button's label, carries the meaning. */
import { cx } from './cx'
import styles from './icon.module.css'

const PATHS = {
  'arrow-down': 'M8 3v9.5M4 8.5l4 4 4-4',
  'arrow-left': 'M13 8H3.5M7.5 4l-4 4 4 4',
  'arrow-right': 'M3 8h9.5M8.5 4l4 4-4 4',
  'arrow-up': 'M8 13V3.5M4 7.5l4-4 4 4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'M3 8.5l3.2 3.2L13 5',
  'chevron-down': 'M3.5 6L8 10.5 12.5 6',
  'chevron-right': 'M6.5 3.5L11 8l-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  document: 'M4 1.75h5.5L12.5 5v9.25H4zM9.25 2v3.25h3M6 8h4.5M6 10.75h4.5',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  flag: 'M4 14V2.5h7.5L10 5.5l1.5 3H4',
  folder: 'M2 4h4.2l1.5 1.75H14v6.75H2z',
  grip: 'M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1',
  help: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM6.2 6.4c.2-1 1-1.5 1.9-1.5 1 0 1.8.7 1.8 1.6 0 1.3-1.8 1.4-1.8 2.7M8.1 11.3v.1',
  laptop: 'M3.5 3.5h9v7h-9zM1.5 12.75h13',
  link: 'M6.75 9.25l2.5-2.5M7 4.75l1.4-1.4a2.65 2.65 0 013.75 3.75l-1.4 1.4M9 11.25l-1.4 1.4A2.65 2.65 0 013.85 8.9l1.4-1.4',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  minus: 'M3 8h10',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  pencil: 'M3 13l.6-2.9L10.9 2.8l2.3 2.3-7.3 7.3zM9.4 4.3l2.3 2.3',
  person: 'M10.5 5.25a2.5 2.5 0 11-5 0 2.5 2.5 0 015 0zM3 14c.4-2.8 2.4-4.25 5-4.25S12.6 11.2 13 14',
  plus: 'M8 3v10M3 8h10',
  refresh: 'M13 8a5 5 0 11-1.5-3.6M13 2.5V5h-2.5',
  search: 'M11.25 7a4.25 4.25 0 11-8.5 0 4.25 4.25 0 018.5 0zM10.2 10.2L14 14',
  trash: 'M2.75 4.25h10.5M6 4V2.5h4V4M4 4.5l.6 9h6.8l.6-9M6.75 7v4M9.25 7v4',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 010 7H6.5',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg className={cx(styles.icon, className)} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
