/** Reports for tests of the formats: the sample workshop, and one whose every typed text is hostile. */
import type { Session } from '../../../../shared/domain/interview/session'
import type { Report } from '../../../../shared/domain/report/report'
import { corePack, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'

export const sample = (): Session => sampleSession('claims-triage.session.json')
export const sampleReport = (): Report => reportOf(corePack(), sample())

/** The same report with every text that people could have typed replaced. */
export function withText(report: Report, text: string): Report {
  const { initiative: _, ...head } = sample().session
  const session = { ...sample(), session: { ...head, initiative: text, client: text } }
  const swapped = reportOf(corePack(), {
    ...session,
    agreed: session.agreed.map((answer) => ({ ...answer, note: text, dissent: text, reason: text })),
    notes: session.notes.map((note) => ({ ...note, text })),
    decisions: session.decisions.map((decision) => ({ ...decision, text })),
    parked: session.parked.map((item) => ({ ...item, text })),
    participants: session.participants.map((person) => ({ ...person, name: `${person.name} ${text}` })),
  })
  return {
    ...swapped,
    language: report.language,
    register: {
      ...swapped.register,
      rows: swapped.register.rows.map((row) => ({ ...row, title: text, deliverable: text, measure: text, person: text })),
    },
  }
}
