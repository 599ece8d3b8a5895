/** The release plan over time: bars that can be dragged, or moved with keys, to another week and to another row of their phase. */
import { useMemo } from 'react'
import { ganttLayout } from '../../../shared/lib/chart/gantt'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { useTranslator } from '../../ui/translator'
import { useTouchHandles } from '../../ui/use-touch-handles'
import { useWidth } from '../../ui/use-width'
import { isNarrow, MIN_CHART_WIDTH } from './axis-weeks'
import { movesRow, rowKeys } from './chart-keys'
import { GanttAxis } from './gantt-axis'
import { GanttBars } from './gantt-bars'
import { GanttGhost } from './gantt-ghost'
import { ganttInputOf } from './gantt-input'
import { GanttLegend } from './gantt-legend'
import { GanttLines } from './gantt-lines'
import type { RowEvents } from './gantt-row'
import { MoveCounts, MoveStrip } from './move-strip'
import styles from './plan-gantt.module.css'
import { useBarDrag } from './use-bar-drag'
import { useChartMoves } from './use-chart-moves'
import { useFocusAfterMove } from './use-focus-after-move'
import { useLatest } from './use-latest'

export interface PlanViewProps {
  readonly derived: Derived
  /** ISO date of week 0. */
  readonly planStart: string
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

export function PlanGantt({ derived, planStart, chosen, onChoose }: PlanViewProps) {
  const { roadmap } = derived
  const translator = useTranslator()
  const { t, date } = translator
  const { people } = namesOf(derived, translator)
  const { ref: frame, width } = useWidth<HTMLElement>(0, MIN_CHART_WIDTH)
  const gantt = useMemo(
    () => ganttLayout(ganttInputOf(translator, roadmap, people, planStart, width)),
    [translator, roadmap, people, planStart, width],
  )
  useTouchHandles(frame)
  const moves = useChartMoves(derived, planStart)
  const { drag, pointer } = useBarDrag(derived, gantt, moves)
  const focusAgain = useFocusAfterMove(frame, roadmap)
  const on = useLatest<RowEvents>({
    toggle: (id) => onChoose(id === chosen ? null : id),
    press: (id, event) => {
      const run = rowKeys(moves, (other) => onChoose(other === chosen ? null : other), event)
      if (run === null) return
      event.preventDefault()
      if (movesRow(event)) focusAgain(id)
      run(id)
    },
    drag: pointer.handlersFor,
  })
  const name = t('roadmap.gantt', { count: roadmap.actions.length, weeks: roadmap.weeks })
  return (
    <>
      <MoveStrip roadmap={roadmap} moves={moves} drag={drag} chosen={chosen} />
      <section ref={frame} className={styles.frame} aria-label={name}>
        {width > 0 && (
          <svg className={styles.gantt} width={width} height={gantt.height} viewBox={`0 0 ${width} ${gantt.height}`}>
            <title>{name}</title>
            <GanttAxis gantt={gantt} width={width} />
            <GanttBars
              gantt={gantt}
              roadmap={roadmap}
              isNarrow={isNarrow(width)}
              chosen={chosen}
              dragged={drag?.id ?? null}
              on={on}
              width={width}
            />
            <GanttLines gantt={gantt} chosen={chosen} />
            {drag !== null && <GanttGhost gantt={gantt} drag={drag} width={width} planStart={planStart} />}
          </svg>
        )}
      </section>
      <GanttLegend hasOdds={gantt.p80X !== null && gantt.p80X > gantt.releaseX} />
      <MoveCounts roadmap={roadmap} moves={moves} />
      <p className={styles.hidden}>{t('roadmap.gantt-dates', { start: date(planStart, 'long') })}</p>
    </>
  )
}
