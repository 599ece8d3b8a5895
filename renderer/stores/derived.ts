/** Everything the answers add up to, recomputed once per change of the data. */

import type { Agreement } from '../../shared/domain/agreement/agreement'
import { measureAgreement } from '../../shared/domain/agreement/measure-agreement'
import { deriveFindings } from '../../shared/domain/findings/derive-findings'
import type { Findings } from '../../shared/domain/findings/findings'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { planRoadmap } from '../../shared/domain/roadmap/plan-roadmap'
import type { Roadmap } from '../../shared/domain/roadmap/roadmap'
import { scoreAnswers } from '../../shared/domain/scoring/score-answers'
import type { Scorecard } from '../../shared/domain/scoring/scorecard'
import { RECORD_TABLES } from '../../shared/records/apply-change'
import type { SessionData } from '../../shared/records/session-data'
import { readSession } from './current-session'
import { useSessionStore } from './session-store'

/** What the answers say, without the plan: worked out at once, between one key press and the next picture. */
export interface Assessment {
  readonly pack: Pack
  readonly session: Session
  readonly scorecard: Scorecard
  readonly agreement: Agreement
  readonly findings: Findings
}

export interface Derived extends Assessment {
  readonly roadmap: Roadmap
}

export function assess(pack: Pack, session: Session): Assessment {
  const scorecard = scoreAnswers(pack, session)
  const agreement = measureAgreement(pack, session)
  return { pack, session, scorecard, agreement, findings: deriveFindings(pack, session, scorecard, agreement) }
}

function deriveAll(pack: Pack, data: SessionData): Derived {
  const assessment = assess(pack, readSession(data))
  const { session, scorecard, findings } = assessment
  return { ...assessment, roadmap: planRoadmap(pack, session, scorecard, findings) }
}

let last: { readonly data: SessionData; readonly derived: Derived } | null = null

/** The same object until something changes that the arithmetic reads: moving to the next question does not. */
export function deriveOnce(pack: Pack, data: SessionData): Derived {
  if (last !== null && last.derived.pack === pack && readsTheSame(last.data, data)) return last.derived
  last = { data, derived: deriveAll(pack, data) }
  return last.derived
}

function readsTheSame(a: SessionData, b: SessionData): boolean {
  if (a === b) return true
  return (
    a.sessionId === b.sessionId &&
    a.session?.head === b.session?.head &&
    a.session?.pools === b.session?.pools &&
    a.session?.capacity === b.session?.capacity &&
    RECORD_TABLES.every((table) => a[table] === b[table])
  )
}

/** Null while no session is open. */
export function useDerived(): Derived | null {
  const data = useSessionStore((state) => state.data)
  const pack = useSessionStore((state) => state.pack)
  return data === null || pack === null || data.session === null ? null : deriveOnce(pack, data)
}
