/** Strips onto pages. Nothing is split inside a strip; strips that belong together move together; table heads repeat. */
import { type Item, moveItem, ruleItem, type Strip } from './display'

export interface PageContent {
  readonly items: readonly Item[]
  /** True for the second and later pages of a section. */
  readonly continued: boolean
  readonly section: number
}

export interface SectionStrips {
  /** Its title and everything that must stand with it. */
  readonly opening: readonly Strip[]
  readonly strips: readonly Strip[]
  /** Stands at the top of every further page. */
  readonly continuation: readonly Strip[]
  readonly opens: 'page' | 'room'
}

/** Space above a section that begins in the middle of a page. */
const SECTION_GAP = 35

/** A section that misses its page by little closes its gaps instead of leaving a page almost empty. */
const TIGHTEST = 0.45
/** Tighter still before a closing strip would stand alone. */
const TIGHTEST_CLOSING = 0.3

function tighten(section: SectionStrips, height: number): SectionStrips {
  const over = heightOf([...section.opening, ...section.strips]) - height
  // The first gap of all is dropped at the top of the page anyway.
  const gaps = section.strips.slice(section.opening.length === 0 ? 1 : 0).reduce((total, strip) => total + strip.gap, 0)
  const tightest = section.strips.at(-1)?.close === true ? TIGHTEST_CLOSING : TIGHTEST
  if (over <= 0 || gaps === 0 || over > gaps * (1 - tightest)) return section
  const factor = (gaps - over - 1) / gaps
  return { ...section, strips: section.strips.map((strip) => ({ ...strip, gap: strip.gap * factor })) }
}

interface OpenPage {
  items: Item[]
  y: number
  continued: boolean
  section: number
}

/** @param height room for content on every page */
export function paginate(sections: readonly SectionStrips[], height: number): PageContent[] {
  const pages: OpenPage[] = []
  const fresh = (section: number, continued: boolean): OpenPage => {
    const page: OpenPage = { items: [], y: 0, continued, section }
    pages.push(page)
    return page
  }
  sections
    .map((section) => tighten(section, height))
    .forEach((section, index) => {
      const last = pages.at(-1)
      const fits = last !== undefined && section.opens === 'room' && fitsBelow(section, height - last.y - SECTION_GAP, height)
      const page = fits ? last : fresh(index, false)
      if (fits) page.y += SECTION_GAP
      fillSection(section, index, page, height, fresh)
    })
  return pages
}

/** A short section only as a whole; a long one when a good part of it stands on this page. */
function fitsBelow(section: SectionStrips, room: number, height: number): boolean {
  const total = heightOf([...section.opening, ...section.strips])
  return total <= room || (total > height * 0.75 && room >= height * 0.4)
}

function fillSection(
  section: SectionStrips,
  index: number,
  start: OpenPage,
  height: number,
  fresh: (section: number, continued: boolean) => OpenPage,
): void {
  let page = start
  let top = page.y
  const queue = [...section.opening, ...section.strips]
  let previous: Strip | null = null
  const place = (strip: Strip, gap: number, ruled: boolean): void => {
    page.y += gap
    for (const item of [...(ruled ? ruleItem(strip) : []), ...strip.items]) page.items.push(moveItem(item, 0, page.y))
    page.y += strip.height
  }
  const turn = (): void => {
    page = fresh(index, true)
    for (const strip of section.continuation) place(strip, 0, true)
    top = page.y
    previous = null
  }
  while (queue.length > 0) {
    const [first] = queue
    if (first?.flow !== undefined) {
      queue.shift()
      const continuation = heightOf(section.continuation)
      queue.unshift(...first.flow(height - page.y - first.gap, height - continuation))
      continue
    }
    const group = takeGroup(queue)
    const gap = page.y === top ? 0 : (group[0]?.gap ?? 0)
    const needed = gap + heightOf(group)
    const emptyPage = page.y === top && page.items.length === 0
    if (page.y + needed > height + 0.01 && !(emptyPage || (page.y === top && page.continued))) {
      turn()
    }
    const opensPage = page.y === top
    const head = opensPage && page.continued ? group[0]?.head : undefined
    if (head !== undefined && group[0] !== head[0]) for (const strip of head) place(strip, 0, true)
    if (group[0]?.close === true && isLast(queue, group)) {
      const rest = heightOf(group)
      page.y = Math.max(page.y + gap, height - rest)
      group.forEach((strip, at) => {
        place(strip, at === 0 ? 0 : strip.gap, true)
      })
      queue.splice(0, group.length)
      continue
    }
    group.forEach((strip, at) => {
      const atTop = page.y === top
      const afterHead = head !== undefined && at === 0
      // Groups taller than a page are cut where they must be.
      if (at > 0 && page.y + strip.gap + strip.height > height + 0.01 && strip.height < height) turn()
      place(strip, at === 0 ? (opensPage ? 0 : gap) : atTop ? 0 : strip.gap, !afterHead)
    })
    queue.splice(0, group.length)
    previous = group.at(-1) ?? previous
  }
}

const isLast = (queue: readonly Strip[], group: readonly Strip[]): boolean => queue.length === group.length

/** The strips that must stand together: up to and including the first that lets go. */
function takeGroup(queue: readonly Strip[]): Strip[] {
  const group: Strip[] = []
  for (const strip of queue) {
    if (strip.flow !== undefined) break
    group.push(strip)
    if (!strip.keep) break
  }
  return group
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((total, strip, index) => total + strip.height + (index === 0 ? 0 : strip.gap), 0)
}
