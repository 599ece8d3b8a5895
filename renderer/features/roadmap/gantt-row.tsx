/** One action on the chart: a button across the whole row; its bar can be dragged, its keys move it. */
import { memo } from 'react'
import type { GanttBar, GanttRow as Row } from '../../../shared/lib/chart/gantt'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import type { PointerDrag } from '../../ui/use-pointer-drag'
import { GanttMarks, wordWidth } from './gantt-marks'
import styles from './plan-gantt.module.css'

export interface RowEvents {
  readonly toggle: (id: string) => void
  readonly press: (id: string, event: React.KeyboardEvent<SVGGElement>) => void
  readonly drag: PointerDrag<string>['handlersFor']
}

interface GanttRowProps {
  readonly row: Row
  readonly bar: GanttBar
  readonly chartX: number
  readonly width: number
  readonly isNarrow: boolean
  readonly isChosen: boolean
  /** The one row that the Tab key reaches. */
  readonly isStop: boolean
  readonly isDragged: boolean
  /** ISO date the team gave as its first; null when it gave none. */
  readonly notBefore: string | null
  readonly isOrdered: boolean
  readonly on: RowEvents
}

export const GanttRow = memo(function GanttRow(props: GanttRowProps) {
  const { row, bar, chartX, width, isChosen, notBefore, isOrdered, on } = props
  const { t, date } = useTranslator()
  const owner = shorten(row.sub, props.isNarrow ? 13 : 18)
  const moved = t('roadmap.move.bar', { moved: notBefore === null ? 'none' : date(notBefore, 'long'), ordered: isOrdered }).trim()
  const name = t('roadmap.bar', {
    title: row.title,
    owner: row.sub,
    one: bar.endWeek - bar.startWeek === 1,
    first: bar.startWeek + 1,
    last: bar.endWeek,
    critical: bar.critical,
    gates: bar.marks === '' ? 'none' : bar.marks,
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a <button>; it has the role, the name and the keys of one.
    <g
      role="button"
      tabIndex={props.isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Shift+Alt+ArrowLeft Shift+Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown Delete"
      aria-label={`${name} ${moved}`.trim()}
      data-action={bar.id}
      className={cx(styles.row, isChosen && styles.chosen, props.isDragged && styles.dragged)}
      onClick={() => on.toggle(bar.id)}
      onKeyDown={(event) => on.press(bar.id, event)}
    >
      <rect className={styles.hit} x={0} y={row.y} width={width} height={row.height} />
      <text className={styles.label} x={6} y={row.middle + 4}>
        {shorten(row.title, titleRoom(chartX, owner))}
      </text>
      <text className={styles.mute} x={chartX - 12} y={row.middle + 4} textAnchor="end">
        {owner}
      </text>
      {bar.floatTail !== null && <path className={styles.float} d={`M${bar.floatTail.x1} ${bar.floatTail.y}H${bar.floatTail.x2}`} />}
      <rect
        className={cx(styles.bar, bar.critical && styles.critical, isChosen && styles.barChosen)}
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={bar.height}
        rx={2}
      />
      {bar.marks !== '' && (
        <text className={styles.marks} x={bar.marksX} y={bar.middle + 4}>
          {bar.marks}
        </text>
      )}
      <GanttMarks
        x={bar.marksX + (bar.marks === '' ? 0 : wordWidth(bar.marks) + 8)}
        y={bar.middle}
        isMoved={notBefore !== null}
        isOrdered={isOrdered}
      />
      <rect className={styles.handle} data-handle {...handleOf(bar, row)} {...on.drag(bar.id)} />
    </g>
  )
})

/** Narrowest part of a row that can be taken with a finger or pointer, in pixels. */
const HANDLE = 24

function handleOf(bar: GanttBar, row: Row) {
  const width = Math.max(HANDLE, bar.width)
  return { x: bar.x - (width - bar.width) / 2, y: row.y, width, height: row.height }
}

/** Pixels an average letter takes in the title and in the owner; measured for Inter at 12 and 11 pixels, rounded up. */
const TITLE_LETTER = 6.4
const OWNER_LETTER = 6
/** Pixels beside both and between them. */
const MARGINS = 28

/** Letters of a title that fit in front of its owner. */
const titleRoom = (chartX: number, owner: string): number => Math.floor((chartX - MARGINS - owner.length * OWNER_LETTER) / TITLE_LETTER)

/** SVG text does not wrap: shortens with an ellipsis; the full title is in the row's name and in the panel. */
const shorten = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`)
