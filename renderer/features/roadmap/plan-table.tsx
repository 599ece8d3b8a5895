/** The release plan as a table: the same data as the chart, for reading aloud and for screen readers. */
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { weekDate } from '../../../shared/domain/roadmap/plan-dates'
import { toNumber } from '../../../shared/lib/rational'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import { OwnerCell } from './owner-cell'
import type { PlanViewProps } from './plan-gantt'
import styles from './plan-table.module.css'

export function PlanTable({ derived: { roadmap, session, pack }, planStart, chosen, onChoose }: PlanViewProps) {
  const { t, number, date } = useTranslator()
  const index = indexPack(pack)
  return (
    <Table
      label={t('roadmap.view.table')}
      columns={[
        { id: 'action', title: t('roadmap.column.action') },
        { id: 'owner', title: t('roadmap.column.owner'), width: '148px' },
        { id: 'phase', title: t('roadmap.column.phase'), width: '80px' },
        { id: 'gates', title: t('roadmap.column.gates'), width: '80px' },
        { id: 'effort', title: t('roadmap.column.effort'), align: 'end', width: '76px' },
        { id: 'weeks', title: t('roadmap.column.weeks'), align: 'end', width: '76px' },
        { id: 'float', title: t('roadmap.column.float'), align: 'end', width: '64px' },
        { id: 'start', title: t('roadmap.column.start'), align: 'end', width: '112px' },
      ]}
    >
      {roadmap.actions.map((action) => {
        const definition = roadmap.definitions.get(action.id)
        return (
          <TableRow key={action.id}>
            <TableCell isHeader>
              <button
                type="button"
                className={styles.action}
                aria-pressed={action.id === chosen}
                onClick={() => onChoose(action.id === chosen ? null : action.id)}
              >
                {definition?.title ?? action.id}
              </button>
            </TableCell>
            <TableCell>
              {definition === undefined ? action.pool : <OwnerCell index={index} definition={definition} session={session} />}
            </TableCell>
            <TableCell>{t(`report.phase.${action.phase}`)}</TableCell>
            <TableCell>{definition?.closes.join(', ') || '–'}</TableCell>
            <TableCell align="end">
              {definition === undefined ? '–' : t('roadmap.days', { days: number(definition.effort.likely, 0) })}
            </TableCell>
            <TableCell align="end">
              {t('roadmap.weeks-span', { first: action.startWeek + 1, last: action.endWeek, one: action.endWeek - action.startWeek === 1 })}
            </TableCell>
            <TableCell align="end">{action.critical ? t('roadmap.critical') : number(action.float)}</TableCell>
            <TableCell align="end">{date(weekDate(planStart, action.startWeek))}</TableCell>
          </TableRow>
        )
      })}
      <TableRow className={styles.total}>
        <TableCell isHeader colSpan={4}>
          {t('roadmap.total')}
        </TableCell>
        <TableCell align="end">{t('roadmap.days', { days: number(toNumber(roadmap.effort), 0) })}</TableCell>
        <TableCell align="end">{t('roadmap.weeks-count', { weeks: roadmap.weeks })}</TableCell>
        <TableCell />
        <TableCell align="end">{date(weekDate(planStart, roadmap.weeks))}</TableCell>
      </TableRow>
    </Table>
  )
}
