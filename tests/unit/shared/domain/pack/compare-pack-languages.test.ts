/** Two languages of one pack are the same pack: the linter sees every way in which they are not. */
import { describe, expect, it } from 'vitest'
import { comparePackLanguages } from '../../../../../shared/domain/pack/compare-pack-languages'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { aPack } from '../../../../support/builders'
import { plant, plantAll } from '../../../../support/plant'

const Q = 'dimensions[0].topics[0].questions[0]'
const G = 'dimensions[0].guide'
const guide = {
  opening: 'Let us talk about people.',
  listenFor: ['Soon'],
  evasions: [{ said: 'It is all planned.', ask: 'By whom?' }],
  askFor: ['A plan'],
}

/** With everything a language file can hold. */
const original = plantAll(aPack(), {
  [G]: guide,
  'seats[0].bring': ['The budget', 'A list'],
  claims: [{ id: 'S1-01', kind: 'practice', text: 'Somebody answers for it in person' }],
  [`${Q}.text`]: 'Who answers for this initiative?',
  [`${Q}.levels[3]`]: 'A named person answers for it',
  [`${Q}.gate.title`]: 'One person who answers',
  [`${Q}.short`]: 'Who answers for all of it',
  'patterns[0].gist': 'It has no owner at all.',
  'actions[0].measure': 'Everybody names the same person.',
  'profile[0].options[0].title': 'Yes, it certainly is so',
}) as Pack

/** The original with a mark in front of every text of more than three words. */
const translate = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(translate)
  if (typeof value === 'string') return value.split(' ').length > 3 ? `DE ${value}` : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))
}
const german = plant(translate(original), 'language', 'de')

