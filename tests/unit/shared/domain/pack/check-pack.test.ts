import { describe, expect, it } from 'vitest'
import { checkPack } from '../../../../../shared/domain/pack/check-pack'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { anAction, aPack, aQuestion, aTopic } from '../../../../support/builders'
import { plant, plantAll } from '../../../../support/plant'

/** The small pack of the builders, finished: every question is lifted by something. */
function aFinishedPack(): Pack {
  const pack = aPack()
  const gapless = anAction('repair-critical-fields', { topic: 'data.quality', lifts: ['critical-fields', 'reconstructable-decisions'] })
  return { ...pack, actions: [...pack.actions, gapless] }
}

const Q = 'dimensions[0].topics[0].questions[0]'
const facts = (when: unknown) => ({ [`${Q}.when`]: when })
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

const CLAIM_IDS = Array.from({ length: 10 }, (_, index) => `S1-${String(index + 1).padStart(2, '0')}`)
/** A catalogue of ten claims, nine of them asked about and the last one answered by an action; then the fault. */
const catalogue = (fault: Readonly<Record<string, unknown>> = {}) => ({
  claims: CLAIM_IDS.map((id) => ({ id, kind: 'practice', text: `Claim ${id}` })),
  [`${Q}.claims`]: CLAIM_IDS.slice(0, 9),
  'actions[0].claims': CLAIM_IDS.slice(9),
  ...fault,
})

const brings = (fault: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`seats[${index}].bring`, ['A list', 'A record']])),
  ...fault,
})

const G = 'dimensions[1].guide'
const aGuide = {
  opening: 'Let us talk.',
  listenFor: ['Soon'],
  evasions: [{ said: 'It is planned.', ask: 'By whom?' }],
  askFor: ['The plan'],
}
const guides = (fault: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`dimensions[${index}].guide`, structuredClone(aGuide)])),
  ...fault,
})

const CONVOLUTED =
  'Organisational responsibility arrangements concerning consequential decision automation remain institutionally established'
const convoluted = (place: string) => ({
  [`${Q}.levels`]: Array(5).fill('Responsibility is established organisationally'),
  [place]: `${CONVOLUTED}.`,
})

