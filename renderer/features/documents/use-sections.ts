/** The parts of the chosen edition in their order, and which of them go in. */
import { isVerdictShown } from '../../../shared/domain/interview/interview-progress'
import { printableSections } from '../../../shared/domain/report/compose-report'
import type { SectionId } from '../../../shared/domain/report/report'
import type { Derived } from '../../stores/derived'
import { inOrder, moveTo, planKey, useDocumentChoiceStore } from '../../stores/document-choice'

export interface Sections {
  /** False until half of the questions are answered: then only what judges nothing is printable. */
  readonly judged: boolean
  readonly order: readonly SectionId[]
  /** In the order of the document. */
  readonly chosen: readonly SectionId[]
  readonly toggle: (id: SectionId, isIn: boolean) => void
  /** @param to place afterwards, from 0 */
  readonly move: (id: SectionId, to: number) => void
}

export function useSections({ pack, session }: Derived): Sections {
  const { edition, plans, setPlan } = useDocumentChoiceStore()
  const { id: sessionId } = session.session
  const judged = isVerdictShown(pack, session)
  const plan = plans[planKey(sessionId, edition)] ?? { order: [], left: [] }
  const order = inOrder(printableSections(judged, edition), plan.order)
  return {
    judged,
    order,
    chosen: order.filter((id) => !plan.left.includes(id)),
    toggle: (id, isIn) => {
      const left = plan.left.filter((other) => other !== id)
      setPlan(sessionId, edition, { order, left: isIn ? left : [...left, id] })
    },
    move: (id, to) => setPlan(sessionId, edition, { ...plan, order: moveTo(order, id, to) }),
  }
}
