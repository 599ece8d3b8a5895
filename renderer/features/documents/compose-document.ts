/** The report as it is chosen on this screen, with the newest words. */
import { composeReport } from '../../../shared/domain/report/compose-report'
import type { Report } from '../../../shared/domain/report/report'
import type { ReportInput } from '../../../shared/domain/report/report-context'
import { readSession } from '../../stores/current-session'
import type { Derived } from '../../stores/derived'
import { useSessionStore } from '../../stores/session-store'
import { localToday } from '../../ui/local-time'

export type DocumentChoice = Pick<ReportInput, 'edition' | 'sections' | 'translator'> & Required<Pick<ReportInput, 'branding'>>

let last: { readonly of: readonly unknown[]; readonly report: Report } | null = null

/** Composed anew only when something is new: what is saved has mostly just been composed for the preview. */
export function composeDocument(derived: Derived, choice: DocumentChoice): Report {
  const newest = withNewestWords(derived)
  const date = localToday(new Date())
  const { edition, sections, branding, translator } = choice
  const of = [derived, newest.session, date, edition, sections.join(), branding, translator]
  if (last === null || of.some((part, at) => part !== last?.of[at])) {
    const privacy = newest.session.session.privacy ?? 'named'
    last = { of, report: composeReport({ ...newest, ...choice, privacy, date }) }
  }
  return last.report
}

/** With what was typed on this screen a moment ago: none of it is counted, so nothing has to be worked out again. */
export function withNewestWords(drawn: Derived): Derived {
  const { data } = useSessionStore.getState()
  return data === null || data.session === null ? drawn : { ...drawn, session: readSession(data) }
}