/** Each row: what a careless writer does, where the linter sees it, and a part of what it says. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
  // Shape
  ['leaves the title out', { title: undefined }, 'title', 'missing'],
  ['writes a number where a list belongs', { actions: 7 }, 'actions', 'A list was expected'],
  ['writes four levels', { [`${Q}.levels`]: ['a', 'b', 'c', 'd'] }, `${Q}.levels`, 'exactly five levels'],
  ['writes six levels', { [`${Q}.levels`]: ['a', 'b', 'c', 'd', 'e', 'f'] }, `${Q}.levels`, 'exactly five levels'],
  ['weighs a question 4', { [`${Q}.weight`]: 4 }, `${Q}.weight`, '“4”'],
  ['weighs a question 1.5', { [`${Q}.weight`]: 1.5 }, `${Q}.weight`, '“1.5”'],
  ['plans no time for a question', { [`${Q}.minutes`]: 0 }, `${Q}.minutes`, 'greater than 0'],
  ['invents a depth', { [`${Q}.depth`]: 'two-days' }, `${Q}.depth`, 'two-days'],
  ['invents a kind of gate', { [`${Q}.gate.kind`]: 'final' }, `${Q}.gate.kind`, 'final'],
  ['invents a phase', { 'actions[0].phase': 'later' }, 'actions[0].phase', 'later'],
  ['estimates no effort', { 'actions[0].effort.min': 0 }, 'actions[0].effort.min', 'greater than 0'],
  ['estimates negative weeks', { 'actions[0].weeks.likely': -1 }, 'actions[0].weeks.likely', 'greater than 0'],
  [
    'gives a topic weight of 0',
    { topicWeights: [{ topic: 'data.quality', factor: 0, when: { fact: 'regulated', is: 'yes' } }] },
    'topicWeights[0].factor',
    'greater than 0',
  ],
  ['writes a language in full', { language: 'English' }, 'language', 'language tag'],
  ['writes an id that every object inherits', { 'seats[0].id': 'toString' }, 'seats[0].id', 'cannot be an id'],

  // Ids
  ['uses a seat id twice', { 'seats[1].id': 'business-owner' }, 'seats[1].id', 'already taken by seats[0]'],
  [
    'uses a question id twice',
    { 'dimensions[1].topics[0].questions[0].id': 'answerable-owner' },
    'dimensions[1].topics[0].questions[0].id',
    `already taken by ${Q}`,
  ],
  ['uses a topic id twice', { 'dimensions[0].topics[1].id': 'ownership.accountability' }, 'dimensions[0].topics[1].id', 'already taken'],
  [
    'puts one gate on two questions',
    { 'dimensions[0].topics[1].questions[0].gate.id': 'G01' },
    'dimensions[0].topics[1].questions[0].gate.id',
    'already taken',
  ],
  ['uses an action id twice', { 'actions[3].id': 'appoint-owner' }, 'actions[3].id', 'already taken by actions[0]'],
  ['uses an option id twice', { 'profile[1].options[1].id': 'yes' }, 'profile[1].options[1].id', 'already taken'],
  ['writes an id in capitals', { 'patterns[0].id': 'P01' }, 'patterns[0].id', 'lower-case words with hyphens'],
  [
    'puts a topic under the wrong dimension',
    { 'dimensions[1].topics[0].id': 'ownership.quality' },
    'dimensions[1].topics[0].id',
    'a topic of its dimension',
  ],
  ['numbers a gate with one digit', { [`${Q}.gate.id`]: 'G1' }, `${Q}.gate.id`, 'a gate (G01'],
  ['writes a fact with hyphens', { 'profile[0].id': 'prohibited-use' }, 'profile[0].id', 'camelCase'],
  ['writes a claim in words', { [`${Q}.claims`]: ['S0-01', 'the first one'] }, `${Q}.claims[1]`, 'a claim (S1-01'],

  // References
  ['seats nobody knows', { 'dimensions[0].topics[0].lead[0]': 'ceo' }, 'dimensions[0].topics[0].lead[0]', '“ceo” is not a seat'],
  ['hands an action to an unknown owner', { 'actions[0].owner': 'ceo' }, 'actions[0].owner', '“ceo” is not a seat'],
  ['files an action under an unknown topic', { 'actions[0].topic': 'data.magic' }, 'actions[0].topic', '“data.magic” is not a topic'],
  ['lifts an unknown question', { 'actions[0].lifts[1]': 'no-question' }, 'actions[0].lifts[1]', '“no-question” is not a question'],
  ['closes an unknown gate', { 'actions[0].closes[1]': 'G99' }, 'actions[0].closes[1]', '“G99” is not a gate'],
  ['waits for an unknown action', { 'actions[0].after[0]': 'magic' }, 'actions[0].after[0]', '“magic” is not an action'],
  ['names an unknown first action', { 'patterns[0].actions[0]': 'magic' }, 'patterns[0].actions[0]', '“magic” is not an action'],
  ['rolls out along an unknown topic', { 'rolloutTopics[0]': 'data.magic' }, 'rolloutTopics[0]', '“data.magic” is not a topic'],
  [
    'weighs an unknown topic',
    { topicWeights: [{ topic: 'data.magic', factor: 2, when: { all: [] } }] },
    'topicWeights[0].topic',
    '“data.magic”',
  ],

  // Conditions
  ['reads an unknown fact', facts({ fact: 'weather', is: 'fine' }), `${Q}.when.fact`, '“weather” is not a profile fact'],
  ['reads an unknown option', facts({ not: { fact: 'regulated', is: 'maybe' } }), `${Q}.when.not.is`, '“maybe” is not an option'],
  ['lists an unknown option', facts({ any: [{ fact: 'regulated', in: ['yes', 'maybe'] }] }), `${Q}.when.any[0].in[1]`, '“maybe”'],
  ['reads answers where only facts count', facts({ topic: 'data.quality', atMost: 2 }), `${Q}.when`, 'may stand here'],
  [
    'reads a gate in the condition of a gate',
    { [`${Q}.gate.when`]: { all: [{ gate: 'G03', is: 'pass' }] } },
    `${Q}.gate.when.all[0]`,
    'may stand here',
  ],
  ['writes a condition as code', facts('regulated == yes'), `${Q}.when`, 'may stand here'],
  ['mixes two forms', facts({ fact: 'regulated', is: 'yes', in: ['yes'] }), `${Q}.when`, 'may stand here'],
  ['forgets the condition of a pattern', { 'patterns[0].when': undefined }, 'patterns[0].when', 'missing'],
  ['lets a pattern read an unknown topic', { 'patterns[0].when.topic': 'data.magic' }, 'patterns[0].when.topic', '“data.magic”'],
  ['lets a pattern read an unknown gate', { 'patterns[0].when': { gate: 'G99', isNot: 'pass' } }, 'patterns[0].when.gate', '“G99”'],
  ['lets a pattern read an unknown gate state', { 'patterns[0].when': { gate: 'G01', is: 'closed' } }, 'patterns[0].when.is', '“closed”'],
  [
    'lets a pattern read an unknown question',
    { 'patterns[0].when': { question: 'q', claimedAtLeast: 3 } },
    'patterns[0].when.question',
    '“q”',
  ],
  ['compares a topic with 7', { 'patterns[0].when.atMost': 7 }, 'patterns[0].when.atMost', 'outside 0 to 4'],
  [
    'leaves half of a group gap out',
    { 'patterns[0].when': { groupGap: { topic: 'data.quality' } } },
    'patterns[0].when.groupGap.atLeast',
    'missing',
  ],
  [
    'leaves half of a confidence gap out',
    { 'patterns[0].when': { confidenceGap: { atLeast: 1 } } },
    'patterns[0].when.confidenceGap.overAtLeast',
    'missing',
  ],
  [
    'adds to a count of empty seats',
    { 'patterns[0].when': { emptySeats: { atLeast: 3, of: 5 } } },
    'patterns[0].when.emptySeats',
    'a pattern may use',
  ],

  // Order
  [
    'makes three actions wait for each other',
    { 'actions[0].after': ['load-and-failure-test'], 'actions[1].after': ['appoint-owner'], 'actions[2].after': ['secure-run-money'] },
    'actions[0].after',
    'appoint-owner → load-and-failure-test → secure-run-money → appoint-owner',
  ],
  [
    'makes an action wait for itself',
    { 'actions[1].after': ['secure-run-money'] },
    'actions[1].after',
    'secure-run-money → secure-run-money',
  ],
  ['waits for a later phase', { 'actions[1].after': ['release-to-bounded-group'] }, 'actions[1].after[0]', 'later phase scale'],
  ['estimates likely below min', { 'actions[0].effort': { min: 3, likely: 2, max: 4 } }, 'actions[0].effort', 'does not rise'],
  ['estimates max below likely', { 'actions[0].weeks': { min: 1, likely: 3, max: 2 } }, 'actions[0].weeks', 'does not rise'],

  // Completeness
  ['asks without a way to improve', { 'actions[0].lifts': [] }, Q, 'No action lifts the question “answerable-owner”'],
  ['sets a gate nothing closes', { 'actions[0].closes': [] }, `${Q}.gate`, 'No action closes gate G01'],
  ['answers a pattern with nothing', { 'patterns[0].actions': [] }, 'patterns[0].actions', 'names no first action'],
  ['sets a gate on a question of the full day', { [`${Q}.depth`]: 'full-day' }, `${Q}.gate`, 'an express interview leaves out'],
  [
    'asks a topic on the half day only',
    { 'dimensions[1].topics[0].questions[0].depth': 'half-day' },
    'dimensions[1].topics[0].questions',
    'no question at express depth',
  ],
  [
    'lists a lifted question twice',
    { 'actions[0].lifts': ['answerable-owner', 'answerable-owner'] },
    'actions[0].lifts[1]',
    'listed twice',
  ],
  [
    'seats the lead again as second',
    { 'dimensions[0].topics[0].second': ['business-owner'] },
    'dimensions[0].topics[0].second[0]',
    'listed twice',
  ],
  ['asks without a lead seat', { 'dimensions[0].topics[0].lead': [] }, 'dimensions[0].topics[0].lead', 'one entry is needed'],
  ['gives no example of evidence', { [`${Q}.evidence`]: [] }, `${Q}.evidence`, 'one entry is needed'],
  ['leaves a level blank', { [`${Q}.levels[2]`]: '  ' }, `${Q}.levels[2]`, 'empty'],
  ['leaves a claim blank', catalogue({ 'claims[3].text': ' ' }), 'claims[3].text', '“text” is empty'],
  ['has nothing to bring', brings({ 'seats[1].bring': [] }), 'seats[1].bring', 'one entry is needed'],
  ['leaves something to bring blank', brings({ 'seats[1].bring[1]': '' }), 'seats[1].bring[1]', '“bring” is empty'],
  ['tells one seat only what to bring', { 'seats[0].bring': ['The budget'] }, 'seats[3].bring', 'The list “bring” is missing'],
  ['leaves the opening of a guide blank', guides({ [`${G}.opening`]: '' }), `${G}.opening`, '“opening” is empty'],
  ['leaves a sign to listen for blank', guides({ [`${G}.listenFor[0]`]: ' ' }), `${G}.listenFor[0]`, '“listenFor” is empty'],
  ['knows no evasion', guides({ [`${G}.evasions`]: [] }), `${G}.evasions`, 'one entry is needed'],
  ['leaves an evasion blank', guides({ [`${G}.evasions[0].said`]: '' }), `${G}.evasions[0].said`, '“said” is empty'],
  ['has no answer to an evasion', guides({ [`${G}.evasions[0].ask`]: '' }), `${G}.evasions[0].ask`, '“ask” is empty'],
  ['asks for no artefact', guides({ [`${G}.askFor`]: [] }), `${G}.askFor`, 'one entry is needed'],
  ['guides through one dimension only', { [G]: aGuide }, 'dimensions[4].guide', 'The object “guide” is missing'],
  ['leaves a deliverable blank', { 'actions[0].deliverable': '' }, 'actions[0].deliverable', 'empty'],

  // Reach
  [
    'asks when two answers to one fact are given',
    facts({
      all: [
        { fact: 'regulated', is: 'yes' },
        { fact: 'regulated', is: 'no' },
      ],
    }),
    `${Q}.when`,
    'No profile asks the question “answerable-owner”: {"fact":"regulated","is":"yes"}, {"fact":"regulated","is":"no"} cannot hold together',
  ],
  [
    'requires a gate where its question is not asked',
    { ...facts({ fact: 'regulated', is: 'yes' }), [`${Q}.gate.when`]: { not: { fact: 'regulated', is: 'yes' } } },
    `${Q}.gate.when`,
    'No profile requires gate G01',
  ],
  [
    'weighs a topic on no occasion',
    { topicWeights: [{ topic: 'data.quality', factor: 2, when: { any: [] } }] },
    'topicWeights[0].when',
    'No profile makes this weight of the topic “data.quality” apply: {"any":[]} cannot hold.',
  ],
  [
    'fires a pattern on a topic that is weak and strong',
    {
      'patterns[0].when': {
        all: [{ emptySeats: { atLeast: 1 } }, { topic: 'data.quality', atMost: 1 }, { topic: 'data.quality', atLeast: 2 }],
      },
    },
    'patterns[0].when',
    ': {"topic":"data.quality","atMost":1}, {"topic":"data.quality","atLeast":2} cannot hold together',
  ],
  [
    'fires a pattern when more seats are empty than there are',
    { 'patterns[0].when': { emptySeats: { atLeast: 6 } } },
    'patterns[0].when',
    '“nobody-owns-it” can never fire, whatever is answered: {"emptySeats":{"atLeast":6}} cannot hold.',
  ],
  [
    'plans an action that lifts nothing',
    { 'actions[0].lifts': [], 'actions[1].after': [] },
    'actions[0].lifts',
    '“appoint-owner” can never',
  ],
  [
    'lifts only what is never asked',
    { ...facts({ any: [] }), 'actions[1].after': [] },
    'actions[0].lifts',
    '“appoint-owner” can never enter a plan',
  ],

  // Claims
  ['numbers two claims alike', catalogue({ 'claims[1].id': 'S1-01' }), 'claims[1].id', 'already taken by claims[0]'],
  ['names a claim of the catalogue in words', catalogue({ 'claims[0].id': 'first' }), 'claims[0].id', 'a claim (S1-01'],
  ['lists a claim the catalogue lacks', catalogue({ [`${Q}.claims[9]`]: 'S9-99' }), `${Q}.claims[9]`, '“S9-99” is not a claim'],
  ['lets a pattern list an unknown claim', catalogue({ 'patterns[0].claims': ['S9-99'] }), 'patterns[0].claims[0]', '“S9-99”'],
  ['lets an action list an unknown claim', catalogue({ 'actions[1].claims': ['S9-99'] }), 'actions[1].claims[0]', '“S9-99”'],
  ['forgets a claim', catalogue({ 'actions[0].claims': [] }), 'claims[9]', 'lists the claim “S1-10”'],
  [
    'asks about too few claims',
    catalogue({ [`${Q}.claims`]: ['S1-09'], 'actions[0].claims': CLAIM_IDS.filter((id) => id !== 'S1-09') }),
    'claims',
    '1 of 10 claims (10 %); at least 90 % are needed. Not asked about: S1-01, S1-02, S1-03, S1-04, S1-05 and 4 more.',
  ],

  // Thresholds
  ['mistypes a threshold', { 'thresholds.readylow': 2.8 }, 'thresholds.readylow', 'no threshold “readylow”'],
  ['writes a share in per cent', { 'thresholds.coverage': 70 }, 'thresholds.coverage', 'cannot be 70'],
  ['writes half a gate', { 'thresholds.maxUnverified': 1.5 }, 'thresholds.maxUnverified', 'whole number'],
  ['allows no action to start', { 'thresholds.startsMax': 0 }, 'thresholds.startsMax', 'cannot be 0'],

  // Wording
  ['asks in 26 words', { [`${Q}.text`]: `${words(26)}?` }, `${Q}.text`, '26 words'],
  ['describes a level in 23 words', { [`${Q}.levels[4]`]: words(23) }, `${Q}.levels[4]`, '23 words'],
  ['uses a vague word in a level', { [`${Q}.levels[3]`]: 'An Adequate owner is named' }, `${Q}.levels[3]`, '“adequate”'],
  ['uses a vague word in a question', { [`${Q}.text`]: 'Is the owner properly named?' }, `${Q}.text`, '“properly”'],
  ['asks two things at once', { [`${Q}.text`]: 'Is there an owner and/or a sponsor?' }, `${Q}.text`, 'and/or'],
  ['writes and / or in a level', { [`${Q}.levels[1]`]: 'Owner and / or sponsor talked about' }, `${Q}.levels[1]`, 'and/or'],
  ['asks a negative question', { [`${Q}.text`]: 'Is there no owner?' }, `${Q}.text`, 'negation “no”'],
  ['asks a convoluted question', convoluted(`${Q}.text`), `${Q}.text`, 'hardest sentence is “Organisational responsibility'],
  ['gives a convoluted reason', convoluted(`${Q}.why`), `${Q}.why`, 'with 10 words, 9 of them'],
  ['asks with a contraction', { [`${Q}.text`]: 'Why isn’t there an owner?' }, `${Q}.text`, 'negation “isn’t”'],
]

/** The same for writers of German. */
const GERMAN_FAULTS: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string])[] = [
  ['asks in 29 words', { [`${Q}.text`]: `${words(29)}?` }, `${Q}.text`, '29 words; at most 28'],
  ['describes a level in 27 words', { [`${Q}.levels[4]`]: words(27) }, `${Q}.levels[4]`, '27 words; at most 26'],
  ['uses a vague word', { [`${Q}.levels[3]`]: 'Angemessen besetzt' }, `${Q}.levels[3]`, '“angemessen”'],
  ['bends a vague word', { [`${Q}.levels[3]`]: 'Mit guten Gründen' }, `${Q}.levels[3]`, '“guten”'],
  ['uses a vague word with an umlaut', { [`${Q}.text`]: 'Wird regelmäßig geprüft?' }, `${Q}.text`, '“regelmäßig”'],
  ['writes that word the Swiss way', { [`${Q}.text`]: 'Gibt es regelmässige Prüfungen?' }, `${Q}.text`, '“regelmässige”'],
  ['asks two things at once', { [`${Q}.text`]: 'Gibt es Paten und/oder Geld?' }, `${Q}.text`, 'and/or'],
  ['asks with nicht', { [`${Q}.text`]: 'Ist der Test nicht fertig?' }, `${Q}.text`, 'negation “nicht”'],
  ['asks with keinem', { [`${Q}.text`]: 'Bei keinem Test?' }, `${Q}.text`, 'negation “keinem”'],
  ['asks with niemand', { [`${Q}.text`]: 'Hat niemand gefragt?' }, `${Q}.text`, 'negation “niemand”'],
  ['asks with ohne', { [`${Q}.text`]: 'Läuft es ohne Hilfe?' }, `${Q}.text`, 'negation “ohne”'],
]

