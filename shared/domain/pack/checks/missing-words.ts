/** What people read must say something. */
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'
import { type Placed, place } from './pack-view'

export const checkMissingWords: PackCheck = ({ pack, dimensions, topics, questions }) => [
  ...blank(pack.title, ['title']),
  ...[...place(pack.seats, ['seats']), ...place(pack.profile, ['profile']), ...dimensions, ...topics].flatMap(blankTitle),
  ...place(pack.profile, ['profile']).flatMap(({ it, path }) => place(it.options, [...path, 'options']).flatMap(blankTitle)),
  ...topics.flatMap(({ it, path }) => tooFew(it.lead, [...path, 'lead'])),
  ...questions.flatMap(({ it, path }) => [
    ...blank(it.text, [...path, 'text']),
    ...blank(it.why, [...path, 'why']),
    ...it.levels.flatMap((level, index) => blank(level, [...path, 'levels', index])),
    ...tooFew(it.evidence, [...path, 'evidence']),
  ]),
  ...place(pack.patterns, ['patterns']).flatMap(({ it, path }) => [
    ...blank(it.title, [...path, 'title']),
    ...blank(it.gist, [...path, 'gist']),
  ]),
  ...place(pack.actions, ['actions']).flatMap(({ it, path }) => [
    ...blank(it.title, [...path, 'title']),
    ...blank(it.deliverable, [...path, 'deliverable']),
    ...blank(it.measure, [...path, 'measure']),
  ]),
]

const blank = (text: string, path: JsonPath): Fault[] =>
  text.trim() === '' ? [{ path, name: 'textEmpty', values: { field: String(path.at(-1)) } }] : []

const blankTitle = ({ it, path }: Placed<{ readonly title: string }>): Fault[] => blank(it.title, [...path, 'title'])

const tooFew = (items: readonly unknown[], path: JsonPath): Fault[] =>
  items.length > 0 ? [] : [{ path, name: 'listTooShort', values: { min: 1 } }]
