/** Where the pages of a preview lie in what is scrolled, and which of them are looked at. All in CSS pixels. */

/** Around and between pages. */
export const PAGE_GAP = 16

export type Zoom = 'width' | 'page' | 'actual'

/** Points to CSS pixels. */
const ACTUAL = 96 / 72
/** A page is not blown up beyond this width just because there is room. */
const WIDEST = 880
const NARROWEST = 120

export interface PageBox {
  readonly width: number
  readonly height: number
}

/** @param paper in points @param room of the scrolled area */
export function pageBox(paper: PageBox, room: PageBox, zoom: Zoom): PageBox {
  const ratio = paper.height / paper.width
  const widest = Math.min(WIDEST, room.width - 2 * PAGE_GAP)
  const wanted =
    zoom === 'actual' ? paper.width * ACTUAL : zoom === 'page' ? Math.min(widest, (room.height - 2 * PAGE_GAP) / ratio) : widest
  const width = Math.max(NARROWEST, Math.floor(wanted))
  return { width, height: Math.round(width * ratio) }
}

/** Upper edge of a page, counted from 1. */
export const topOf = (page: number, box: PageBox): number => PAGE_GAP + (page - 1) * (box.height + PAGE_GAP)

export const heightOfAll = (count: number, box: PageBox): number => topOf(count + 1, box)

/** The page a reader is on: the one a third of the way down. */
export function pageAt(scrollTop: number, viewHeight: number, box: PageBox, count: number): number {
  const page = Math.floor((scrollTop + viewHeight / 3 - PAGE_GAP / 2) / (box.height + PAGE_GAP)) + 1
  return Math.min(Math.max(page, 1), Math.max(count, 1))
}

/** From 1: pages on screen from the top, then the one below and the one above. */
export function pagesInView(scrollTop: number, viewHeight: number, box: PageBox, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const seen = all.filter((page) => {
    const top = topOf(page, box)
    return top < scrollTop + viewHeight && top + box.height > scrollTop
  })
  const [first = 1, last = 0] = [seen[0], seen.at(-1)]
  return [...seen, ...[last + 1, first - 1].filter((page) => page >= 1 && page <= count)]
}
