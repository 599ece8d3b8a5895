/** Who owns an action, in a table or a list: with a warning when they declined it. */
import type { People } from '../../../shared/domain/report/people'
import { isDeclined } from '../../../shared/domain/roadmap/owner-standing'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import { useTranslator } from '../../ui/translator'
import { declinedWords, ownerTitle } from './plan-labels'
import { Warning } from './warnings'

export function OwnerCell({ definition, people }: { readonly definition: PlanAction; readonly people: People }) {
  const translator = useTranslator()
  if (!isDeclined(definition)) return ownerTitle(people, definition)
  return <Warning text={declinedWords(translator, people, definition)} />
}
