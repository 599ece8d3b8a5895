/** Before half of the questions are answered: how far the interview is, and nothing that sounds like a verdict. */
import { interviewProgress } from '../../interview/interview-progress'
import type { Section } from '../report'
import { anchorOf, type ReportContext } from '../report-context'
import { taskTable } from './tasks'

export function composeProgress(context: ReportContext): Section {
  const { t, pack, session } = context
  const progress = interviewProgress(pack, session)
  return {
    anchor: anchorOf.section('summary'),
    group: t('report.group.decision'),
    name: t('report.progress.name'),
    title: t('report.progress.title', { answered: progress.answered, asked: progress.asked }),
    opens: 'page',
    blocks: [
      {
        kind: 'statement',
        mark: null,
        title: t('report.progress.statement'),
        stamp: null,
        text: t('report.progress.text', { needed: Math.max(0, Math.ceil(progress.asked / 2) - progress.answered) }),
        figures: [
          { value: t('report.of', { part: progress.answered, all: progress.asked }), label: t('report.progress.answered') },
          { value: t('report.of', { part: progress.gates - progress.openGates, all: progress.gates }), label: t('report.progress.gates') },
          { value: String(progress.unknown), label: t('report.progress.unknown') },
        ],
      },
      { kind: 'heading', text: t('report.progress.byDimension') },
      {
        kind: 'table',
        columns: [
          { id: 'dimension', title: t('report.table.dimension'), align: 'start' },
          { id: 'answered', title: t('report.table.answered'), align: 'end', width: 90 },
          { id: 'unknown', title: t('report.progress.unknownColumn'), align: 'end', width: 90 },
          { id: 'open', title: t('report.progress.open'), align: 'end', width: 70 },
        ],
        rows: progress.dimensions.map((dimension) => ({
          cells: [
            { text: [{ text: dimension.title, weight: 'medium' }] },
            { text: t('report.of', { part: dimension.answered, all: dimension.asked }), value: dimension.answered },
            { text: String(dimension.unknown), value: dimension.unknown },
            { text: String(dimension.open), value: dimension.open },
          ],
        })),
      },
      ...taskTable(context),
    ],
  }
}
