/** The release plan as a table: the same data as the chart, for sorting, reading aloud and screen readers. */
import { useState } from 'react'
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import { toNumber } from '../../../shared/lib/rational'
import { namesOf } from '../../stores/shown-names'
import { Table, TableCell, type TableColumn, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { OwnerCell } from './owner-cell'
import type { PlanViewProps } from './plan-gantt'
import { planRows } from './plan-rows'
import styles from './plan-table.module.css'
import { FIRST_SORTING, nextSorting, type PlanRow, SORT_COLUMNS, type SortColumn, sortPlan } from './sort-plan'

const WIDTHS: Readonly<Partial<Record<SortColumn, string>>> = {
  phase: '76px',
  owner: '148px',
  weeks: '84px',
  effort: '76px',
  priority: '76px',
  float: '80px',
  gates: '84px',
  status: '96px',
}
const NUMBERS: readonly SortColumn[] = ['weeks', 'effort', 'priority']

export function PlanTable({ derived, planStart, chosen, onChoose }: PlanViewProps) {
  const translator = useTranslator()
  const { t, number, date } = translator
  const [sorting, setSorting] = useState(FIRST_SORTING)
  const { roadmap } = derived
  const { people } = namesOf(derived, translator)
  const columns = SORT_COLUMNS.map(
    (id): TableColumn => ({
      id,
      title: t(`roadmap.column.${id}`),
      align: NUMBERS.includes(id) ? 'end' : 'start',
      width: WIDTHS[id],
      sort: {
        direction: sorting.column !== id ? null : sorting.isDescending ? 'descending' : 'ascending',
        onPress: () => setSorting(nextSorting(sorting, id)),
      },
    }),
  )
  const cells = ({ action, title, effort, gates, status }: PlanRow) => {
    const definition = roadmap.definitions.get(action.id)
    return (
      <TableRow key={action.id}>
        <TableCell>{t(`report.phase.${action.phase}`)}</TableCell>
        <TableCell isHeader>
          <button
            type="button"
            className={styles.action}
            aria-pressed={action.id === chosen}
            onClick={() => onChoose(action.id === chosen ? null : action.id)}
          >
            {title}
          </button>
        </TableCell>
        <TableCell>{definition !== undefined && <OwnerCell definition={definition} people={people} />}</TableCell>
        <TableCell align="end">
          <span title={date(weekDate(planStart, action.startWeek), 'long')}>
            {t('roadmap.weeks-span', { first: action.startWeek + 1, last: action.endWeek, one: action.endWeek - action.startWeek === 1 })}
          </span>
        </TableCell>
        <TableCell align="end">{t('roadmap.days', { days: number(effort, 0) })}</TableCell>
        <TableCell align="end">{number(toNumber(action.priority), 1)}</TableCell>
        <TableCell>{action.critical ? t('roadmap.critical') : t('roadmap.weeks-count', { weeks: action.float })}</TableCell>
        <TableCell>{gates.join(', ') || '–'}</TableCell>
        <TableCell>{status || '–'}</TableCell>
      </TableRow>
    )
  }
  return (
    <Table label={t('roadmap.view.table')} columns={columns}>
      {sortPlan(planRows(translator, roadmap, people), sorting, translator.locale).map(cells)}
      <TableRow className={styles.total}>
        <TableCell isHeader colSpan={3}>
          {t('roadmap.total')}
        </TableCell>
        <TableCell align="end">{t('roadmap.weeks-count', { weeks: roadmap.weeks })}</TableCell>
        <TableCell align="end">{t('roadmap.days', { days: number(toNumber(roadmap.effort), 0) })}</TableCell>
        <TableCell colSpan={4}>{t('roadmap.table-release', { date: date(weekDate(planStart, roadmap.weeks), 'long') })}</TableCell>
      </TableRow>
    </Table>
  )
}
