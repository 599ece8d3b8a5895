/** A report onto pages: cover, contents with their numbers, sections. Everything is decided here; painting only draws it. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report, Section } from '../../../shared/domain/report/report'
import { type Item, moveItem, type Strip } from './display'
import { layoutContents } from './layout/contents'
import { layoutCover } from './layout/cover'
import { fitPage } from './layout/fit-page'
import { layoutBlocks } from './layout/layout-block'
import { balancedWidth, type LayoutContext, placeLines, setText, shorten } from './layout/place'
import { paginate, type SectionStrips } from './paginate'
import { keptStrips, type PdfCache } from './pdf-cache'
import type { TextSetter } from './text'
import { COLOR, FOOTER, HEADER, MARGIN, MEASURE_TITLE, PAGE_SIZES, type PageSize, TYPE } from './theme'

export interface LaidOutPage {
  readonly items: readonly Item[]
}
export interface LaidOutReport {
  readonly width: number
  readonly height: number
  /** Marks in page coordinates, header and footer included. */
  readonly pages: readonly LaidOutPage[]
  /** Anchor of a section or card → page, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>
}

const COVER_MARGIN = 50
/** Between the parts of the foot. */
const FOOT_GAP = 12
const BRIEF_MARGIN = { top: 28, bottom: 48 } as const

/** @param kept sections laid out before with the same fonts */
export function layoutReport(report: Report, set: TextSetter, size: PageSize, kept: PdfCache['sections'] = new Map()): LaidOutReport {
  const page = PAGE_SIZES[size]
  const context: LayoutContext = { set, width: page.width - MARGIN.left - MARGIN.right, logo: report.branding.logo }
  if (report.sections[0]?.anchor !== 'cover') return layoutBrief(report, context, page)
  const height = page.height - MARGIN.top - MARGIN.bottom
  const [cover, ...sections] = report.sections
  const bodies = sections.map((section) => {
    const key = JSON.stringify([section, report.continued, context.width, logoSize(context), set.fonts.name])
    return keptStrips(kept, key, () => sectionStrips(section, report, context))
  })
  const body = paginate(bodies, height)
  const contentsOf = (pageOf: (anchor: string) => number | null) =>
    paginate([contentsStrips(layoutContents(report, context, pageOf))], height)
  const offset = (cover === undefined ? 0 : 1) + contentsOf(() => null).length
  const pageOf = collectAnchors(
    body.map((content) => content.items),
    offset,
  )
  const contents = contentsOf((anchor) => pageOf.get(anchor) ?? null)
  const total = offset + body.length
  const framed = [
    ...contents.map((content, index) => ({
      items: content.items,
      name: report.contents.title,
      number: offset - contents.length + index + 1,
    })),
    ...body.map((content, index) => ({
      items: content.items,
      name: content.continued ? `${sections[content.section]?.name ?? ''}, ${report.continued}` : (sections[content.section]?.name ?? ''),
      number: offset + index + 1,
    })),
  ].map(({ items, name, number }) => ({
    items: [...frameItems(report, name, number, total, context, page), ...items.map((item) => moveItem(item, MARGIN.left, MARGIN.top))],
  }))
  const coverPage = cover === undefined ? [] : [{ items: coverItems(cover, context, page.height) }]
  return { ...page, pages: [...coverPage, ...framed], pageOf }
}

const logoSize = ({ logo }: LayoutContext) => (logo == null ? null : [logo.width, logo.height])

/** One page per section, without cover, contents and header: what is too much for it is left to the full report. */
function layoutBrief(report: Report, context: LayoutContext, page: { width: number; height: number }): LaidOutReport {
  const height = page.height - BRIEF_MARGIN.top - BRIEF_MARGIN.bottom
  // Nothing is ever lost: a page that cannot be made to fit gets another one.
  const contents = report.sections.flatMap(({ blocks, anchor, name }) => {
    const strips = fitPage(blocks, context, height)
    const pages = paginate([{ opening: [], strips, continuation: [], opens: 'page' }], height)
    return pages.map(({ items }, index): { anchor: string | null; items: readonly Item[] } =>
      index > 0 ? { anchor: null, items } : { anchor, items: [{ kind: 'anchor', y: 0, id: anchor, bookmark: name }, ...items] },
    )
  })
  const pages = contents.map(({ items }, index) => ({
    items: [
      ...footItems(report, index + 1, contents.length, context, page),
      ...items.map((item) => moveItem(item, MARGIN.left, BRIEF_MARGIN.top)),
    ],
  }))
  const pageOf = contents.flatMap(({ anchor }, index) => (anchor === null ? [] : [[anchor, index + 1] as const]))
  return { ...page, pages, pageOf: new Map(pageOf) }
}