/** Each row: what a careless translator does, where it shows, and a part of what is said. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
  // Ids
  [
    'drops a dimension',
    { 'dimensions[4]': undefined },
    'dimensions',
    '“adoption” is missing in this list; in the file in “en” it is dimensions[4]',
  ],
  ['renames a dimension', { 'dimensions[4].id': 'nutzung' }, 'dimensions[4]', '“nutzung” is not in the file in “en”'],
  ['renames a topic', { 'dimensions[0].topics[1].id': 'ownership.geld' }, 'dimensions[0].topics[1]', '“ownership.geld”'],
  ['renames a question', { [`${Q}.id`]: 'wer' }, Q, '“wer”'],
  ['drops a pattern', { patterns: [] }, 'patterns', '“nobody-owns-it” is missing'],
  ['drops an action', { 'actions[3]': undefined }, 'actions', '“release-to-bounded-group” is missing'],
  ['renames a seat', { 'seats[2].id': 'daten' }, 'seats[2]', '“daten”'],
  ['renames a fact', { 'profile[1].id': 'reguliert' }, 'profile[1]', '“reguliert”'],
  ['translates an option', { 'profile[0].options[0].id': 'ja' }, 'profile[0].options[0]', '“ja”'],
  ['renumbers a gate', { [`${Q}.gate.id`]: 'G02' }, `${Q}.gate.id`, 'Here stands G02, in the file in “en” G01'],
  ['drops a gate', { [`${Q}.gate`]: undefined }, `${Q}.gate`, '“gate” is missing here'],
  [
    'adds a gate',
    { 'dimensions[1].topics[0].questions[0].gate': { id: 'G09', kind: 'launch' } },
    'dimensions[1].topics[0].questions[0].gate',
    '“gate” is not in',
  ],
  ['drops a claim', { claims: [] }, 'claims', '“S1-01” is missing'],
  ['drops the catalogue', { claims: undefined }, 'claims', '“claims” is missing here'],
  [
    'swaps two actions',
    { 'actions[0]': (german as Pack).actions[1], 'actions[1]': (german as Pack).actions[0] },
    'actions',
    '“secure-run-money” stands where the file in “en” has “appoint-owner”',
  ],

  // Lists
  ['writes a sixth level', { [`${Q}.levels[5]`]: 'f' }, `${Q}.levels`, 'This list has 6 entries; in the file in “en” it has 5'],
  ['drops the probes', { [`${Q}.probes`]: [] }, `${Q}.probes`, 'no entry; in the file in “en” it has one'],
  ['adds evidence', { [`${Q}.evidence[1]`]: 'Mehr' }, `${Q}.evidence`, '2 entries'],
  ['adds something to bring', { 'seats[0].bring[2]': 'Mehr' }, 'seats[0].bring', '3 entries'],
  ['brings nothing', { 'seats[0].bring': undefined }, 'seats[0].bring', '“bring” is missing here'],
  ['adds a sign to listen for', { [`${G}.listenFor[1]`]: 'Bald' }, `${G}.listenFor`, '2 entries'],
  ['drops an evasion', { [`${G}.evasions`]: [] }, `${G}.evasions`, 'no entry'],
  ['drops a guide', { [G]: undefined }, G, '“guide” is missing here'],

  // Texts
  [
    'leaves a question',
    { [`${Q}.text`]: 'Who answers for this initiative?' },
    `${Q}.text`,
    'same as in the file in “en”: “Who answers for this initiative?”',
  ],
  ['leaves a level', { [`${Q}.levels[3]`]: 'A named person answers for it' }, `${Q}.levels[3]`, 'A named person'],
  ['leaves the title of a gate', { [`${Q}.gate.title`]: 'One person who answers' }, `${Q}.gate.title`, 'One person'],
  ['leaves a short question', { [`${Q}.short`]: 'Who answers for all of it' }, `${Q}.short`, 'Who answers'],
  ['leaves an option', { 'profile[0].options[0].title': 'Yes, it certainly is so' }, 'profile[0].options[0].title', 'Yes, it'],
  ['leaves a gist', { 'patterns[0].gist': 'It has no owner at all.' }, 'patterns[0].gist', 'no owner'],
  ['leaves a measure', { 'actions[0].measure': 'Everybody names the same person.' }, 'actions[0].measure', 'same person'],
  ['leaves a claim', { 'claims[0].text': 'Somebody answers for it in person' }, 'claims[0].text', 'Somebody'],
  ['leaves an opening', { [`${G}.opening`]: guide.opening }, `${G}.opening`, 'Let us talk'],
  ['leaves an evasion', { [`${G}.evasions[0].said`]: 'It is all planned.' }, `${G}.evasions[0].said`, 'all planned'],

  // Everything else
  ['weighs a question otherwise', { [`${Q}.weight`]: 2 }, `${Q}.weight`, 'Here stands 2, in the file in “en” 3'],
  ['asks at another depth', { [`${Q}.depth`]: 'half-day' }, `${Q}.depth`, 'half-day'],
  ['plans other minutes', { [`${Q}.minutes`]: 5 }, `${Q}.minutes`, '5'],
  ['adds a condition', { [`${Q}.when`]: { all: [] } }, `${Q}.when`, '“when” is not in'],
  ['changes a pattern', { 'patterns[0].when.atMost': 2 }, 'patterns[0].when', '"atMost":2'],
  ['calls a cause a symptom', { 'patterns[0].kind': 'symptom' }, 'patterns[0].kind', 'symptom'],
  ['changes a threshold', { 'thresholds.readyLow': 3 }, 'thresholds', '{"readyLow":3}'],
  ['estimates otherwise', { 'actions[0].effort.max': 9 }, 'actions[0].effort', '"max":9'],
  ['plans other weeks', { 'actions[0].weeks.max': 9 }, 'actions[0].weeks', '"max":9'],
  ['lifts another question', { 'actions[0].lifts[1]': 'run-money' }, 'actions[0].lifts', 'run-money'],
  ['closes another gate', { 'actions[0].closes': [] }, 'actions[0].closes', 'G01'],
  ['waits for another action', { 'actions[2].after': ['appoint-owner'] }, 'actions[2].after', 'appoint-owner'],
  ['seats another lead', { 'dimensions[0].topics[0].lead': ['operations'] }, 'dimensions[0].topics[0].lead', 'operations'],
  ['asks no quorum of a seat', { 'seats[0].quorum': false }, 'seats[0].quorum', 'false'],
  ['rolls out along another topic', { rolloutTopics: [] }, 'rolloutTopics', 'adoption.scaling'],
  ['counts the version on', { version: '1.0.1' }, 'version', 'Here stands 1.0.1, in the file in “en” 1.0.0'],
]

describe('two languages of one pack', () => {
  it('are the same pack when only the texts differ', () => {
    expect(comparePackLanguages(original, german)).toEqual([])
    expect(comparePackLanguages(german, original)).toEqual([])
  })

  it.each(FAULTS)('are not when a translator %s', (_, faults, path, said) => {
    const other = withoutHoles(plantAll(german, faults))
    const found = comparePackLanguages(original, other)
    expect(found).toContainEqual({ path, message: expect.stringContaining(said), fix: expect.stringMatching(/\S.*\.$/) })
    expect(found.length).toBeLessThanOrEqual(2)
  })

  it('may share short texts, names, and the order of fields', () => {
    const reordered = plant(german, 'patterns[0].when', { atMost: 1, topic: 'ownership.accountability' })
    expect(comparePackLanguages(original, plant(reordered, 'title', 'Tiny pack'))).toEqual([])
  })

  it('may share every text when one is a variety of the other', () => {
    expect(comparePackLanguages(original, plant(original, 'language', 'en-GB'))).toEqual([])
  })

  it('are one problem when they are two packs, the same language, or no pack at all', () => {
    const paths = (other: unknown) => comparePackLanguages(original, other).map(({ path }) => path)
    expect(paths(plant(german, 'id', 'other'))).toEqual(['id'])
    expect(paths(plant(german, 'language', 'en'))).toEqual(['language'])
    expect(paths({ format: 'ready-room/session', formatVersion: 1 })).toEqual(['format'])
    expect(paths(7)).toEqual([''])
    expect(comparePackLanguages(7, german)).toEqual([])
  })

  it('are first held against each other, and only then searched for texts that are left', () => {
    const begun = plantAll(original, { language: 'de', 'actions[3].effort.max': 9 })
    const names = comparePackLanguages(original, begun).map(({ path }) => path)
    expect(names[0]).toBe('actions[3].effort')
    expect(names).toContain(`${Q}.text`)
  })

  it('are compared as far as their shape allows', () => {
    const broken = plantAll(german, {
      seats: 7,
      'actions[0]': null,
      [`${Q}.levels`]: 'five',
      [`${Q}.text`]: null,
      'actions[1].effort': 'much',
    })
    expect(comparePackLanguages(original, broken).map(({ path }) => path)).toEqual([`${Q}.text`, 'actions', 'actions[1].effort'])
  })
})

/** JSON has no holes: what was removed from a list closes up. */
const withoutHoles = (pack: unknown): unknown =>
  JSON.parse(JSON.stringify(pack, (_, value) => (Array.isArray(value) ? value.filter(() => true) : value)))
