/** How evidence caps a claim: METHOD.md section 1. */
import { dayNumber } from '../../lib/iso-date'
import type { LevelNumber } from '../pack/pack'
import type { AgreedAnswer, EvidenceGrade } from './session'

/** The highest level each grade lets count. */
export const EVIDENCE_CAP: Readonly<Record<EvidenceGrade, LevelNumber>> = { E0: 2, E1: 3, E2: 3, E3: 4 }

/** E3 older than this, in days before the session, counts as E2. */
export const E3_DAYS = 183

/** Missing = E0; an E3 whose artefact is dated more than 183 days before the session = E2; an E3 without a date stays E3. */
export function effectiveGrade(agreed: AgreedAnswer | null, sessionDate: string): EvidenceGrade {
  const grade = agreed?.evidence ?? 'E0'
  return grade === 'E3' && isStale(agreed?.evidenceRef?.date, sessionDate) ? 'E2' : grade
}

function isStale(artefactDate: string | undefined, sessionDate: string): boolean {
  const [seen, now] = [dayNumber(artefactDate ?? ''), dayNumber(sessionDate)]
  return seen !== null && now !== null && now - seen > E3_DAYS
}

export const countedLevel = (claimed: LevelNumber, grade: EvidenceGrade): LevelNumber =>
  Math.min(claimed, EVIDENCE_CAP[grade]) as LevelNumber

/** Claimed at the production bar and seen: what passes gates, backs scores and makes a strength. */
export const isBacked = (claimed: number | null, grade: EvidenceGrade): boolean =>
  claimed !== null && claimed >= 3 && (grade === 'E2' || grade === 'E3')
