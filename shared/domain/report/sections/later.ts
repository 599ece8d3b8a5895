/** Worth doing, not needed to release; highest value first. */
import type { Section } from '../report'
import { anchorOf, capitalise, days, inWords, phaseTitle, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'

export function composeLater(context: ReportContext): Section | null {
  const { t, roadmap, index, numberOf, people } = context
  const rows = roadmap.later.flatMap(({ id }): TableRow[] => {
    const action = index.actions.get(id)
    if (action === undefined) return []
    return [
      {
        cells: [
          { text: [{ text: numberOf(id) ?? '', tone: 'quiet' }] },
          { text: [{ text: action.title, weight: 'medium' }], value: id },
          { text: index.topics.get(action.topic)?.title ?? '' },
          { text: people.ownerOfAction(action) },
          { text: phaseTitle(context, action.phase) },
          { text: days(context, action.effort.likely), value: action.effort.likely },
        ],
      },
    ]
  })
  if (rows.length === 0) return null
  return {
    anchor: anchorOf.section('later'),
    group: t('report.group.do'),
    name: t('report.later.name'),
    title: t('report.later.title', { count: rows.length, words: capitalise(inWords(context, rows.length)) }),
    opens: 'room',
    blocks: [
      { kind: 'paragraph', style: 'lead', text: t('report.later.lead') },
      {
        kind: 'table',
        columns: [
          { id: 'number', title: t('report.plan.number'), align: 'start', width: 30 },
          { id: 'action', title: t('report.plan.action'), align: 'start' },
          { id: 'topic', title: t('report.table.topic'), align: 'start', width: 92 },
          { id: 'owner', title: t('report.table.owner'), align: 'start', width: 88 },
          { id: 'phase', title: t('report.plan.phase'), align: 'start', width: 62 },
          { id: 'days', title: t('report.plan.days'), align: 'end', width: 34 },
        ],
        rows,
      },
    ],
  }
}
