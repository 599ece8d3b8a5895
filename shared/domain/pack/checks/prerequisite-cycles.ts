/** Actions that wait for each other could never start. */
import { findCycle } from '../../../lib/find-cycle'
import type { PackCheck } from './pack-check'

export const checkPrerequisiteCycles: PackCheck = ({ pack }) => {
  const cycle = findCycle(new Map(pack.actions.map((action) => [action.id, action.after])))
  if (cycle === null) return []
  const index = pack.actions.findIndex((action) => action.id === cycle[0])
  return [{ path: ['actions', index, 'after'], name: 'cycle', values: { cycle: [...cycle, cycle[0]].join(' → ') } }]
}
