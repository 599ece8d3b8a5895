import { describe, expect, it } from 'vitest'
import { filterBank } from '../../../../../renderer/features/packs/bank-filter'
import type { Depth } from '../../../../../shared/domain/pack/pack'
import { aGate, aPackOf, aQuestion, aTopic } from '../../../../support/builders'

const pack = aPackOf([
  aTopic('ownership.value', [aQuestion('baseline', { gate: aGate('G02', 'foundation') }), aQuestion('benefit', { depth: 'half-day' })]),
  aTopic('data.quality', [aQuestion('fields', { depth: 'full-day', probes: ['Who repairs the ledger?'] })]),
])
const found = (depth: Depth, query = '') =>
  filterBank(pack, depth, query).flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ id }) => id)))

describe('the questions shown', () => {
  it('are those a workshop of the depth may ask: the smaller depths’ questions too', () => {
    expect(found('express')).toEqual(['baseline'])
    expect(found('half-day')).toEqual(['baseline', 'benefit'])
    expect(found('full-day')).toEqual(['baseline', 'benefit', 'fields'])
  })

  it('have every word that was typed, in any order and anywhere in the question, its topic or its gate', () => {
    expect(found('full-day', 'g02')).toEqual(['baseline'])
    expect(found('full-day', 'LEDGER repairs')).toEqual(['fields'])
    expect(found('full-day', 'ownership.value benefit')).toEqual(['benefit'])
    expect(found('full-day', 'ledger baseline')).toEqual([])
  })

  it('are counted per dimension, and dimensions without any are left out', () => {
    expect(filterBank(pack, 'half-day', '').map(({ dimension, count }) => [dimension.id, count])).toEqual([['ownership', 2]])
  })
})
