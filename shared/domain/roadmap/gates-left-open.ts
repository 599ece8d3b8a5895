/** What a drop leaves undone: said before it is made, and for as long as it holds. */
import type { Scorecard } from '../scoring/scorecard'
import type { Roadmap } from './roadmap'
import { needsAction } from './select-actions'

/** Gates that need an action, that one of these would help to close, and that no other planned action does. In pack order. */
export function gatesLeftOpen(
  { actions, definitions }: Roadmap,
  scorecard: Scorecard,
  withoutActionIds: readonly string[],
): readonly string[] {
  const closedBy = (ids: readonly string[]) => new Set(ids.flatMap((id) => definitions.get(id)?.closes ?? []))
  const lost = closedBy(withoutActionIds)
  const kept = closedBy(actions.map(({ id }) => id).filter((id) => !withoutActionIds.includes(id)))
  return scorecard.gates
    .filter((gate) => lost.has(gate.id) && !kept.has(gate.id) && needsAction(gate, scorecard.questions))
    .map(({ id }) => id)
}
