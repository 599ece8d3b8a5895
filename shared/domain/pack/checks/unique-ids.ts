/** An id that two things share makes every reference to it ambiguous. */
import { showValue } from '../../../i18n/problem-report'
import { formatPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'
import { type Placed, place } from './pack-view'

export const checkUniqueIds: PackCheck = ({ pack, dimensions, topics, questions, gates }) => [
  ...findRepeats(place(pack.seats, ['seats'])),
  ...findRepeats(place(pack.profile, ['profile'])),
  ...pack.profile.flatMap((fact, index) => findRepeats(place(fact.options, ['profile', index, 'options']))),
  ...findRepeats(dimensions),
  ...findRepeats(topics),
  ...findRepeats(questions),
  ...findRepeats(gates),
  ...findRepeats(place(pack.patterns, ['patterns'])),
  ...findRepeats(place(pack.actions, ['actions'])),
]

export function findRepeats(items: readonly Placed<{ readonly id: string }>[]): Fault[] {
  const first = new Map<string, string>()
  return items.flatMap(({ it, path }): Fault[] => {
    const earlier = first.get(it.id)
    if (earlier !== undefined) return [{ path: [...path, 'id'], name: 'repeatedId', values: { id: showValue(it.id), first: earlier } }]
    first.set(it.id, formatPath(path))
    return []
  })
}
