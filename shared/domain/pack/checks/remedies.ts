/** Nothing is asked without a way to improve it: every question is lifted, every gate closed, every pattern answered. */
import type { Fault, PackCheck } from './pack-check'

export const checkRemedies: PackCheck = ({ pack, questions, gates }) => {
  const lifted = new Set(pack.actions.flatMap((action) => action.lifts))
  const closed = new Set(pack.actions.flatMap((action) => action.closes))
  return [
    ...questions.flatMap(({ it, path }): Fault[] => (lifted.has(it.id) ? [] : [{ path, name: 'notLifted', values: { id: it.id } }])),
    ...gates.flatMap(({ it, path }): Fault[] => (closed.has(it.id) ? [] : [{ path, name: 'notClosed', values: { id: it.id } }])),
    ...pack.patterns.flatMap(({ id, actions }, index): Fault[] =>
      actions.length > 0 ? [] : [{ path: ['patterns', index, 'actions'], name: 'patternWithoutActions', values: { id } }],
    ),
  ]
}
