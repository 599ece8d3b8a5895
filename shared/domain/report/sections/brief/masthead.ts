/** The head of both pages of the brief. */
import type { Block } from '../../blocks'
import type { ReportContext } from '../../report-context'

export function masthead({ t, session, translator }: ReportContext, strong: string): Block {
  const { client, initiative, date } = session.session
  return {
    kind: 'masthead',
    client: client ?? '',
    strong,
    plain: t('report.brief.masthead', { initiative, date: translator.date(date, 'long') }),
  }
}
