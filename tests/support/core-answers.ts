/** Teams in front of the core pack: every question answered alike but for a few, a full room, and one profile to vary. */
import { type Analysis, analyse } from '../../shared/domain/analyse'
import type { EvidenceGrade } from '../../shared/domain/interview/session'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import { answered, aSession, head, type SessionStep, seated, unknown } from './builders'
import { corePack } from './core-pack'

const pack = corePack()
/** In pack order. */
export const coreQuestions = listQuestions(pack).map(({ question }) => question)

const everySeat: readonly SessionStep[] = [
  seated('sponsor', 'sponsor', 'business-owner', 'finance', 'procurement'),
  seated('expert', 'process-expert', 'front-line-user', 'change-lead', 'line-manager'),
  seated('builder', 'ai-lead', 'data-engineer', 'architect'),
  seated('runner', 'operations', 'system-owner', 'service-desk'),
  seated('controller', 'data-owner', 'security', 'risk-legal'),
]

/** An assistant the team built itself; it drafts, a person sends. Regulated, so that every gate applies. */
const ASSISTANT = {
  solutionType: 'generative',
  autonomy: 'drafts',
  affectsIndividuals: 'yes',
  regulated: 'yes',
  source: 'built',
  dataSensitivity: 'personal',
  volumeStep: '5x-or-more',
  pilotAge: '6-months-or-more',
  prohibitedUse: 'no',
}

type Given = readonly [level: number, evidence?: EvidenceGrade] | 'unknown' | 'open'

/** Every question answered alike, but for the ones named. */
export function answers(usual: Given, but: Readonly<Record<string, Given>> = {}): SessionStep[] {
  return coreQuestions.flatMap(({ id }) => {
    const given = but[id] ?? usual
    if (given === 'open') return []
    return given === 'unknown' ? [unknown(id)] : [answered(id, ...given)]
  })
}

export const judge = (steps: readonly SessionStep[], profile: Partial<typeof ASSISTANT> = {}): Analysis =>
  analyse(pack, aSession(head({ profile: { ...ASSISTANT, ...profile } }), ...everySeat, ...steps))

/** At the bar, and shown. */
export const DONE: Given = [3, 'E2']
/** Works under pilot conditions only, and shown. */
export const PILOT: Given = [2, 'E2']
