import { describe, expect, it } from 'vitest'
import { axisOf, rowTarget, weekTarget } from '../../../../../renderer/features/roadmap/drag-target'

/** Ten weeks of 30 pixels. */
const chart = { weekWidth: 30, gridX: Array.from({ length: 11 }, (_, week) => week * 30) }

describe('a bar drawn sideways', () => {
  it('lands in the week nearest to the pointer', () => {
    expect(weekTarget(chart, 2, 0, 44)).toEqual({ week: 3, isTooEarly: false })
    expect(weekTarget(chart, 2, 0, 46)).toEqual({ week: 4, isTooEarly: false })
    expect(weekTarget(chart, 4, 0, -61)).toEqual({ week: 2, isTooEarly: false })
  })

  it('stops at the first week it can start in, and says that more was asked', () => {
    expect(weekTarget(chart, 4, 3, -30)).toEqual({ week: 3, isTooEarly: false })
    expect(weekTarget(chart, 4, 3, -90)).toEqual({ week: 3, isTooEarly: true })
  })

  it('stays on the axis', () => {
    expect(weekTarget(chart, 4, 0, 900).week).toBe(9)
  })

  it('does not move on a chart without width', () => {
    expect(weekTarget({ weekWidth: 0, gridX: [0, 0] }, 0, 0, 50).week).toBe(0)
  })
})

describe('a bar drawn up or down', () => {
  const rows = [
    { id: 'a', middle: 50 },
    { id: 'b', middle: 76 },
    { id: 'c', middle: 102 },
  ]

  it('lands on the row nearest to the pointer, and never outside of its phase', () => {
    expect(rowTarget(rows, 'a', 14)).toBe(1)
    expect(rowTarget(rows, 'a', 12)).toBe(0)
    expect(rowTarget(rows, 'b', 400)).toBe(2)
    expect(rowTarget(rows, 'c', -400)).toBe(0)
  })
})

describe('the direction of a drag', () => {
  it('is the one the pointer went further in', () => {
    expect(axisOf({ dx: 6, dy: -2 })).toBe('week')
    expect(axisOf({ dx: -2, dy: -6 })).toBe('row')
    expect(axisOf({ dx: 4, dy: 4 })).toBe('week')
  })
})
