/** Moves on the chart, for pointer, keys and buttons alike. */
import { firstWeekFrom, LATEST_WEEK } from '../../../shared/domain/roadmap/plan-dates'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import { earliestStart } from './earliest-start'
import { backWords, earliestWords, rowWords, weekWords } from './move-words'
import { titleOf } from './plan-labels'
import { isMoved, isOrdered, putBack, rowsOf, standAt, startIn } from './plan-moves'
import { useReportedCommit } from './use-reported-commit'

export interface ChartMoves {
  /** What the last move did, in words. */
  readonly said: string
  /** To a week, counted from 0. */
  readonly toWeek: (id: string, week: number) => void
  /** By weeks, negative for earlier. */
  readonly byWeeks: (id: string, weeks: number) => void
  /** To a row of its phase, counted from 0. */
  readonly toRow: (id: string, row: number) => void
  readonly byRows: (id: string, rows: number) => void
  /** Takes back where the team put them; nothing for actions it did not move. */
  readonly back: (ids: readonly string[]) => void
}

export function useChartMoves(derived: Derived, planStart: string): ChartMoves {
  const translator = useTranslator()
  const { t } = translator
  const { roadmap, session } = derived
  const { said, say, commit } = useReportedCommit(derived)

  const toWeek = (id: string, asked: number): void => {
    const earliest = earliestStart(derived, id)
    if (earliest === null) return
    const week = Math.min(LATEST_WEEK, Math.max(earliest.week, asked))
    const isDone = commit(
      (data) => startIn(data, planStart, id, week, earliest),
      (change) => weekWords(translator, change, id, week),
    )
    if (!isDone && asked < earliest.week) say(earliestWords(translator, roadmap, id, earliest))
  }

  const byWeeks = (id: string, weeks: number): void => {
    const action = roadmap.actions.find((other) => other.id === id)
    if (action === undefined) return
    const date = roadmap.definitions.get(id)?.notBefore ?? null
    const given = date === null ? action.startWeek : firstWeekFrom(session.session, date)
    // An action that waits longer than its date asks for moves only when the date does.
    toWeek(id, (weeks < 0 ? Math.min(given, action.startWeek) : action.startWeek) + weeks)
  }

  const toRow = (id: string, row: number): void => {
    commit(
      (data) => standAt(data, roadmap, id, row),
      (change) => rowWords(translator, change, id),
    )
  }

  const byRows = (id: string, rows: number): void => {
    const phase = roadmap.actions.find((action) => action.id === id)?.phase
    if (phase === undefined) return
    const all = rowsOf(roadmap, phase)
    const to = all.findIndex((action) => action.id === id) + rows
    if (to >= 0 && to < all.length) toRow(id, to)
    else say(t('roadmap.move.edge', { title: titleOf(roadmap, id), edge: rows < 0 ? 'first' : 'last', phase: t(`report.phase.${phase}`) }))
  }

  const back = (ids: readonly string[]): void => {
    const moved = ids.filter((id) => isMoved(roadmap, id) || isOrdered(roadmap, id))
    commit(
      (data) => putBack(data, moved),
      (change) => backWords(translator, change, moved),
    )
  }

  return { said, toWeek, byWeeks, toRow, byRows, back }
}