describe('a linter for packs', () => {
  it.each([
    ['as it is', {}],
    ['with a catalogue of claims', catalogue()],
    ['with lists of what to bring', brings()],
    ['with guides', guides()],
    ['in German', { language: 'de' }],
  ])('finds nothing in a finished pack %s', (_, extras) => {
    expect(checkPack(plantAll(aFinishedPack(), extras))).toEqual([])
  })

  it.each(FAULTS)('sees when a writer %s', (_, faults, path, said) => {
    const found = checkPack(plantAll(aFinishedPack(), faults))
    expect(found).toContainEqual({ path, message: expect.stringContaining(said), fix: expect.stringMatching(/\S.*\.$/) })
  })

  it.each(GERMAN_FAULTS)('sees when a writer of German %s', (_, faults, path, said) => {
    const found = checkPack(plantAll(aFinishedPack(), { language: 'de-AT', ...faults }))
    expect(found).toEqual([{ path, message: expect.stringContaining(said), fix: expect.stringMatching(/\S.*\.$/) }])
  })

  it('reports all planted faults at once, of shape and of craft', () => {
    const pack = plantAll(aFinishedPack(), {
      'seats[0].title': 7,
      'actions[0].owner': 'ceo',
      'actions[1].effort.likely': 'much',
      'dimensions[2].topics[0].questions[0].text': 'Is it good?',
    })
    expect(checkPack(pack).map(({ path }) => path)).toEqual([
      'seats[0].title',
      'actions[1].effort.likely',
      'actions[0].owner',
      'dimensions[2].topics[0].questions[0].text',
    ])
  })

  it('calls an action reachable that lifts nothing but goes before one that does', () => {
    const pack = plantAll(aFinishedPack(), { 'actions[0].lifts': [], 'actions[4].lifts[2]': 'answerable-owner' })
    expect(checkPack(pack)).toEqual([])
  })

  it('does not judge what can happen while an id or a condition is wrong', () => {
    const pack = plantAll(aFinishedPack(), { 'patterns[0].when': { any: [] }, 'actions[1].owner': 'ceo' })
    expect(checkPack(pack).map(({ path }) => path)).toEqual(['actions[1].owner'])
  })

  it('says one thing only about a place of the wrong shape', () => {
    const pack = plant(aFinishedPack(), 'actions[0].effort', 'much')
    expect(checkPack(pack).map(({ path }) => path)).toEqual(['actions[0].effort'])
  })

  it('judges each language by its own rules, and one it has no rules for by none', () => {
    const [english, german] = ['Ist das good and/or regularly not?', 'Is das gut und/oder regelmäßig nicht?']
    const found = (language: string, text: string) => checkPack(plantAll(aFinishedPack(), { language, [`${Q}.text`]: text }))
    expect(found('de', english)).toEqual([])
    expect(found('en-GB', english)).toHaveLength(4)
    expect(found('en', german)).toEqual([])
    expect(found('de', german)).toHaveLength(4)
    expect(found('nl', `${english} ${german}`)).toEqual([])
  })

  it('grants German its longer words, but not without end', () => {
    const level = 'Die Verantwortung hat eine benannte Person, die das Ergebnis jede Woche prüft und darüber berichtet.'
    const read = (language: string, levels: readonly string[]) =>
      checkPack(plantAll(aFinishedPack(), { language, [`${Q}.levels`]: levels }))
    expect(read('de', Array(5).fill(level))).toEqual([])
    const hard =
      'Verantwortungsübernahme organisationsübergreifend festgeschriebener Entscheidungskompetenzen innerhalb etablierter Gremien'
    expect(read('de', [level, level, level, level, hard])).toEqual([])
    expect(read('de', Array(5).fill(`${hard} ${hard}`)).map(({ path }) => path)).toEqual([`${Q}.levels[0]`])
  })

  it('does not judge a handful of words, of which chance would decide', () => {
    expect(checkPack(plant(aFinishedPack(), `${Q}.why`, 'Organisational responsibility arrangements.'))).toEqual([])
  })

  it('takes German words for what they are, and not for the vague or negative ones inside them', () => {
    const text = 'Wer nennt die Güter, das Gutachten, die Einigung, den Keiler und den Ohnmachtsfall?'
    expect(checkPack(plantAll(aFinishedPack(), { language: 'de', [`${Q}.text`]: text }))).toEqual([])
  })

  it('accepts nine claims of ten asked about', () => {
    expect(checkPack(plantAll(aFinishedPack(), catalogue({ [`${Q}.claims`]: CLAIM_IDS })))).toEqual([])
  })

  it('leaves words alone that only contain a vague word or a negation', () => {
    const text = 'Who signs off goods, notes and known nodes on the November list?'
    expect(checkPack(plant(aFinishedPack(), `${Q}.text`, text))).toEqual([])
  })

  it('accepts all the condition forms that patterns may use', () => {
    const when = {
      any: [
        {
          any: [
            { fact: 'regulated', is: 'yes' },
            { fact: 'regulated', in: ['yes', 'no'] },
          ],
        },
        { not: { topic: 'data.quality', atMost: 1.5 } },
        { topic: 'data.quality', atLeast: 0 },
        { gate: 'G01', is: 'fail' },
        { gate: 'G01', isNot: 'pass' },
        { question: 'run-money', claimedAtLeast: 3 },
        { question: 'run-money', claimedAtMost: 1 },
        { groupGap: { topic: 'data.quality', atLeast: 1.5 } },
        { confidenceGap: { atLeast: 0.7, overAtLeast: 6 } },
        { emptySeats: { atLeast: 3 } },
      ],
    }
    expect(checkPack(plant(aFinishedPack(), 'patterns[0].when', when))).toEqual([])
  })

  it('does not pile up messages when a whole list is missing', () => {
    expect(checkPack(plant(aFinishedPack(), 'dimensions', undefined))).toHaveLength(1)
  })

  it('keeps fields it does not know', () => {
    expect(checkPack(plant(aFinishedPack(), 'actions[0].colour', 'blue'))).toEqual([])
  })

  it('asks for an express question in every topic, however many deeper ones there are', () => {
    const topic = aTopic('data.quality', [aQuestion('deep-one', { depth: 'half-day' }), aQuestion('deeper-one', { depth: 'full-day' })])
    const pack = plantAll(aFinishedPack(), {
      'dimensions[1].topics[0]': topic,
      'actions[4].lifts': ['deep-one', 'deeper-one', 'reconstructable-decisions'],
    })
    expect(checkPack(pack).map(({ path }) => path)).toEqual(['dimensions[1].topics[0].questions'])
  })
})
