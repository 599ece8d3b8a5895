/** What the workshop decided, and what it put aside. */
import type { Block } from '../../blocks'
import type { Section } from '../../report'
import { anchorOf, NOTHING, type ReportContext } from '../../report-context'
import type { Column, TableRow } from '../../rich-text'
import { questionName } from '../answers'

export function composeDecisions(context: ReportContext): Section {
  const { t, session, people, translator } = context
  const rows = session.decisions.map(
    ({ text, by, date }): TableRow => ({
      cells: [
        { text },
        { text: people.typedName(by) ?? NOTHING },
        { text: date === undefined ? NOTHING : translator.date(date), value: date ?? null },
      ],
    }),
  )
  const columns: readonly Column[] = [
    { id: 'decision', title: t('report.record.decision'), align: 'start' },
    { id: 'by', title: t('report.record.decidedBy'), align: 'start', width: 120 },
    { id: 'date', title: t('report.evidence.date'), align: 'end', width: 72 },
  ]
  return minutes(context, 'decisions', columns, rows)
}

export function composeParking(context: ReportContext): Section {
  const { t, session } = context
  const rows = session.parked.map(
    ({ text, questionId }): TableRow => ({
      cells: [{ text }, { text: questionId === undefined ? NOTHING : questionName(context, questionId) }],
    }),
  )
  const columns: readonly Column[] = [
    { id: 'item', title: t('report.record.parkedItem'), align: 'start' },
    { id: 'question', title: t('report.table.question'), align: 'start', width: 150 },
  ]
  return minutes(context, 'parking', columns, rows)
}

function minutes({ t }: ReportContext, id: 'decisions' | 'parking', columns: readonly Column[], rows: readonly TableRow[]): Section {
  const body: Block =
    rows.length === 0 ? { kind: 'paragraph', style: 'read', text: t(`report.record.${id}.none`) } : { kind: 'table', columns, rows }
  return {
    anchor: anchorOf.section(id),
    group: t('report.group.minutes'),
    name: t(`report.record.${id}`),
    title: t(`report.record.${id}.title`, { count: rows.length }),
    opens: 'room',
    blocks: [body],
  }
}
