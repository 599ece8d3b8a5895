/** A session as a report: which sections, in which order. Each section is composed in its own file. */
import type { Report, Section, SectionId } from './blocks'
import { composeRegister } from './compose-register'
import { createReportContext, type ReportContext, type ReportInput } from './report-context'
import { composeCards } from './sections/action-cards'
import { composeCover } from './sections/cover'
import { composeDimension } from './sections/dimension'
import { composeEvidence } from './sections/evidence'
import { composeFindings } from './sections/findings'
import { composeGateBoard } from './sections/gate-board'
import { composeLater } from './sections/later'
import { composeMethod } from './sections/method'
import { composePatterns } from './sections/patterns'
import { composePeople } from './sections/people-section'
import { composeProgress } from './sections/progress'
import { composePlan } from './sections/release-plan'
import { composeSummary } from './sections/summary'

const COMPOSERS: Readonly<Record<SectionId, (context: ReportContext) => readonly (Section | null)[]>> = {
  summary: (context) => [context.judged ? composeSummary(context) : composeProgress(context)],
  dimensions: (context) => context.scorecard.dimensions.map((dimension) => composeDimension(context, dimension)),
  gates: (context) => [composeGateBoard(context)],
  findings: (context) => [composeFindings(context)],
  patterns: (context) => [composePatterns(context)],
  plan: (context) => [composePlan(context)],
  cards: (context) => [composeCards(context)],
  later: (context) => [composeLater(context)],
  evidence: (context) => [composeEvidence(context)],
  method: (context) => [composeMethod(context)],
  people: (context) => [composePeople(context)],
}

/** What may be printed before half of the questions are answered: nothing that judges. */
const EARLY_SECTIONS: readonly SectionId[] = ['summary', 'people']

/** Sections of a document in their order, as far as this session may print them. */
export const printableSections = (judged: boolean): readonly SectionId[] =>
  judged ? (Object.keys(COMPOSERS) as SectionId[]) : EARLY_SECTIONS

export function composeReport(input: ReportInput): Report {
  const context = createReportContext(input)
  const { t, session, translator, pack } = context
  const { initiative, client } = session.session
  const chosen = printableSections(context.judged).filter((id) => input.sections.includes(id))
  const sections = chosen.flatMap((id) => COMPOSERS[id](context)).filter((section) => section !== null)
  const edition = t(`report.edition.${input.edition}`)
  return {
    language: pack.language === 'en' ? translator.locale : pack.language,
    title: t('report.file.title', { initiative }),
    subject: t('report.file.subject', { client: client ?? '', named: client !== undefined && client !== '' }),
    author: t('report.file.author'),
    keywords: t('report.file.keywords'),
    header: { strong: client ?? '', plain: initiative },
    footer: {
      left: t('report.file.confidential'),
      centre: t('report.file.footer', { edition, date: translator.date(input.date, 'long') }),
    },
    contents: {
      title: t('report.contents.title'),
      noteLabel: t('report.contents.noteLabel'),
      note: context.judged ? t('report.contents.note') : t('report.contents.noteEarly'),
      skip: t('report.contents.skip'),
    },
    continued: t('report.continued'),
    sections: [composeCover(context), ...sections],
    register: composeRegister(context),
  }
}
