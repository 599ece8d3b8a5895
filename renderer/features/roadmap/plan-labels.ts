/** What rows and cards call an action and its owner: with the team's edits over the pack's words. */
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { ownerTitle } from '../../../shared/domain/report/words/owner-words'
import { isDeclined } from '../../../shared/domain/roadmap/owner-standing'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'

export const titleOf = ({ definitions }: Roadmap, id: string): string => definitions.get(id)?.title ?? id

/** The person the team named, else the seat; that an owner is needed when they declined. */
export function ownerOf({ t }: Translator, { definitions }: Roadmap, index: PackIndex, id: string): string {
  const action = definitions.get(id)
  if (action === undefined) return ''
  return isDeclined(action) ? t('roadmap.owner-needed') : ownerTitle(index, action)
}

export const gatesOf = ({ definitions }: Roadmap, id: string): readonly string[] => definitions.get(id)?.closes ?? []
