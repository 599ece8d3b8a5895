/** Evidence as rows: what was shown, where it lies, who saw it. */

import { NOTHING, type ReportContext } from '../report-context'
import type { TableRow } from '../rich-text'
import { agreedAnswer, questionName } from './answers'

/** Grade, what, where, who; in pack order, only answers with more than somebody's word. */
export function evidenceRows(context: ReportContext, questionIds: readonly string[]): TableRow[] {
  const { t, scorecard, people, translator } = context
  return questionIds.flatMap((questionId): TableRow[] => {
    const agreed = agreedAnswer(context, questionId)
    const result = scorecard.questions.get(questionId)
    if (agreed === undefined || result === undefined || result.evidence === 'E0') return []
    const ref = agreed.evidenceRef
    const what =
      ref === undefined
        ? t(`report.evidence.untitled.${result.evidence}`, { question: questionName(context, questionId) })
        : ref.date === undefined
          ? ref.title
          : t('report.evidence.dated', { title: ref.title, date: translator.date(ref.date) })
    const aged = agreed.evidence === 'E3' && result.evidence === 'E2'
    return [
      {
        cells: [
          {
            text: [{ text: result.evidence, weight: 'strong' }, { text: ` ${t(`report.evidence.short.${result.evidence}`)}` }],
            value: result.evidence,
          },
          { text: aged ? [{ text: what }, { text: ` ${t('report.evidence.aged')}`, tone: 'quiet' }] : what },
          { text: ref?.place === undefined || ref.place === '' ? NOTHING : ref.place },
          { text: people.typedName(ref?.seenBy) ?? NOTHING },
        ],
      },
    ]
  })
}
