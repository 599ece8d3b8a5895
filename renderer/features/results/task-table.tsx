/** Short work before the plan starts: find out, show it, finish the interview; each with a person and a date. */
import type { Task } from '../../../shared/domain/findings/findings'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { describeTask } from '../../../shared/domain/report/words/task-words'
import type { Scorecard } from '../../../shared/domain/scoring/scorecard'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import styles from './results-screen.module.css'

interface TaskTableProps {
  readonly tasks: readonly Task[]
  readonly scorecard: Scorecard
  readonly index: PackIndex
  /** Participant id → name. */
  readonly names: ReadonlyMap<string, string>
  readonly openCount: number
  readonly basePath: string
}

export function TaskTable({ tasks, scorecard, index, names, openCount, basePath }: TaskTableProps) {
  const translator = useTranslator()
  const { t, date } = translator
  if (tasks.length === 0) return <p className={styles.quiet}>{t('results.tasks-none')}</p>
  const questionOf = (task: Task) => (task.kind === 'find-out' ? task.ref : index.gates.get(task.ref)?.placed.question.id)
  const personOf = ({ personId, seat }: Task) => {
    if (personId !== null) return names.get(personId) ?? personId
    return seat === null ? t('results.task.nobody') : t('results.task.seat', { seat: index.seats.get(seat)?.title ?? seat })
  }
  return (
    <Table
      label={t('results.tasks')}
      columns={[
        { id: 'kind', title: t('results.task.kind'), width: '104px' },
        { id: 'task', title: t('results.task.task') },
        { id: 'person', title: t('results.task.person'), width: '240px' },
        { id: 'due', title: t('results.task.by'), align: 'end', width: '112px' },
      ]}
    >
      {tasks.map((task) => {
        const questionId = questionOf(task)
        const text = describeTask({ translator, index, scorecard, openCount }, task)
        return (
          <TableRow key={task.id}>
            <TableCell>
              <Chip>{t(`report.task.${task.kind}`)}</Chip>
            </TableCell>
            <TableCell>
              <Link to={questionId === undefined ? `${basePath}/interview` : `${basePath}/interview/${questionId}`}>{text}</Link>
            </TableCell>
            <TableCell>{personOf(task)}</TableCell>
            <TableCell align="end">{date(task.due, 'day')}</TableCell>
          </TableRow>
        )
      })}
    </Table>
  )
}
