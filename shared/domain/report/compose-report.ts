/** A session as a report: which sections, in which order. Each section is composed in its own file. */
import { languageOf } from '../../i18n/languages'
import type { Edition } from '../interview/session'
import { PLAIN_BRANDING } from './branding'
import { composeRegister } from './compose-register'
import type { Report, Section, SectionId } from './report'
import { createReportContext, type ReportContext, type ReportInput } from './report-context'
import { composeCards } from './sections/action-cards'
import { composeAgreement } from './sections/agreement'
import { composeBehind } from './sections/brief/behind'
import { composeDecision } from './sections/brief/decision'
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
import { withProse } from './sections/prose-rail'
import { composeAnswers } from './sections/record/answer-sections'
import { composeDecisions, composeParking } from './sections/record/minutes'
import { composePlan } from './sections/release-plan'
import { composeSignoff } from './sections/signoff'
import { composeSummary } from './sections/summary'

const COMPOSERS: Readonly<Record<SectionId, (context: ReportContext) => readonly (Section | null)[]>> = {
  decision: (context) => [composeDecision(context)],
  behind: (context) => [composeBehind(context)],
  summary: (context) => [context.judged ? composeSummary(context) : composeProgress(context)],
  dimensions: (context) => context.scorecard.dimensions.map((dimension) => composeDimension(context, dimension)),
  gates: (context) => [composeGateBoard(context)],
  agreement: (context) => [composeAgreement(context)],
  findings: (context) => [composeFindings(context)],
  patterns: (context) => [composePatterns(context)],
  plan: (context) => [composePlan(context)],
  cards: (context) => [composeCards(context)],
  later: (context) => [composeLater(context)],
  answers: (context) => composeAnswers(context),
  decisions: (context) => [composeDecisions(context)],
  parking: (context) => [composeParking(context)],
  evidence: (context) => [composeEvidence(context)],
  method: (context) => [composeMethod(context)],
  people: (context) => [composePeople(context)],
  signoff: (context) => [composeSignoff(context)],
}

/** What an edition can hold, in the order it has unless somebody says otherwise. */
const EDITION_SECTIONS: Readonly<Record<Edition, readonly SectionId[]>> = {
  brief: ['decision', 'behind'],
  full: [
    'summary',
    'dimensions',
    'gates',
    'agreement',
    'findings',
    'patterns',
    'plan',
    'cards',
    'later',
    'evidence',
    'method',
    'people',
    'signoff',
  ],
  record: ['summary', 'agreement', 'answers', 'decisions', 'parking', 'evidence', 'people', 'method'],
}

/** What may be printed before half of the questions are answered: nothing that judges. */
const EARLY_SECTIONS: Readonly<Record<Edition, readonly SectionId[]>> = {
  brief: ['summary', 'people'],
  full: ['summary', 'people'],
  record: ['summary', 'answers', 'decisions', 'parking', 'people'],
}

/** Sections of an edition in their order, as far as this session may print them. */
export const printableSections = (judged: boolean, edition: Edition = 'full'): readonly SectionId[] =>
  (judged ? EDITION_SECTIONS : EARLY_SECTIONS)[edition]

export function composeReport(input: ReportInput): Report {
  const steps = composeInSteps(input)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same in steps of a few milliseconds each, between which the caller may do something else. */
export function* composeInSteps(input: ReportInput): Generator<void, Report, void> {
  const context = createReportContext(input)
  yield
  const { t, session, translator, pack } = context
  const { initiative, client } = session.session
  const printable = printableSections(context.judged, input.edition)
  const chosen = input.sections.filter((id) => printable.includes(id))
  const sections: Section[] = []
  for (const id of chosen) {
    const [first, ...others] = COMPOSERS[id](context).filter((section) => section !== null)
    if (first !== undefined) sections.push(withProse(context, id, first), ...others)
    yield
  }
  const branding = input.branding ?? PLAIN_BRANDING
  const edition = t(`report.edition.${input.edition}`)
  return {
    language: languageOf(pack.language) === languageOf(translator.locale) ? translator.locale : pack.language,
    title: t('report.file.title', { initiative }),
    subject: t('report.file.subject', { client: client ?? '', named: client !== undefined && client !== '' }),
    author: t('report.file.author'),
    keywords: t('report.file.keywords'),
    header: { strong: client ?? '', plain: initiative },
    footer: {
      left: branding.confidentiality.trim() || t('report.file.confidential'),
      centre: [branding.footer.trim(), t('report.file.footer', { edition, date: translator.date(input.date, 'long') })]
        .filter((text) => text !== '')
        .join(' · '),
    },
    branding,
    edition: input.edition,
    contents: {
      title: t('report.contents.title'),
      noteLabel: t('report.contents.noteLabel'),
      note: context.judged ? t('report.contents.note') : t('report.contents.noteEarly'),
      skip: t('report.contents.skip'),
    },
    continued: t('report.continued'),
    // The brief opens with its decision.
    sections: input.edition === 'brief' && context.judged ? sections : [composeCover(context), ...sections],
    register: composeRegister(context),
  }
}
