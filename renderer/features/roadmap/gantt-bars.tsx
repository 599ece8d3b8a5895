/** One row per action: a button across the whole row, its title, owner, bar, float and the gates it helps to close. */
import type { Gantt } from '../../../shared/lib/chart/gantt'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './plan-gantt.module.css'

interface GanttBarsProps {
  readonly gantt: Gantt
  readonly width: number
  /** Labels are cut sooner. */
  readonly isNarrow: boolean
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** Arrow keys move between rows, so that the whole chart is one stop for Tab. */
function moveFocus(event: React.KeyboardEvent<SVGGElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const rows = [...(event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>('[role=button]') ?? [])]
  rows[rows.indexOf(event.currentTarget) + step]?.focus()
}

export function GanttBars({ gantt, width, isNarrow, chosen, onChoose }: GanttBarsProps) {
  const { t } = useTranslator()
  const rows = new Map(gantt.rows.map((row) => [row.id, row]))
  const current = gantt.bars.some(({ id }) => id === chosen) ? chosen : gantt.bars[0]?.id
  return gantt.bars.map((bar) => {
    const row = rows.get(bar.id)
    if (row === undefined) return null
    const owner = shorten(row.sub, isNarrow ? 13 : 18)
    const isChosen = bar.id === chosen
    const toggle = () => onChoose(isChosen ? null : bar.id)
    return (
      // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a <button>; it has the role, the name and the keys of one.
      <g
        key={bar.id}
        role="button"
        tabIndex={bar.id === current ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={t('roadmap.bar', {
          title: row.title,
          owner: row.sub,
          one: bar.endWeek - bar.startWeek === 1,
          first: bar.startWeek + 1,
          last: bar.endWeek,
          critical: bar.critical,
          gates: bar.marks === '' ? 'none' : bar.marks,
        })}
        className={cx(styles.row, isChosen && styles.chosen)}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault()
            toggle()
          } else moveFocus(event)
        }}
      >
        <rect className={styles.hit} x={0} y={row.y} width={width} height={row.height} />
        <text className={styles.label} x={6} y={row.middle + 4}>
          {shorten(row.title, titleRoom(gantt.chartX, owner))}
        </text>
        <text className={styles.mute} x={gantt.chartX - 12} y={row.middle + 4} textAnchor="end">
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
      </g>
    )
  })
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
