/**
 * Whether two languages of a pack are the same pack: the same ids in the same order, lists of the same length, the same numbers
 * and conditions, and no text left as it was. Only then does a session mean the same in both.
 */
import { english } from '../../i18n/english'
import { createReport, showValue } from '../../i18n/problem-report'
import type { MessageValues, Translator } from '../../i18n/translate'
import { checkHeader } from '../../lib/file-header'
import { formatPath, type JsonPath } from '../../lib/json-path'
import type { Problem } from '../../lib/result'
import { listWords } from '../../lib/words'
import type { Fault } from './checks/pack-check'
import { baseLanguage } from './checks/wording-rules'
import { type FieldKind, type Fields, PACK_FIELDS } from './pack-fields'

/** Texts of up to so many words may be names, or the same in both languages. */
const SAME_WORDS = 3
const MOST_PROBLEMS = 1000

/**
 * Parsed JSON of two language files of one pack. Places are those of `other`; where something is missing there, of what it is
 * missing from. A `reference` of the wrong kind compares with nothing and is left to check-pack.
 */
export function comparePackLanguages(reference: unknown, other: unknown, translator: Translator = english()): Problem[] {
  const wrongFile = checkHeader(other, 'ready-room/pack', 1, translator)
  if (wrongFile !== null) return [wrongFile]
  if (checkHeader(reference, 'ready-room/pack', 1, translator) !== null) return []
  const [theirs, ours] = [fieldsOf(reference), fieldsOf(other)]
  const report = createReport(translator)
  const language = showValue(theirs.language ?? '')
  const faults = compareHeads(theirs, ours) ?? compareFields(theirs, ours, PACK_FIELDS, [], isSameLanguage(theirs, ours))
  // What makes it another pack comes before what is only not done yet: a file just begun has thousands of texts left.
  const isText = ({ name }: Fault): boolean => name === 'untranslated'
  const ordered = [...faults.filter((fault) => !isText(fault)), ...faults.filter(isText)]
  return ordered.slice(0, MOST_PROBLEMS).map(({ path, name, values }) => report(path, name, { ...values, language }))
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsOf = (value: unknown): Json => (isObject(value) ? value : {})

/** English here and British English there: texts may well be the same. */
const isSameLanguage = (theirs: Json, ours: Json): boolean => baseLanguage(String(theirs.language)) === baseLanguage(String(ours.language))

/** Another pack, or the same language twice, is one problem and not a thousand. */
function compareHeads(theirs: Json, ours: Json): Fault[] | null {
  if (theirs.id !== ours.id)
    return [{ path: ['id'], name: 'otherPackId', values: { got: showValue(ours.id), expected: showValue(theirs.id) } }]
  if (theirs.language === ours.language) return [{ path: ['language'], name: 'languageTwice' }]
  return null
}

/** What goes down with every comparison. */
type Compare = (theirs: unknown, ours: unknown, path: JsonPath, sameLanguage: boolean) => Fault[]

const compareFields = (theirs: Json, ours: Json, fields: Fields, path: JsonPath, sameLanguage: boolean): Fault[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const [one, two] = [theirs[name] ?? undefined, ours[name] ?? undefined]
    const place = [...path, name]
    if (one === undefined && two === undefined) return []
    if (one === undefined) return isEmptyList(two) ? [] : [{ path: place, name: 'onlyHere', values: { field: name } }]
    if (two === undefined) return isEmptyList(one) ? [] : [{ path: place, name: 'onlyThere', values: { field: name } }]
    return compareAs(field)(one, two, place, sameLanguage)
  })

/** Optional lists are empty where they are left out. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function compareAs(field: FieldKind): Compare {
  switch (field.kind) {
    case 'text':
      return compareTexts
    case 'texts':
      return comparePlaces(compareTexts)
    case 'value':
      return compareValues
    case 'object':
      return compareObjects(field.fields)
    case 'byId':
      return compareIds(compareObjects(field.fields))
    case 'byPlace':
      return comparePlaces(compareObjects(field.fields))
  }
}

/** A text of the wrong kind is check-pack's business. */
const compareTexts: Compare = (theirs, ours, path, sameLanguage) => {
  if (sameLanguage || typeof ours !== 'string' || theirs !== ours || listWords(ours).length <= SAME_WORDS) return []
  return [{ path, name: 'untranslated', values: { text: showValue(ours) } }]
}

const compareValues: Compare = (theirs, ours, path) =>
  canonical(theirs) === canonical(ours)
    ? []
    : [{ path, name: 'otherValue', values: { got: showValue(ours), expected: showValue(theirs) } satisfies MessageValues }]

/** JSON with the fields of every object in the order of their names, because that order means nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1))) : inner,
  )

const compareObjects =
  (fields: Fields): Compare =>
  (theirs, ours, path, sameLanguage) =>
    isObject(theirs) && isObject(ours) ? compareFields(theirs, ours, fields, path, sameLanguage) : []

const comparePlaces =
  (compare: Compare): Compare =>
  (theirs, ours, path, sameLanguage) => {
    if (!Array.isArray(theirs) || !Array.isArray(ours)) return []
    if (theirs.length !== ours.length) return [{ path, name: 'otherLength', values: { got: ours.length, expected: theirs.length } }]
    return theirs.flatMap((item, index) => compare(item, ours[index], [...path, index], sameLanguage))
  }

interface Entry {
  readonly item: Json
  readonly path: JsonPath
}

const compareIds =
  (compare: Compare): Compare =>
  (theirs, ours, path, sameLanguage) => {
    if (!Array.isArray(theirs) || !Array.isArray(ours)) return []
    const [known, found] = [entriesOf(theirs, path), entriesOf(ours, path)]
    const missing = [...known].filter(([id]) => !found.has(id))
    const extra = [...found].filter(([id]) => !known.has(id))
    return [
      ...missing.map(([id, entry]): Fault => ({ path, name: 'idOnlyThere', values: { id: showValue(id), place: formatPath(entry.path) } })),
      ...extra.map(([id, entry]): Fault => ({ path: entry.path, name: 'idOnlyHere', values: { id: showValue(id) } })),
      ...compareOrder(known, found, path),
      ...[...found].flatMap(([id, entry]) => {
        const same = known.get(id)
        return same === undefined ? [] : compare(same.item, entry.item, entry.path, sameLanguage)
      }),
    ]
  }

/** Id → entry, in the order of the list. Repeated ids, and entries without one, are check-pack's business. */
const entriesOf = (list: readonly unknown[], path: JsonPath): ReadonlyMap<string, Entry> =>
  new Map(
    list.flatMap((item, index) =>
      isObject(item) && typeof item.id === 'string' ? [[item.id, { item, path: [...path, index] }] as const] : [],
    ),
  )

/** Ties are settled in pack order, so an order of its own would give other results. Names the first that stands elsewhere. */
function compareOrder(known: ReadonlyMap<string, Entry>, found: ReadonlyMap<string, Entry>, path: JsonPath): Fault[] {
  const theirs = [...known.keys()].filter((id) => found.has(id))
  const ours = [...found.keys()].filter((id) => known.has(id))
  const at = theirs.findIndex((id, index) => id !== ours[index])
  return at < 0 ? [] : [{ path, name: 'otherOrder', values: { expected: showValue(theirs[at]), got: showValue(ours[at]) } }]
}
