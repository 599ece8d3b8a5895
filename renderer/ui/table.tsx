/** A plain data table: hairlines between rows, numbers to the right, scrolls sideways inside its own frame when it must. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { cx } from './cx'
import styles from './table.module.css'

export interface TableColumn {
  readonly id: string
  readonly title: ReactNode
  readonly align?: 'start' | 'end' | undefined
  /** CSS width, for example `120px` or `30%`. */
  readonly width?: string | undefined
  /** Makes the heading a button that sorts; `direction` null when the rows are sorted by another column. */
  readonly sort?: { readonly direction: 'ascending' | 'descending' | null; readonly onPress: () => void } | undefined
  /** The heading is for screen readers only. */
  readonly isTitleHidden?: boolean | undefined
}

export interface TableProps {
  /** Name of the table for screen readers. */
  readonly label: string
  readonly columns: readonly TableColumn[]
  /** `TableRow`s. */
  readonly children: ReactNode
  /** Rows centred on their middle instead of their first line. */
  readonly isMiddle?: boolean | undefined
  readonly className?: string | undefined
}

export function Table({ label, columns, children, isMiddle, className }: TableProps) {
  const { frame, isScrolling } = useScrollingFrame()
  // A frame that scrolls must be reachable by keyboard; one that does not is no stop of the Tab key.
  const stop = isScrolling ? { role: 'group', tabIndex: 0, 'aria-label': label } : {}
  return (
    <div ref={frame} className={cx(styles.frame, className)} {...stop}>
      <table className={cx(styles.table, isMiddle === true && styles.middle)} aria-label={label}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} {...(column.width === undefined ? {} : { style: { width: column.width } })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.align === 'end' ? styles.end : undefined}
                {...(column.sort?.direction == null ? {} : { 'aria-sort': column.sort.direction })}
              >
                <Heading column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

function Heading({ column: { title, sort, isTitleHidden } }: { readonly column: TableColumn }) {
  if (sort === undefined) return isTitleHidden === true ? <span className={styles.hidden}>{title}</span> : title
  return (
    <button type="button" className={styles.sort} onClick={sort.onPress}>
      {title}
      <svg className={cx(styles.arrow, sort.direction === 'descending' && styles.down)} viewBox="0 0 8 8" aria-hidden="true">
        {sort.direction !== null && <path d="M4 7V1M1.5 3.5L4 1l2.5 2.5" />}
      </svg>
    </button>
  )
}

/** Whether the table is wider than the room for it, now and after every change of size. */
function useScrollingFrame() {
  const frame = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const measure = () => setScrolling(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return { frame, isScrolling }
}

export function TableRow({ children, className }: { readonly children: ReactNode; readonly className?: string | undefined }) {
  return <tr className={className}>{children}</tr>
}

export interface TableCellProps {
  readonly children?: ReactNode
  readonly align?: 'start' | 'end' | undefined
  /** The cell that names its row. */
  readonly isHeader?: boolean | undefined
  readonly colSpan?: number | undefined
  readonly className?: string | undefined
}

export function TableCell({ children, align, isHeader, colSpan, className }: TableCellProps) {
  const shared = { className: cx(align === 'end' && styles.end, className), colSpan }
  return isHeader === true ? (
    <th scope="row" {...shared}>
      {children}
    </th>
  ) : (
    <td {...shared}>{children}</td>
  )
}
