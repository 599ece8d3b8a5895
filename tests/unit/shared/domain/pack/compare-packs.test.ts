import { describe, expect, it } from 'vitest'
import { comparePacks, isSameContent } from '../../../../../shared/domain/pack/compare-packs'
import { applyPackEdits, levelEdit, listEdit, numberEdit, textEdit, thresholdEdit } from '../../../../../shared/domain/pack/pack-edits'
import { aPack, aPackOf, aQuestion, aSeat, aTopic } from '../../../../support/builders'

const pack = aPack()

describe('two versions of a pack', () => {
  it('of the same content differ in nothing', () => {
    expect(isSameContent(comparePacks(pack, { ...pack, version: '2.0.0', title: 'Renamed' }))).toBe(true)
  })

  it('differ in what was edited, and say whether an answer may no longer fit', () => {
    const after = applyPackEdits(pack, {
      [levelEdit('run-money', 3, 'en')]: 'Paid for twelve months',
      [numberEdit('critical-fields', 'weight')]: 3,
      [listEdit('bounded-release', 'probes', 'en')]: ['Another probe'],
      [textEdit('answerable-owner', 'text', 'en')]: 'Who answers for it?',
      [thresholdEdit('groupGap')]: 2,
    })
    const { changed, thresholds } = comparePacks(pack, after)
    expect(changed.map(({ id, changes, isAnswerInDoubt }) => [id, changes, isAnswerInDoubt])).toEqual([
      ['answerable-owner', ['text'], true],
      ['run-money', ['levels'], true],
      ['critical-fields', ['weight'], false],
      ['bounded-release', ['explanation'], false],
    ])
    expect(thresholds).toEqual([{ name: 'groupGap', before: 1.5, after: 2 }])
  })

  it('tell questions, seats and options that came or went', () => {
    const before = aPackOf([aTopic('data.quality', [aQuestion('old'), aQuestion('kept')])])
    const after = {
      ...aPackOf([aTopic('data.quality', [aQuestion('kept'), aQuestion('new')])]),
      seats: [aSeat('business-owner')],
      profile: [{ id: 'regulated', title: 'Regulated', options: [{ id: 'yes', title: 'Yes' }] }],
    }
    const difference = comparePacks(before, after)
    expect(difference.added.map(({ question }) => question.id)).toEqual(['new'])
    expect(difference.removed.map(({ question }) => question.id)).toEqual(['old'])
    expect(difference.seatsRemoved).toContain('operations')
    expect(difference.factsRemoved).toEqual([
      { fact: 'prohibitedUse', option: null },
      { fact: 'regulated', option: 'no' },
    ])
  })
})
