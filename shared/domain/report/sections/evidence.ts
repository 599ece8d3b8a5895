/** The register: everything that was shown, every decision, note and parked item. */
import type { Block } from '../blocks'
import type { Section } from '../report'
import { anchorOf, NOTHING, type ReportContext } from '../report-context'
import type { RichText, TableRow } from '../rich-text'
import { agreedAnswer, questionName } from './answers'
import { generalNotes } from './notes'

export function composeEvidence(context: ReportContext): Section {
  const { t } = context
  const rows = registerRows(context)
  return {
    anchor: anchorOf.section('evidence'),
    group: t('report.group.method'),
    name: t('report.register.name'),
    title: t('report.register.title'),
    opens: context.edition === 'record' ? 'room' : 'page',
    blocks: [
      { kind: 'heading', text: t('report.register.evidence') },
      rows.length === 0
        ? { kind: 'paragraph', style: 'read', text: t('report.evidence.none') }
        : {
            kind: 'table',
            columns: [
              { id: 'question', title: t('report.table.question'), align: 'start', width: 128 },
              { id: 'claimed', title: t('report.table.claimed'), align: 'end', width: 58 },
              { id: 'counted', title: t('report.table.counted'), align: 'end', width: 58 },
              { id: 'grade', title: t('report.evidence.grade'), align: 'start', width: 42 },
              { id: 'shown', title: t('report.evidence.shown'), align: 'start' },
              { id: 'date', title: t('report.evidence.date'), align: 'end', width: 66 },
            ],
            rows,
          },
      // The record has sections of their own for what was decided and parked.
      ...(context.edition === 'record' ? [] : listRail(t('report.register.decisions'), decisions(context))),
      ...listRail(t('report.register.notes'), generalNotes(context)),
      ...(context.edition === 'record' ? [] : listRail(t('report.register.parked'), parked(context))),
    ],
  }
}

const listRail = (label: string, items: readonly RichText[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'rail', label, rule: 'hair', body: [{ kind: 'list', items }] }]

function registerRows(context: ReportContext): TableRow[] {
  const { scorecard, index, translator } = context
  let dimension = ''
  return [...scorecard.questions.values()].flatMap((result): TableRow[] => {
    const agreed = agreedAnswer(context, result.questionId)
    if (agreed === undefined || result.evidence === 'E0' || !result.answered) return []
    const opens = result.dimensionId !== dimension
    dimension = result.dimensionId
    const ref = agreed.evidenceRef
    const row: TableRow = {
      cells: [
        { text: questionName(context, result.questionId) },
        { text: String(result.claimed ?? NOTHING), value: result.claimed },
        { text: [{ text: String(result.counted ?? NOTHING), weight: 'strong' }], value: result.counted },
        { text: result.evidence, value: result.evidence },
        {
          text:
            ref === undefined
              ? NOTHING
              : ref.place === undefined || ref.place === ''
                ? ref.title
                : [{ text: `${ref.title}. ` }, { text: ref.place, tone: 'quiet' }],
        },
        { text: ref?.date === undefined ? NOTHING : translator.date(ref.date), value: ref?.date ?? null },
      ],
    }
    return opens ? [{ kind: 'group', cells: [{ text: index.dimensionTitles.get(dimension) ?? dimension }] }, row] : [row]
  })
}

function decisions({ session, people, translator }: ReportContext): RichText[] {
  return session.decisions.map(({ text, by, date }) => {
    const name = people.typedName(by)
    const tail = [name, date === undefined ? null : translator.date(date)].filter((part) => part !== null).join(', ')
    return [{ text }, { text: tail === '' ? '' : ` (${tail})`, tone: 'quiet' }]
  })
}

const parked = (context: ReportContext): RichText[] =>
  context.session.parked.map(({ text, questionId }) => [
    { text },
    { text: questionId === undefined ? '' : ` (${questionName(context, questionId)})`, tone: 'quiet' },
  ])
