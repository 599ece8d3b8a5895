/** The rows of the chart. The whole chart is one stop of the Tab key; arrows move between rows. */
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Gantt } from '../../../shared/lib/chart/gantt'
import { GanttRow, type RowEvents } from './gantt-row'

interface GanttBarsProps {
  readonly gantt: Gantt
  readonly roadmap: Roadmap
  readonly width: number
  /** Labels are cut sooner. */
  readonly isNarrow: boolean
  readonly chosen: string | null
  readonly dragged: string | null
  readonly on: RowEvents
}

export function GanttBars({ gantt, roadmap, width, isNarrow, chosen, dragged, on }: GanttBarsProps) {
  const rows = new Map(gantt.rows.map((row) => [row.id, row]))
  const current = gantt.bars.some(({ id }) => id === chosen) ? chosen : gantt.bars[0]?.id
  return gantt.bars.map((bar) => {
    const row = rows.get(bar.id)
    const definition = roadmap.definitions.get(bar.id)
    if (row === undefined) return null
    return (
      <GanttRow
        key={bar.id}
        row={row}
        bar={bar}
        chartX={gantt.chartX}
        width={width}
        isNarrow={isNarrow}
        isChosen={bar.id === chosen}
        isStop={bar.id === current}
        isDragged={bar.id === dragged}
        notBefore={definition?.notBefore ?? null}
        isOrdered={(definition?.order ?? null) !== null}
        on={on}
      />
    )
  })
}
