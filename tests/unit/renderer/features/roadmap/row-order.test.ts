import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inRowOrder, moveRow, type OrderedRow } from '../../../../../renderer/features/roadmap/row-order'

const rows = (...orders: readonly (number | null)[]): OrderedRow[] => orders.map((order, at) => ({ id: 'abcdefgh'[at] ?? '?', order }))
const idsOf = (list: readonly OrderedRow[]) => list.map(({ id }) => id).join('')
const shownAfter = (list: readonly OrderedRow[], changes: readonly OrderedRow[]) =>
  idsOf(inRowOrder(list.map((row) => changes.find(({ id }) => id === row.id) ?? row)))

describe('rows of a phase', () => {
  it('stand by their number, and those without one below, as the plan has them', () => {
    expect(idsOf(inRowOrder(rows(null, 2, null, 1)))).toBe('dbac')
  })
})

describe('moving a row', () => {
  it('needs one number to become the first', () => {
    expect(moveRow(rows(null, null, null), 'c', 0)).toEqual([{ id: 'c', order: 1 }])
  })

  it('numbers what stands above it, and no more', () => {
    expect(moveRow(rows(null, null, null, null), 'd', 1)).toEqual([
      { id: 'a', order: 1 },
      { id: 'd', order: 2 },
    ])
  })

  it('goes between two numbers with a number between them', () => {
    expect(moveRow(rows(1, 2, 3), 'c', 1)).toEqual([{ id: 'c', order: 1.5 }])
    expect(moveRow(rows(1, 5, 9), 'c', 1)).toEqual([{ id: 'c', order: 2 }])
  })

  it('takes its number back where the plan has it anyway', () => {
    expect(moveRow(rows(null, null, 1), 'c', 2)).toEqual([{ id: 'c', order: null }])
  })

  it('changes nothing where it stands already', () => {
    expect(moveRow(rows(null, 3, null), 'b', 0)).toEqual([])
  })

  it('spaces its neighbours anew on the side where fewer have to move', () => {
    const tight = rows(1, 1, 1, null, null)
    expect(moveRow(tight, 'e', 2)).toHaveLength(2)
    expect(shownAfter(tight, moveRow(tight, 'e', 2))).toBe('abecd')
    expect(moveRow(tight, 'e', 1)).toHaveLength(2)
  })

  it('ends where it was moved, whatever the numbers were before, without touching more than the rows', () => {
    const order = fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(-1e6, 1e6, 0.1, 0.1 + 1e-17)))
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(8), (orders, pick, to) => {
        const list = rows(...orders)
        const id = list[pick % list.length]?.id ?? 'a'
        const changes = moveRow(list, id, to)
        const others = idsOf(inRowOrder(list)).replace(id, '')
        const at = Math.min(to, others.length)
        expect(shownAfter(list, changes)).toBe(others.slice(0, at) + id + others.slice(at))
        expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
        expect(changes.every((change) => Math.abs(change.order ?? 0) <= 1e6)).toBe(true)
      }),
    )
  })
})
