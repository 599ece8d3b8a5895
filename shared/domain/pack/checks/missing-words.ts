/** What people read must say something. */
import type { JsonPath } from '../../../lib/json-path'
import type { DimensionGuide } from '../pack'
import type { Fault, PackCheck } from './pack-check'
import { type Placed, place } from './pack-view'

export const checkMissingWords: PackCheck = ({ pack, dimensions, topics, questions }) => [
  ...blank(pack.title, ['title']),
  ...[...place(pack.seats, ['seats']), ...place(pack.profile, ['profile']), ...dimensions, ...topics].flatMap(blankTitle),
  ...place(pack.profile, ['profile']).flatMap(({ it, path }) => place(it.options, [...path, 'options']).flatMap(blankTitle)),
  ...place(pack.seats, ['seats']).flatMap(({ it, path }) => (it.bring === undefined ? [] : blankList(it.bring, [...path, 'bring']))),
  ...dimensions.flatMap(({ it, path }) => (it.guide === undefined ? [] : blankGuide(it.guide, [...path, 'guide']))),
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
  ...place(pack.claims ?? [], ['claims']).flatMap(({ it, path }) => blank(it.text, [...path, 'text'])),
]

const blankGuide = (guide: DimensionGuide, path: JsonPath): Fault[] => [
  ...blank(guide.opening, [...path, 'opening']),
  ...blankList(guide.listenFor, [...path, 'listenFor']),
  ...tooFew(guide.evasions, [...path, 'evasions']),
  ...place(guide.evasions, [...path, 'evasions']).flatMap(({ it, path: place }) => [
    ...blank(it.said, [...place, 'said']),
    ...blank(it.ask, [...place, 'ask']),
  ]),
  ...blankList(guide.askFor, [...path, 'askFor']),
]

/** A list that says nothing, or in which an entry does not. */
const blankList = (texts: readonly string[], path: JsonPath): Fault[] => [
  ...tooFew(texts, path),
  ...texts.flatMap((text, index) => blank(text, [...path, index])),
]

const blank = (text: string, path: JsonPath): Fault[] =>
  text.trim() === '' ? [{ path, name: 'textEmpty', values: { field: fieldOf(path) } }] : []

const blankTitle = ({ it, path }: Placed<{ readonly title: string }>): Fault[] => blank(it.title, [...path, 'title'])

const tooFew = (items: readonly unknown[], path: JsonPath): Fault[] =>
  items.length > 0 ? [] : [{ path, name: 'listTooShort', values: { min: 1 } }]

/** The name of the text, or of the list it is an entry of. */
const fieldOf = (path: JsonPath): string => String(path.findLast((part) => typeof part === 'string') ?? '')
