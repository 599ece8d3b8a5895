/** What rows and cards call an action and its owner: with the team's edits over the pack's words. */
import type { People } from '../../../shared/domain/report/people'
import { isDeclined } from '../../../shared/domain/roadmap/owner-standing'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'

export const titleOf = ({ definitions }: Pick<Roadmap, 'definitions'>, id: string): string => definitions.get(id)?.title ?? id

/** The person the team named, where names may stand; else the seat. */
export const ownerTitle = ({ mode, seatTitle }: People, { owner, person }: Pick<PlanAction, 'owner' | 'person'>): string =>
  mode === 'named' && person !== null ? person.name : seatTitle(owner)

/** The owner's title; that an owner is needed when they declined. */
export function ownerOf({ t }: Translator, { definitions }: Roadmap, people: People, id: string): string {
  const action = definitions.get(id)
  if (action === undefined) return ''
  return isDeclined(action) ? t('roadmap.owner-needed') : ownerTitle(people, action)
}

/** That an action needs another owner, and whose no it was where that may be told. */
export function declinedWords({ t }: Translator, people: People, { ownerStatus }: Pick<PlanAction, 'ownerStatus'>): string {
  const name = people.speaker(ownerStatus?.by ?? '')
  return t('report.owners.declinedBy', { named: name !== null, name: name ?? '' })
}

export const gatesOf = ({ definitions }: Roadmap, id: string): readonly string[] => definitions.get(id)?.closes ?? []
