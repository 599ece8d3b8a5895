import { describe, expect, it } from 'vitest'
import { actionsLifting, type CrossWalkRow, crossWalk, patternsReading } from '../../../../../shared/domain/pack/cross-walk'
import type { Pattern } from '../../../../../shared/domain/pack/pack'
import { aGate, anAction, aPackOf, aPattern, aQuestion, aTopic } from '../../../../support/builders'
import { corePack } from '../../../../support/core-pack'

const topics = [
  aTopic('data.quality', [
    aQuestion('critical-fields', { claims: ['C1', 'C2'] }),
    aQuestion('late-records', { claims: ['C2', 'C3'], gate: aGate('G02') }),
  ]),
  aTopic('data.access', [
    aQuestion('right-to-use', { claims: ['C1', 'C2', 'C3'], gate: aGate('G01', 'foundation', { title: 'Right to use' }) }),
  ]),
]
const packOf = (...patterns: readonly Pattern[]) =>
  aPackOf(topics, {
    patterns,
    actions: [anAction('ask-counsel', { lifts: ['right-to-use'] }), anAction('clean-up', { lifts: ['critical-fields'] })],
  })
const rowOf = (overrides: Partial<Pattern> & Pick<Pattern, 'when'>): CrossWalkRow => {
  const [row] = crossWalk(packOf(aPattern('dirty-fuel', overrides)))
  if (row === undefined) throw new Error('no row')
  return row
}
const idsOf = (row: CrossWalkRow) => row.asked.map(({ question }) => question.id)

describe('where a way of failing is asked', () => {
  it('is every question of a topic its condition reads', () => {
    expect(idsOf(rowOf({ when: { topic: 'data.quality', atMost: 1 } }))).toEqual(['critical-fields', 'late-records'])
    expect(idsOf(rowOf({ when: { groupGap: { topic: 'data.access', atLeast: 1 } } }))).toEqual(['right-to-use'])
  })

  it('is the question behind a gate, and the gate is named', () => {
    const row = rowOf({ when: { gate: 'G01', is: 'fail' } })
    expect(idsOf(row)).toEqual(['right-to-use'])
    expect(row.gates.map(({ gate, title }) => [gate.id, title])).toEqual([['G01', 'Right to use']])
  })

  it('is found however deep the condition is nested, once each, in pack order', () => {
    const row = rowOf({
      when: {
        all: [
          { any: [{ gate: 'G01', isNot: 'pass' }, { not: { question: 'critical-fields', claimedAtLeast: 3 } }] },
          { question: 'critical-fields', claimedAtMost: 3 },
        ],
      },
    })
    expect(idsOf(row)).toEqual(['critical-fields', 'right-to-use'])
  })

  it('is nowhere in particular when the condition reads the room as a whole', () => {
    expect(idsOf(rowOf({ when: { emptySeats: { atLeast: 2 } } }))).toEqual([])
  })
})

describe('the claims of a way of failing', () => {
  it('are counted per question, most first, and once in the total', () => {
    const row = rowOf({ when: { emptySeats: { atLeast: 2 } }, claims: ['C2', 'C3', 'C9'] })
    expect(row.cover.map(({ placed, claims }) => [placed.question.id, claims])).toEqual([
      ['late-records', 2],
      ['right-to-use', 2],
      ['critical-fields', 1],
    ])
    expect(row.covered).toBe(2)
  })
})

describe('the way back from a question', () => {
  const pack = packOf(
    aPattern('dirty-fuel', { when: { topic: 'data.quality', atMost: 1 }, actions: ['clean-up', 'no-such-action'] }),
    aPattern('locked-data', { when: { gate: 'G01', is: 'fail' } }),
  )

  it('leads to the ways of failing that read it', () => {
    expect(patternsReading(crossWalk(pack), 'late-records').map(({ id }) => id)).toEqual(['dirty-fuel'])
    expect(patternsReading(crossWalk(pack), 'right-to-use').map(({ id }) => id)).toEqual(['locked-data'])
  })

  it('and to the actions that lift it', () => {
    expect(actionsLifting(pack, 'right-to-use').map(({ id }) => id)).toEqual(['ask-counsel'])
    expect(crossWalk(pack)[0]?.actions.map(({ id }) => id)).toEqual(['clean-up'])
  })
})

describe('the shipped pack', () => {
  it('asks about every way of failing, covers all of its claims and names a start', () => {
    for (const row of crossWalk(corePack())) {
      expect(row.asked.length, row.pattern.id).toBeGreaterThan(0)
      expect(row.covered, row.pattern.id).toBe(row.pattern.claims.length)
      expect(row.actions.length, row.pattern.id).toBe(row.pattern.actions.length)
    }
  })
})
