/** Teams in front of the core pack: every question answered alike but for a few, a full room, and one profile to vary. */
import { type Analysis, analyse } from '../../shared/domain/analyse'
import type { EvidenceGrade } from '../../shared/domain/interview/session'
import { holds } from '../../shared/domain/pack/conditions'
import { listQuestions } from '../../shared/domain/pack/list-questions'
import type { Depth, Question } from '../../shared/domain/pack/pack'
import { answered, aSession, head, type SessionStep, seated, unknown } from './builders'
import { corePack } from './core-pack'

const pack = corePack()
const DEPTHS: readonly Depth[] = ['express', 'half-day', 'full-day']
/** All questions of every depth and module, in pack order. */
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

export type Profile = Partial<Record<keyof typeof ASSISTANT, string>>

/** The questions a team with this profile is asked at this depth, in pack order. */
export function questionsAsked(depth: Depth = 'express', profile: Profile = {}): readonly Question[] {
  const facts = { ...ASSISTANT, ...profile }
  return coreQuestions.filter(
    ({ depth: from, when }) => DEPTHS.indexOf(from) <= DEPTHS.indexOf(depth) && (when === undefined || holds(when, facts)),
  )
}

type Given = readonly [level: number, evidence?: EvidenceGrade] | 'unknown' | 'open'

/** Every question of every depth answered alike, but for the ones named. What is not asked at the session's depth does not count. */
export function answers(usual: Given, but: Readonly<Record<string, Given>> = {}): SessionStep[] {
  return coreQuestions.flatMap(({ id }) => {
    const given = but[id] ?? usual
    if (given === 'open') return []
    return given === 'unknown' ? [unknown(id)] : [answered(id, ...given)]
  })
}

export const judge = (steps: readonly SessionStep[], profile: Profile = {}, depth: Depth = 'express'): Analysis =>
  analyse(pack, aSession(head({ depth, profile: { ...ASSISTANT, ...profile } }), ...everySeat, ...steps))

/** At the bar, and shown. */
export const DONE: Given = [3, 'E2']
/** Works under pilot conditions only, and shown. */
export const PILOT: Given = [2, 'E2']
