import { describe, expect, it } from 'vitest'
import {
  heightOfAll,
  PAGE_GAP,
  pageAt,
  pageBox,
  pagesInView,
  topOf,
} from '../../../../../../renderer/features/documents/preview/page-places'

const A4 = { width: 600, height: 800 }
const box = { width: 300, height: 400 }

describe('the size of a page', () => {
  it('fills the width of its room, fits into it whole, or is as on paper', () => {
    const room = { width: 632, height: 432 }
    expect(pageBox(A4, room, 'width')).toEqual({ width: 600, height: 800 })
    expect(pageBox(A4, room, 'page')).toEqual({ width: 300, height: 400 })
    expect(pageBox(A4, room, 'actual')).toEqual({ width: 800, height: 1067 })
  })

  it('stays readable where there is hardly any room', () => {
    expect(pageBox(A4, { width: 0, height: 0 }, 'page').width).toBeGreaterThan(100)
  })
})

describe('the place of pages', () => {
  it('puts them below each other with a gap around each', () => {
    expect(topOf(1, box)).toBe(PAGE_GAP)
    expect(topOf(3, box) - topOf(2, box)).toBe(box.height + PAGE_GAP)
    expect(heightOfAll(3, box)).toBe(topOf(3, box) + box.height + PAGE_GAP)
  })

  it('names the page that is being read, never one that does not exist', () => {
    expect(pageAt(0, 600, box, 9)).toBe(1)
    expect(pageAt(topOf(4, box), 600, box, 9)).toBe(4)
    expect(pageAt(1_000_000, 600, box, 9)).toBe(9)
    expect(pageAt(0, 0, box, 0)).toBe(1)
  })

  it('lists the pages on screen from the top, then their neighbours, and no others', () => {
    expect(pagesInView(topOf(4, box) + 10, 500, box, 30)).toEqual([4, 5, 6, 3])
    expect(pagesInView(0, 300, box, 30)).toEqual([1, 2])
    expect(pagesInView(topOf(30, box), 300, box, 30)).toEqual([30, 29])
    expect(pagesInView(0, 300, box, 0)).toEqual([])
  })
})
