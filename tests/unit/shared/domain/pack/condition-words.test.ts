import { describe, expect, it } from 'vitest'
import { conditionInWords } from '../../../../../shared/domain/pack/condition-words'
import type { PatternCondition } from '../../../../../shared/domain/pack/pack'
import { english } from '../../../../../shared/i18n/english'
import { aPack } from '../../../../support/builders'

const words = (condition: PatternCondition): string => conditionInWords(condition, aPack(), english())

describe('a condition in words', () => {
  it.each<[string, PatternCondition, string]>([
    ['a fact by its title', { fact: 'regulated', is: 'yes' }, '“Regulated” is “Yes”'],
    ['several answers as alternatives', { fact: 'regulated', in: ['yes', 'no'] }, '“Regulated” is “Yes” or “No”'],
    ['a denied fact', { not: { fact: 'regulated', is: 'yes' } }, '“Regulated” is not “Yes”'],
    ['a fact the pack does not know by its id', { fact: 'weather', is: 'wet' }, '“weather” is “wet”'],
    ['a topic’s limit', { topic: 'data.quality', atMost: 1.5 }, '“Topic data.quality” counts 1.5 or less'],
    ['a whole limit without a decimal', { topic: 'data.quality', atLeast: 2 }, '“Topic data.quality” counts 2 or more'],
    ['a gate by its name', { gate: 'G07', is: 'fail' }, 'gate G07 “Question load-and-fallback?” is failed'],
    ['a claim by its letter', { question: 'run-money', claimedAtLeast: 3 }, '“Question run-money?” is answered D or higher'],
    [
      'a limit between two letters by the level below',
      { question: 'run-money', claimedAtMost: 1.5 },
      '“Question run-money?” is answered B or lower',
    ],
    ['groups', { groupGap: { topic: 'data.quality', atLeast: 1.5 } }, 'two groups lie 1.5 or more apart on “Topic data.quality”'],
    ['one empty seat', { emptySeats: { atLeast: 1 } }, '1 seat or more that should be in the room is empty'],
    [
      'claims without evidence',
      { confidenceGap: { atLeast: 1, overAtLeast: 6 } },
      'claims run 1 level or more ahead of what is shown (on average, from 6 answers on)',
    ],
  ])('says %s', (_, condition, text) => {
    expect(words(condition)).toBe(text)
  })

  const owner: PatternCondition = { topic: 'data.quality', atMost: 1 }
  const yes: PatternCondition = { fact: 'regulated', is: 'yes' }
  const no: PatternCondition = { fact: 'prohibitedUse', is: 'no' }

  it('cannot be read two ways where alternatives stand inside a conjunction', () => {
    expect(words({ all: [owner, { any: [yes, no] }] })).toBe(
      '“Topic data.quality” counts 1 or less and either “Regulated” is “Yes” or “Prohibited use” is “No”',
    )
    expect(words({ any: [owner, { all: [yes, no] }] })).toBe(
      '“Topic data.quality” counts 1 or less, or else “Regulated” is “Yes” and “Prohibited use” is “No”',
    )
  })

  it('denies a whole rule', () => {
    expect(words({ not: owner })).toBe('it is not so that “Topic data.quality” counts 1 or less')
    expect(words({ not: { emptySeats: { atLeast: 5 } } })).toBe('fewer than 5 seats that should be in the room are empty')
  })
})
