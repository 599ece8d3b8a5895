// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: the hidden SVG groups hold nothing that takes the focus.
/** Where a dragged bar would go: its outline in the new week with the week's name, or a line between two rows. */

import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import type { Gantt } from '../../../shared/lib/chart/gantt'
import { useTranslator } from '../../ui/translator'
import { GRID_TOP } from './gantt-axis'
import styles from './plan-gantt.module.css'
import type { BarDrag } from './use-bar-drag'

interface GanttGhostProps {
  readonly gantt: Gantt
  readonly drag: BarDrag
  readonly width: number
  readonly planStart: string
}

export function GanttGhost({ gantt, drag, width, planStart }: GanttGhostProps) {
  const bar = gantt.bars.find(({ id }) => id === drag.id)
  if (bar === undefined) return null
  if (drag.axis === 'row') return <RowLine gantt={gantt} drag={drag} width={width} />
  const x = bar.x + (drag.target.week - drag.from) * gantt.weekWidth
  return (
    <g aria-hidden="true" className={styles.ghostGroup} data-ghost>
      <path className={styles.guide} d={`M${x} ${GRID_TOP}V${gantt.height}`} />
      {drag.target.isTooEarly && <path className={styles.limit} d={`M${x - 2} ${bar.middle - 12}V${bar.middle + 12}`} />}
      <rect className={styles.ghost} x={x} y={bar.y - 1} width={bar.width} height={bar.height + 2} rx={2} />
      <GhostLabel x={x} y={bar.y - 22} width={width} drag={drag} planStart={planStart} />
    </g>
  )
}

interface GhostLabelProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly drag: BarDrag & { readonly axis: 'week' }
  readonly planStart: string
}

/** Room of a letter and around the words, in pixels. */
const LETTER = 6.5
const PADDING = 16

function GhostLabel({ x, y, width, drag, planStart }: GhostLabelProps) {
  const { t, date } = useTranslator()
  const { week, isTooEarly } = drag.target
  const text = t('roadmap.move.ghost', { early: isTooEarly, week: week + 1, date: date(weekDate(planStart, week)) })
  const room = text.length * LETTER + PADDING
  const left = Math.max(0, Math.min(x, width - room))
  return (
    <>
      <rect className={styles.tag} x={left} y={y} width={room} height={18} rx={3} />
      <text className={styles.tagText} x={left + room / 2} y={y + 13} textAnchor="middle">
        {text}
      </text>
    </>
  )
}

function RowLine({
  gantt,
  drag,
  width,
}: {
  readonly gantt: Gantt
  readonly drag: BarDrag & { readonly axis: 'row' }
  readonly width: number
}) {
  const target = gantt.rows.find((row) => row.id === drag.rows[drag.to])
  const bar = gantt.bars.find(({ id }) => id === drag.id)
  if (target === undefined || bar === undefined) return null
  const y = drag.to > drag.from ? target.y + target.height : target.y
  return (
    <g aria-hidden="true" className={styles.ghostGroup} data-ghost>
      <rect className={styles.ghost} x={bar.x} y={target.middle - bar.height / 2 - 1} width={bar.width} height={bar.height + 2} rx={2} />
      {drag.to !== drag.from && <path className={styles.dropLine} d={`M0 ${y}H${width}`} />}
    </g>
  )
}
