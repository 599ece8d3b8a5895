/** Parts of a document in words: their names, and what they hold in this session. */
import { askedQuestions } from '../../../shared/domain/interview/asked-questions'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { SectionId } from '../../../shared/domain/report/report'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'

/** The summary of a session that is not judged yet says how far it has come. */
export const nameSection = ({ t }: Translator, id: SectionId, judged: boolean): string =>
  id === 'summary' && !judged ? t('document.section.progress') : t(`document.section.${id}`)

/** What the section holds, counted, so that nobody has to guess what a tick is worth. */
export function describeSection({ t }: Translator, derived: Derived, id: SectionId, judged: boolean): string {
  const { pack, session, scorecard, agreement, findings, roadmap } = derived
  if (id === 'summary' && !judged) return t('document.section.progressText')
  const shown = session.agreed.filter(({ evidence }) => evidence !== undefined && evidence !== 'E0').length
  const counts: Readonly<Record<SectionId, number>> = {
    summary: scorecard.dimensions.length,
    dimensions: indexPack(pack).topics.size,
    gates: scorecard.gates.length,
    agreement: agreement.questions.length,
    findings: findings.findings.length,
    patterns: findings.patterns.length,
    plan: roadmap.actions.length,
    cards: roadmap.actions.length,
    later: roadmap.later.length,
    answers: askedQuestions(pack, session).asked.length,
    decisions: session.decisions.length,
    parking: session.parked.length,
    evidence: shown,
    method: scorecard.rules.length,
    people: session.participants.length,
    decision: scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified').length,
    behind: findings.tasks.length,
    signoff: Object.keys(session.session.signatories ?? {}).length,
  }
  return t(`document.section.${id}Text`, { count: counts[id] })
}
