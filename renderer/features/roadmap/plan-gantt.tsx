/** The release plan over time: bars that can be dragged, or moved with keys, to another week and to another row of their phase. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { ganttLayout } from '../../../shared/lib/chart/gantt'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import { isNarrow, MIN_CHART_WIDTH } from './axis-weeks'
import { rowKeys } from './chart-keys'
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
  const index = indexPack(derived.pack)
  const { frame, width } = useChartWidth()
  const gantt = useMemo(
    () => ganttLayout(ganttInputOf(translator, roadmap, index, planStart, width)),
    [translator, roadmap, index, planStart, width],
  )
  const moves = useChartMoves(derived, planStart)
  const { drag, pointer } = useBarDrag(derived, gantt, moves)
  const focusAgain = useFocusAfterMove(frame, roadmap)
  const on = useLatest<RowEvents>({
    toggle: (id) => onChoose(id === chosen ? null : id),
    press: (id, event) => {
      const run = rowKeys(moves, (other) => onChoose(other === chosen ? null : other), event)
      if (run === null) return
      event.preventDefault()
      focusAgain(id)
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

/** Width of the frame, never less than the chart needs; 0 until it is known. */
function useChartWidth() {
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => setWidth(Math.max(MIN_CHART_WIDTH, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, width }
}
