/** Who owns an action, in a table or a list: with a warning when they declined it. */
import type { Session } from '../../../shared/domain/interview/session'
import type { PackIndex } from '../../../shared/domain/pack/index-pack'
import { ownerTitle, personTitle } from '../../../shared/domain/report/words/owner-words'
import { isDeclined } from '../../../shared/domain/roadmap/owner-standing'
import type { PlanAction } from '../../../shared/domain/roadmap/plan-action'
import { useTranslator } from '../../ui/translator'
import { Warning } from './warnings'

interface OwnerCellProps {
  readonly definition: PlanAction
  readonly index: PackIndex
  readonly session: Session
}

export function OwnerCell({ definition, index, session }: OwnerCellProps) {
  const { t } = useTranslator()
  if (!isDeclined(definition)) return ownerTitle(index, definition)
  return <Warning text={t('report.owners.declinedBy', { name: personTitle(session, index, definition.ownerStatus?.by ?? '') })} />
}
