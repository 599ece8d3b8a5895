/** Short work before the plan starts: find out, show it, finish the interview; each with a person and a date. */
import type { Task } from '../../../shared/domain/findings/findings'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { describeTask } from '../../../shared/domain/report/words/task-words'
import type { Derived } from '../../stores/derived'
import { namesOf } from '../../stores/shown-names'
import { Chip } from '../../ui/chip'
import { Link } from '../../ui/link'
import { Table, TableCell, TableRow } from '../../ui/table'
import { useTranslator } from '../../ui/translator'
import styles from './task-table.module.css'

interface TaskTableProps {
  readonly derived: Derived
  readonly index: PackIndex
  readonly openCount: number
  readonly basePath: string
}

export function TaskTable({ derived, index, openCount, basePath }: TaskTableProps) {
  const { t } = useTranslator()
  const { tasks } = derived.findings
  if (tasks.length === 0) return <p className={styles.quiet}>{t('results.tasks-none')}</p>
  const homeless = tasks.filter(({ personId }) => personId === null).length
  return (
    <>
      {homeless > 0 && (
        <p className={styles.quiet} data-testid="tasks-without-person">
          {t('results.tasks-homeless', { count: homeless })} <Link to={`${basePath}/setup`}>{t('results.tasks-name')}</Link>
        </p>
      )}
      <Table
        label={t('results.tasks')}
        columns={[
          { id: 'kind', title: t('results.task.kind'), width: '104px' },
          { id: 'task', title: t('results.task.task') },
          { id: 'person', title: t('results.task.person'), width: '22%' },
          { id: 'due', title: t('results.task.by'), align: 'end', width: '104px' },
        ]}
      >
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} derived={derived} index={index} openCount={openCount} basePath={basePath} />
        ))}
      </Table>
    </>
  )
}

function TaskRow({ task, derived, index, openCount, basePath }: TaskTableProps & { readonly task: Task }) {
  const translator = useTranslator()
  const { t, date } = translator
  const questionId = task.kind === 'find-out' ? task.ref : index.gates.get(task.ref)?.placed.question.id
  const path = questionId === undefined ? `${basePath}/interview` : `${basePath}/interview/${questionId}`
  return (
    <TableRow>
      <TableCell>
        <Chip>{t(`report.task.${task.kind}`)}</Chip>
      </TableCell>
      <TableCell>
        <Link to={path}>{describeTask({ translator, index, scorecard: derived.scorecard, openCount }, task)}</Link>
      </TableCell>
      <TableCell>
        <TaskPerson task={task} derived={derived} index={index} />
      </TableCell>
      <TableCell align="end">{date(task.due, 'day')}</TableCell>
    </TableRow>
  )
}

/** The person, or in other privacy modes their seat; where nobody is there, the seat that has to be filled. */
function TaskPerson({ task, derived, index }: Pick<TaskTableProps, 'derived' | 'index'> & { readonly task: Task }) {
  const translator = useTranslator()
  const { t } = translator
  const { people } = namesOf(derived, translator)
  const told = people.addressee(index.topics.get(task.topicId ?? ''), task)
  if (told === null) return t('results.task.nobody')
  return task.personId === null && people.mode !== 'anonymous' ? t('results.task.seat', { seat: told }) : told
}
