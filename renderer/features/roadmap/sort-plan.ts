/** The order of the table's rows. */
import { PHASES } from '../../../shared/domain/pack/pack'
import type { PlannedAction } from '../../../shared/domain/roadmap/roadmap'
import { compare } from '../../../shared/lib/rational'

export const SORT_COLUMNS = ['phase', 'action', 'owner', 'weeks', 'effort', 'priority', 'float', 'gates', 'status'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

/** A planned action with the words of its row. */
export interface PlanRow {
  readonly action: PlannedAction
  readonly title: string
  readonly owner: string
  /** Person-days, likely. */
  readonly effort: number
  readonly gates: readonly string[]
  readonly status: string
}

export interface Sorting {
  readonly column: SortColumn
  readonly isDescending: boolean
}

/** By start, as the plan has them. */
export const FIRST_SORTING: Sorting = { column: 'weeks', isDescending: false }

/** Another column begins rising, but priority with the highest; the same column turns round. */
export const nextSorting = (now: Sorting, column: SortColumn): Sorting =>
  now.column === column ? { column, isDescending: !now.isDescending } : { column, isDescending: column === 'priority' }

/** Rows that are equal in the column keep the order of the plan, whichever way it is sorted. */
export function sortPlan(rows: readonly PlanRow[], { column, isDescending }: Sorting, locale: string): readonly PlanRow[] {
  const collator = new Intl.Collator(locale)
  const sign = isDescending ? -1 : 1
  return [...rows].sort((one, other) => sign * compareBy(column, one, other, collator))
}

function compareBy(column: SortColumn, one: PlanRow, other: PlanRow, collator: Intl.Collator): number {
  switch (column) {
    case 'phase':
      return PHASES.indexOf(one.action.phase) - PHASES.indexOf(other.action.phase)
    case 'action':
      return collator.compare(one.title, other.title)
    case 'owner':
      return collator.compare(one.owner, other.owner)
    case 'weeks':
      return one.action.startWeek - other.action.startWeek || one.action.endWeek - other.action.endWeek
    case 'effort':
      return one.effort - other.effort
    case 'priority':
      return compare(one.action.priority, other.action.priority)
    case 'float':
      return one.action.float - other.action.float
    case 'gates':
      return gateRank(one) - gateRank(other) || collator.compare(one.gates.join(), other.gates.join())
    case 'status':
      return collator.compare(one.status, other.status)
  }
}

/** Actions that close a gate come first. */
const gateRank = ({ gates }: PlanRow): number => (gates.length === 0 ? 1 : 0)
