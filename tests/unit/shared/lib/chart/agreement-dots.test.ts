import { describe, expect, it } from 'vitest'
import { type AgreementDotsInput, agreementDots } from '../../../../../shared/lib/chart/agreement-dots'

const SIZES = [
  { width: 34, height: 24, gap: 4 },
  { width: 12, height: 12, gap: 4 },
  { width: 4, height: 4, gap: 1 },
]
const ids = (count: number, level: number) => Array.from({ length: count }, (_, at) => `${level}/${at}`)
const layout = (counts: readonly number[], more: Partial<AgreementDotsInput> = {}) =>
  agreementDots({ levels: counts.map(ids), camps: [], width: 600, bracketHeight: 46, stackHeight: 144, sizes: SIZES, ...more })

describe('stacked dots', () => {
  it('stand over the middle of their level, one above the other, on the line', () => {
    const { dots, baseline } = layout([0, 3, 0, 1, 0])
    expect(dots.map(({ x }) => x)).toEqual([180, 180, 180, 420])
    expect(dots.map(({ y }) => baseline - y)).toEqual([16, 44, 72, 16])
  })

  it('stand side by side when the stack would grow too high, the last row centred', () => {
    const { dots, sizeIndex } = layout([0, 0, 7, 0, 0])
    expect(sizeIndex).toBe(0)
    expect(dots.map(({ x }) => x)).toEqual([281, 319, 281, 319, 281, 319, 300])
  })

  it('get smaller before they leave the chart, up to two hundred in one level', () => {
    for (const count of [1, 5, 16, 60, 200]) {
      const { dots, columns, size } = layout([count, 0, 0, 0, 0])
      const column = columns[0]
      for (const { x, y } of dots) {
        expect(y - size.height / 2).toBeGreaterThanOrEqual(46 - 1e-9)
        expect(x - size.width / 2).toBeGreaterThanOrEqual(column?.x ?? 0)
        expect(x + size.width / 2).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0))
      }
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
    }
  })
})

describe('camps', () => {
  const camps = [
    { from: 0, to: 1 },
    { from: 3, to: 3 },
  ]
  it('hold the dots of their levels, and none between them', () => {
    expect(layout([1, 1, 1, 1, 0], { camps }).dots.map(({ camp }) => camp)).toEqual([0, 0, null, 1])
  })

  it('span their levels, with names that touch neither each other nor the edge', () => {
    const { brackets } = layout([1, 1, 1, 1, 0], { camps })
    expect(brackets.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [6, 234],
      [366, 474],
    ])
    const [low, high] = brackets.map(({ centre, nameWidth }) => [centre - nameWidth / 2, centre + nameWidth / 2])
    expect(low?.[0]).toBeGreaterThanOrEqual(0)
    expect(low?.[1]).toBeLessThan(high?.[0] ?? 0)
    expect(high?.[1]).toBeLessThanOrEqual(600)
  })
})
