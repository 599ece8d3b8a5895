/** Answers to scorecard, agreement and findings: everything that is shown while people answer. */
import type { Agreement } from '../../shared/domain/agreement/agreement'
import { measureAgreement } from '../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../shared/domain/findings/derive-findings'
import type { Findings } from '../../shared/domain/findings/findings'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { Scorecard } from '../../shared/domain/scoring/scorecard'

/** What the answers say, without the plan: worked out at once, between one key press and the next picture. */
export interface Assessment {
  readonly pack: Pack
  readonly session: Session
  readonly scorecard: Scorecard
  readonly agreement: Agreement
  readonly findings: Findings
}

export function assess(pack: Pack, session: Session): Assessment {
  const scorecard = scoreAnswers(pack, session)
  const agreement = measureAgreement(pack, session)
  return { pack, session, scorecard, agreement, findings: deriveFindings(pack, session, scorecard, agreement) }
}