function coverItems(section: Section, context: LayoutContext, pageHeight: number): Item[] {
  const block = section.blocks.find((candidate): candidate is Extract<Block, { kind: 'cover' }> => candidate.kind === 'cover')
  if (block === undefined) return []
  return layoutCover(block, context, pageHeight - 2 * COVER_MARGIN).items.map((item) => moveItem(item, MARGIN.left, COVER_MARGIN))
}

function sectionStrips(section: Section, report: Report, context: LayoutContext): SectionStrips {
  const { set, width } = context
  const over = setText(set, section.group, TYPE.over, { x: 0, y: 0, width })
  const words = section.title ?? section.name
  const titleWidth = balancedWidth(set, words, TYPE.title, Math.min(width, MEASURE_TITLE))
  const title = setText(set, words, TYPE.title, { x: 0, y: over.height, width: titleWidth })
  const anchor: Item = { kind: 'anchor', y: 0, id: section.anchor, bookmark: section.name }
  const opening: Strip = { height: over.height + title.height, gap: 0, items: [anchor, ...over.items, ...title.items], keep: true }
  return {
    opening: [opening],
    strips: layoutBlocks(section.blocks, context).map((strip, index) => (index === 0 ? { ...strip, gap: Math.max(7, strip.gap) } : strip)),
    continuation: [continuationStrip(`${section.name}, ${report.continued}`, context)],
    opens: section.opens,
  }
}

function continuationStrip(text: string, { set, width }: LayoutContext): Strip {
  const { items, height } = setText(set, text, TYPE.heading, { x: 0, y: 0, width })
  return { height: height + 14, gap: 0, items, keep: true }
}

const contentsStrips = (strips: readonly Strip[]): SectionStrips => ({ opening: [], strips, continuation: [], opens: 'page' })

function collectAnchors(pages: readonly (readonly Item[])[], offset: number): Map<string, number> {
  const found = new Map<string, number>()
  pages.forEach((items, index) => {
    for (const item of items) if (item.kind === 'anchor') found.set(item.id, offset + index + 1)
  })
  return found
}

/** Running header and footer, in page coordinates. The numbers are known here, so nothing is left to the PDF writer. */
function frameItems(
  report: Report,
  name: string,
  number: number,
  total: number,
  { set, width }: LayoutContext,
  page: { width: number; height: number },
): Item[] {
  const left = MARGIN.left
  const nameWidth = set.widthOf(name, TYPE.small)
  const strong = shorten(set, report.header.strong, TYPE.smallStrong, width * 0.35)
  const plain = shorten(set, report.header.plain, TYPE.small, width - nameWidth - set.widthOf(strong, TYPE.smallStrong) - 28)
  const head = set.lines([{ text: strong, weight: 'medium', tone: 'ink' }, { text: strong === '' ? plain : `\u2002${plain}` }], TYPE.small)
  return [
    ...placeLines(set, head, TYPE.small, { x: left, y: HEADER.top + 1.75 }),
    ...placeLines(set, set.lines(name, TYPE.small), TYPE.small, { x: left, y: HEADER.top + 1.75, width, align: 'end' }),
    { kind: 'line', x1: left, y1: HEADER.rule, x2: left + width, y2: HEADER.rule, width: 0.5, color: COLOR.line2 },
    ...footItems(report, number, total, { set, width }, page),
  ]
}

function footItems(report: Report, number: number, total: number, { set, width }: LayoutContext, page: { height: number }): Item[] {
  const left = MARGIN.left
  const y = page.height - FOOTER.bottom - TYPE.small.leading
  const n = `${number} / ${total}`
  const label = set.lines(shorten(set, report.footer.left, TYPE.small, width * 0.38), TYPE.small)
  const end = set.lines(n, TYPE.smallStrong)
  const [labelEnd, endStart] = [(label[0]?.width ?? 0) + FOOT_GAP, width - (end[0]?.width ?? 0) - FOOT_GAP]
  const centre = set.lines(shorten(set, report.footer.centre, TYPE.small, endStart - labelEnd), TYPE.small)
  const wide = centre[0]?.width ?? 0
  // In the middle of the page, unless the label reaches too far: then in the middle of what it leaves.
  const isMiddleFree = (width - wide) / 2 >= labelEnd && (width + wide) / 2 <= endStart
  const box = isMiddleFree ? { x: left, width } : { x: left + labelEnd, width: endStart - labelEnd }
  return [
    ...placeLines(set, label, TYPE.small, { x: left, y }),
    ...placeLines(set, centre, TYPE.small, { ...box, y, align: 'middle' }),
    ...placeLines(set, end, TYPE.smallStrong, { x: left, y, width, align: 'end' }),
  ]
}
