// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: the hidden SVG groups hold nothing that takes the focus.
/** Over the bars: the links of the critical path and of the chosen action, and the line of the release. All links at once cross half of the bars. */
import type { Gantt } from '../../../shared/lib/chart/gantt'
import { type GanttLink, linkPath } from '../../../shared/lib/chart/gantt-links'
import { cx } from '../../ui/cx'
import { useTranslator } from '../../ui/translator'
import styles from './plan-gantt.module.css'

interface GanttLinesProps {
  readonly gantt: Gantt
  readonly chosen: string | null
}

export function GanttLines({ gantt, chosen }: GanttLinesProps) {
  const { t } = useTranslator()
  const isOfChosen = (link: GanttLink): boolean => link.from === chosen || link.to === chosen
  // The chosen action's links lie on top.
  const shown = [...gantt.links.filter((link) => link.critical && !isOfChosen(link)), ...gantt.links.filter(isOfChosen)]
  return (
    <g aria-hidden="true" className={styles.lines}>
      {shown.map((link) => (
        <g key={`${link.from} ${link.to}`} className={cx(styles.link, isOfChosen(link) && styles.linkChosen)}>
          <path d={linkPath(link.points)} />
          <path className={styles.tip} d={tipPath(link.arrow)} />
        </g>
      ))}
      <path className={styles.release} d={`M${gantt.releaseX} 28V${gantt.height}`} />
      <text className={styles.releaseLabel} x={gantt.releaseX + 6} y={gantt.top + 14}>
        {t('roadmap.release')}
      </text>
    </g>
  )
}

function tipPath({ x, y, direction }: GanttLink['arrow']): string {
  if (direction === 'right') return `M${x - 4} ${y - 3}L${x} ${y}L${x - 4} ${y + 3}Z`
  const down = direction === 'up' ? -1 : 1
  return `M${x - 3} ${y - 4 * down}L${x} ${y}L${x + 3} ${y - 4 * down}Z`
}
