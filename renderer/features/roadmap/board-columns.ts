/** The plan as a board: what starts first, the rest of the release plan, what comes later, and what the team dropped. */
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'

export const COLUMNS = ['now', 'next', 'later'] as const
export type ColumnId = (typeof COLUMNS)[number]

export interface BoardColumn {
  readonly id: ColumnId
  /** In the order of the plan; later by priority. */
  readonly ids: readonly string[]
  /** Under later only: what the team dropped from the plan. */
  readonly dropped: readonly string[]
}

/** @param firstWeeks weeks from the start that count as now. */
export function boardColumns({ actions, later, dropped }: Roadmap, firstWeeks: number): readonly BoardColumn[] {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return [
    { id: 'now', ids: idsOf(actions.filter(({ startWeek }) => startWeek < firstWeeks)), dropped: [] },
    { id: 'next', ids: idsOf(actions.filter(({ startWeek }) => startWeek >= firstWeeks)), dropped: [] },
    { id: 'later', ids: idsOf(later), dropped: idsOf(dropped) },
  ]
}

export const columnOf = (columns: readonly BoardColumn[], id: string): BoardColumn | null =>
  columns.find(({ ids, dropped }) => ids.includes(id) || dropped.includes(id)) ?? null
