/** A prerequisite never belongs to a later phase than the action that waits for it. */
import { PHASES } from '../pack'
import type { Fault, PackCheck } from './pack-check'

export const checkPhaseOrder: PackCheck = ({ pack }) => {
  const phases = new Map(pack.actions.map((action) => [action.id, action.phase]))
  return pack.actions.flatMap((action, index) =>
    action.after.flatMap((id, at): Fault[] => {
      const phase = phases.get(id)
      if (phase === undefined || PHASES.indexOf(phase) <= PHASES.indexOf(action.phase)) return []
      return [{ path: ['actions', index, 'after', at], name: 'laterPhase', values: { id, phase, action: action.id, own: action.phase } }]
    }),
  )
}
