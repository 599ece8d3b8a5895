/** Short work beside the plan: find out, show it, finish the interview. */
import type { Task } from '../../findings/findings'
import type { Block } from '../blocks'
import { NOTHING, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'
import { gateName, questionName } from './answers'

export const taskOf = ({ findings }: ReportContext, ref: string): Task | undefined => findings.tasks.find((task) => task.ref === ref)

export function taskPerson({ people, index }: ReportContext, task: Task): string {
  return people.addressee(index.topics.get(task.topicId ?? ''), task) ?? NOTHING
}

export function taskTable(context: ReportContext): Block[] {
  const { t, findings } = context
  if (findings.tasks.length === 0) return []
  return [
    { kind: 'heading', text: context.judged ? t('report.tasks.title') : t('report.tasks.early') },
    {
      kind: 'table',
      columns: [
        { id: 'kind', title: t('report.tasks.kind'), align: 'start', width: 92 },
        { id: 'what', title: t('report.findings.what'), align: 'start' },
        { id: 'who', title: t('report.tasks.who'), align: 'start', width: 100 },
        { id: 'by', title: t('report.tasks.by'), align: 'end', width: 62 },
      ],
      rows: findings.tasks.map((task) => taskRow(context, task)),
    },
  ]
}

function taskRow(context: ReportContext, task: Task): TableRow {
  const { t, translator } = context
  const gate = task.kind === 'show-it' ? task.ref : context.scorecard.gates.find(({ questionId }) => questionId === task.ref)?.id
  const name =
    task.kind === 'finish-interview'
      ? t('report.tasks.finish')
      : task.kind === 'show-it'
        ? (task.artefact ?? gateName(context, task.ref))
        : questionName(context, task.ref)
  return {
    cells: [
      { text: t(`report.tasks.${task.kind}`) },
      { text: [{ text: name }, { text: gate === undefined ? '' : ` ${gate}`, tone: 'quiet' }] },
      { text: taskPerson(context, task) },
      { text: translator.date(task.due), value: task.due },
    ],
  }
}
