/** Parts of a document in words: their names, and what they hold in this session. */
import { askedQuestions } from '../../../shared/domain/interview/asked-questions'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { SectionId } from '../../../shared/domain/report/report'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'

/** The summary of a session that is not judged yet says how far it has come. */
export const nameSection = ({ t }: Translator, id: SectionId, judged: boolean): string =>
  id === 'summary' && !judged ? t('document.section.progress') : t(`document.section.${id}`)

const COUNTS: Readonly<Record<SectionId, (derived: Derived) => number>> = {
  summary: ({ scorecard }) => scorecard.dimensions.length,
  dimensions: ({ pack }) => indexPack(pack).topics.size,
  gates: ({ scorecard }) => scorecard.gates.length,
  agreement: ({ agreement }) => agreement.questions.length,
  findings: ({ findings }) => findings.findings.length,
  patterns: ({ findings }) => findings.patterns.length,
  plan: ({ roadmap }) => roadmap.actions.length,
  cards: ({ roadmap }) => roadmap.actions.length,
  later: ({ roadmap }) => roadmap.later.length,
  answers: ({ pack, session }) => askedQuestions(pack, session).asked.length,
  decisions: ({ session }) => session.decisions.length,
  parking: ({ session }) => session.parked.length,
  evidence: ({ session }) => session.agreed.filter(({ evidence }) => evidence !== undefined && evidence !== 'E0').length,
  method: ({ scorecard }) => scorecard.rules.length,
  people: ({ session }) => session.participants.length,
  decision: ({ scorecard }) => scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified').length,
  behind: ({ findings }) => findings.tasks.length,
  signoff: ({ session }) => Object.keys(session.session.signatories ?? {}).length,
}

/** What the section holds, counted, so that nobody has to guess what a tick is worth. */
export function describeSection({ t }: Translator, derived: Derived, id: SectionId, judged: boolean): string {
  if (id === 'summary' && !judged) return t('document.section.progressText')
  return t(`document.section.${id}Text`, { count: COUNTS[id](derived) })
}
