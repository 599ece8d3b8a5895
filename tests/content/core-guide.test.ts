/** What the facilitator is given: said aloud, scanned in the room, sent out beforehand. Short, checkable, artefacts by name. */
import { describe, expect, test } from 'vitest'
import { corePack } from '../support/core-pack'
import { countSentences, countWords, VAGUE, VENDOR } from '../support/wording'

const pack = corePack()
/** Names of no particular paper: they invite somebody to bring whatever is at hand. */
const GENERIC = /\b(documentation|documents?|materials?|information|relevant|etc)\b/i

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index)
const longer = (texts: readonly string[], words: number) => texts.filter((text) => countWords(text) > words)

describe.each(pack.dimensions.map((dimension) => [dimension.title, dimension.guide] as const))('the guide to %s', (_title, guide) => {
  test('opens with one or two sentences that can be spoken', () => {
    expect(countSentences(guide?.opening ?? '')).toBeGreaterThanOrEqual(1)
    expect(countSentences(guide?.opening ?? '')).toBeLessThanOrEqual(2)
    expect(longer([guide?.opening ?? ''], 60)).toEqual([])
  })

  test('has between four and six things to listen for', () => {
    expect(guide?.listenFor.length).toBeGreaterThanOrEqual(4)
    expect(guide?.listenFor.length).toBeLessThanOrEqual(6)
    expect(longer(guide?.listenFor ?? [], 25)).toEqual([])
  })

  test('answers four to six evasions, each as one sentence, with one question', () => {
    const evasions = guide?.evasions ?? []
    expect(evasions.length).toBeGreaterThanOrEqual(4)
    expect(evasions.length).toBeLessThanOrEqual(6)
    expect(evasions.filter(({ said }) => countSentences(said) !== 1 || countWords(said) > 12)).toEqual([])
    expect(evasions.filter(({ ask }) => countSentences(ask) !== 1 || !ask.endsWith('?') || countWords(ask) > 25)).toEqual([])
  })

  test('asks for five to eight artefacts by name', () => {
    const askFor = guide?.askFor ?? []
    expect(askFor.length).toBeGreaterThanOrEqual(5)
    expect(askFor.length).toBeLessThanOrEqual(8)
    expect(longer(askFor, 20)).toEqual([])
    expect(askFor.filter((item) => GENERIC.test(item) || item.endsWith('.'))).toEqual([])
  })
})

test.each(pack.seats.map((seat) => [seat.title, seat.bring ?? []] as const))(
  '%s is asked to bring three to five artefacts',
  (_title, bring) => {
    expect(bring.length).toBeGreaterThanOrEqual(3)
    expect(bring.length).toBeLessThanOrEqual(5)
    expect(longer(bring, 16)).toEqual([])
    expect(bring.filter((item) => GENERIC.test(item) || item.endsWith('.'))).toEqual([])
    expect(repeated(bring)).toEqual([])
  },
)

test('no guide and no list uses a vague word, names a vendor, or says the same thing twice', () => {
  const guides = pack.dimensions.flatMap(({ guide }) => (guide === undefined ? [] : [guide]))
  const said = guides.flatMap(({ opening, listenFor, evasions, askFor }) => [
    opening,
    ...listenFor,
    ...evasions.flatMap(({ said, ask }) => [said, ask]),
    ...askFor,
  ])
  const texts = [...said, ...pack.seats.flatMap(({ bring }) => bring ?? [])]
  expect(texts.filter((text) => VAGUE.test(text) || VENDOR.test(text))).toEqual([])
  expect(repeated(said)).toEqual([])
})
