import { describe, expect, it } from 'vitest'
import { type AgreementMapInput, agreementMap } from '../../../../../shared/lib/chart/agreement-map'

const cell = (level: number, count = 1, unknownCount = 0) => ({
  counts: [0, 1, 2, 3, 4].map((at) => (at === level ? count : 0)),
  unknownCount,
})
const input = (more: Partial<AgreementMapInput> = {}): AgreementMapInput => ({
  columns: [
    { id: 'ann', band: 'users', people: 1 },
    { id: 'bob', band: 'users', people: 1 },
    { id: 'ops', band: 'operations', people: 4 },
  ],
  rows: [
    { id: 'first', section: 'two-camps', cells: [cell(0), cell(4), cell(3, 2)], camps: { low: { to: 1 }, high: { from: 3 } } },
    { id: 'second', section: 'agreed', cells: [cell(2), cell(2), cell(2, 1, 3)], camps: null },
    { id: 'third', section: 'agreed', cells: [cell(2), cell(-1, 0, 1), cell(2)], camps: null },
  ],
  columnWidth: 30,
  bandGap: 10,
  rowHeight: 40,
  sectionHeight: 20,
  markSize: 6,
  ...more,
})

describe('the agreement map', () => {
  const map = agreementMap(input())

  it('keeps the order of rows, under the name of their class', () => {
    expect(map.sections.map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
      ['two-camps', 'first'],
      ['agreed', 'second', 'third'],
    ])
    expect(map.sections.flatMap(({ y, rows }) => [y, ...rows.map((row) => row.y)])).toEqual([0, 20, 60, 80, 120])
    expect(map.height).toBe(160)
  })

  it('sets sides of the house apart', () => {
    expect(map.columns.map(({ x }) => x)).toEqual([0, 30, 70])
    expect(map.bands).toEqual([
      { id: 'users', x: 0, width: 60 },
      { id: 'operations', x: 70, width: 30 },
    ])
    expect(map.width).toBe(100)
  })

  it('puts a higher level higher, and marks the camp it lies in', () => {
    const marks = map.sections[0]?.rows[0]?.marks ?? []
    expect(marks.map(({ camp }) => camp)).toEqual(['low', 'high', 'high'])
    expect(marks[0]?.y).toBeGreaterThan(marks[2]?.y ?? 0)
    expect(marks[2]?.y).toBeGreaterThan(marks[1]?.y ?? 0)
  })

  it('draws one person as a dot and several as a bar of their share', () => {
    const [dot, , bar] = map.sections[0]?.rows[0]?.marks ?? []
    expect(dot).toMatchObject({ kind: 'dot', x: 12, width: 6 })
    expect(bar).toMatchObject({ kind: 'bar', x: 72, width: 13 })
  })

  it('says where most do not know', () => {
    expect(map.sections[1]?.rows.map(({ unknownX }) => unknownX)).toEqual([[85], [45]])
  })

  it('stays empty without rows and columns', () => {
    expect(agreementMap(input({ columns: [], rows: [] }))).toMatchObject({ width: 0, height: 0, sections: [] })
  })
})
