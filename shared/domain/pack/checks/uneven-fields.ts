/** What some have, all have: a list of what to bring for three seats of five looks as if the other two need nothing. */
import type { Fault, PackCheck } from './pack-check'
import { type Placed, place } from './pack-view'

export const checkUnevenFields: PackCheck = ({ pack, dimensions }) => [
  ...missingAmong(place(pack.seats, ['seats']), 'bring', 'array'),
  ...missingAmong(dimensions, 'guide', 'object'),
]

/** A field that nobody has is left out on purpose. */
function missingAmong<Key extends string>(
  items: readonly Placed<{ readonly [K in Key]?: unknown }>[],
  field: Key,
  expected: 'array' | 'object',
): Fault[] {
  const without = items.filter(({ it }) => it[field] === undefined)
  if (without.length === items.length) return []
  return without.map(({ path }) => ({ path: [...path, field], name: 'missing', values: { field, expected } }))
}
