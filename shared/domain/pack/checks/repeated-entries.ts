/** A list of ids names each of them once. */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'

const ACTION_LISTS = ['support', 'after', 'lifts', 'closes', 'claims'] as const

export const checkRepeatedEntries: PackCheck = ({ pack, topics, questions }) => [
  ...topics.flatMap(({ it, path }) => repeats([...it.lead, ...it.second], (at) => placeOfSeat(path, at, it.lead.length))),
  ...questions.flatMap(({ it, path }) => repeats(it.claims, (at) => [...path, 'claims', at])),
  ...repeats(pack.rolloutTopics, (at) => ['rolloutTopics', at]),
  ...pack.patterns.flatMap(({ actions, claims }, index) => [
    ...repeats(actions, (at) => ['patterns', index, 'actions', at]),
    ...repeats(claims, (at) => ['patterns', index, 'claims', at]),
  ]),
  ...pack.actions.flatMap((action, index) => ACTION_LISTS.flatMap((list) => repeats(action[list], (at) => ['actions', index, list, at]))),
]

/** Lead and second seats are one list of people to ask. */
const placeOfSeat = (path: JsonPath, at: number, leads: number): JsonPath =>
  at < leads ? [...path, 'lead', at] : [...path, 'second', at - leads]

const repeats = (ids: readonly string[], placeOf: (at: number) => JsonPath): Fault[] =>
  ids.flatMap((id, at): Fault[] =>
    ids.indexOf(id) === at ? [] : [{ path: placeOf(at), name: 'repeatedEntry', values: { id: showValue(id) } }],
  )
