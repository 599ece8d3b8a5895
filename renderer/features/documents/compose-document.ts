/** The report as it is chosen on this screen, with the newest words. */
import { composeInSteps } from '../../../shared/domain/report/compose-report'
import type { Report } from '../../../shared/domain/report/report'
import type { ReportInput } from '../../../shared/domain/report/report-context'
import { readSession } from '../../stores/current-session'
import type { Derived } from '../../stores/derived'
import { nextTask } from '../../stores/next-task'
import { useSessionStore } from '../../stores/session-store'
import { localToday } from '../../ui/local-time'

export type DocumentChoice = Pick<ReportInput, 'edition' | 'sections' | 'translator'> & Required<Pick<ReportInput, 'branding'>>

let last: { readonly of: readonly unknown[]; readonly report: Report } | null = null

/**
 * While the window goes on answering, with the words that are there when it is called. Composed anew only when something is new: what
 * is saved has mostly just been composed for the preview.
 */
export async function composeInSlices(derived: Derived, choice: DocumentChoice): Promise<Report> {
  const { of, input } = inputOf(derived, choice)
  const report = known(of)
  if (report !== null) return report
  const steps = composeInSteps(input)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return keep(of, step.value)
    await nextTask()
  }
}

function inputOf(derived: Derived, choice: DocumentChoice): { readonly of: readonly unknown[]; readonly input: ReportInput } {
  const newest = withNewestWords(derived)
  const date = localToday(new Date())
  const { edition, sections, branding, translator } = choice
  const of = [derived, newest.session, date, edition, sections.join(), branding, translator]
  return { of, input: { ...newest, ...choice, privacy: newest.session.session.privacy ?? 'named', date } }
}

const known = (of: readonly unknown[]): Report | null =>
  last !== null && of.every((part, at) => part === last?.of[at]) ? last.report : null

function keep(of: readonly unknown[], report: Report): Report {
  last = { of, report }
  return report
}

/** With what was typed on this screen a moment ago: none of it is counted, so nothing has to be worked out again. */
export function withNewestWords(drawn: Derived): Derived {
  const { data } = useSessionStore.getState()
  return data === null || data.session === null ? drawn : { ...drawn, session: readSession(data) }
}
