/** The table's rows in words. */
import type { People } from '../../../shared/domain/report/people'
import type { Roadmap } from '../../../shared/domain/roadmap/roadmap'
import type { Translator } from '../../../shared/i18n/translate'
import { gatesOf, ownerOf, titleOf } from './plan-labels'
import { isMoved, isOrdered } from './plan-moves'
import type { PlanRow } from './sort-plan'

export function planRows(translator: Translator, roadmap: Roadmap, people: People): readonly PlanRow[] {
  return roadmap.actions.map((action) => ({
    action,
    title: titleOf(roadmap, action.id),
    owner: ownerOf(translator, roadmap, people, action.id),
    effort: roadmap.definitions.get(action.id)?.effort.likely ?? 0,
    gates: gatesOf(roadmap, action.id),
    status: statusOf(translator, roadmap, action.id),
  }))
}

/** What the owner said, and what the team did to its place. */
function statusOf({ t }: Translator, roadmap: Roadmap, id: string): string {
  const said = roadmap.definitions.get(id)?.ownerStatus?.status
  return [
    ...(said === undefined ? [] : [t(`roadmap.status.${said}`)]),
    ...(isMoved(roadmap, id) ? [t('roadmap.move.moved')] : []),
    ...(isOrdered(roadmap, id) ? [t('roadmap.move.ordered')] : []),
  ].join(', ')
}
