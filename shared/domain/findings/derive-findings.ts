/** Stage 3: what it means. METHOD.md section 6. */
import type { Agreement } from '../agreement/agreement'
import type { Session } from '../interview/session'
import type { Pack } from '../pack/pack'
import type { Scorecard } from '../scoring/scorecard'
import { assignTasks } from './assign-tasks'
import type { Findings } from './findings'
import { firePatterns } from './fire-patterns'
import { findMissingVoices, listFindings } from './list-findings'

export function deriveFindings(pack: Pack, session: Session, scorecard: Scorecard, agreement: Agreement): Findings {
  const missingVoices = findMissingVoices(pack, session, scorecard)
  const findings = listFindings(pack, session, scorecard, agreement, missingVoices)
  return {
    findings,
    patterns: firePatterns(pack, session, scorecard, agreement),
    tasks: assignTasks(pack, session, scorecard, findings),
    missingVoices,
  }
}
