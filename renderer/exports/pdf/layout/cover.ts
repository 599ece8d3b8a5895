/** The cover fills its page: what it is, the five dimensions against the bar, whose it is. */
import type { CoverBlock } from '../../../../shared/domain/report/blocks'
import { fuse, type Item, moveItem, type Strip } from '../display'
import { COLOR, TYPE } from '../theme'
import { fitLogo } from './brief'
import { balancedWidth, type LayoutContext, placeLines, setText } from './place'
import { layoutRanges } from './ranges'
import { factDetail } from './text-blocks'

/** @param height of the page inside the cover's own margins */
export function layoutCover(block: CoverBlock, { set, width, logo }: LayoutContext, height: number): Strip {
  const items: Item[] = []
  const picture = logo == null ? null : fitLogo(logo, 190, 46)
  if (picture !== null) items.push({ kind: 'image', x: 0, y: 0, ...picture })
  const clientAt = picture === null ? 0 : picture.height + 9
  const client = setText(set, block.client, { ...TYPE.heading, size: 13, leading: 17.5 }, { x: 0, y: clientAt, width: width * 0.6 })
  items.push(...client.items)
  if (block.stamp !== null) items.push(...stamp(block.stamp, { set, width }))
  let y = Math.max(150, height * 0.22)
  const over = setText(set, block.over, TYPE.coverOver, { x: 0, y, width })
  y += over.height + 7
  const title = coverTitle(block.title, { set, width })
  items.push(...over.items, ...title.items.map((item) => moveItem(item, 0, y)))
  y += title.height + 14
  const lead = setText(set, block.lead, TYPE.coverLead, { x: 0, y, width: balancedWidth(set, block.lead, TYPE.coverLead, 340) })
  items.push(...lead.items)
  const facts = coverFacts(block, { set, width })
  items.push(...facts.items.map((item) => moveItem(item, 0, height - facts.height)))
  if (block.ranges !== null) {
    const ranges = fuse(layoutRanges({ ...block.ranges, head: block.rangesLabel }, { set, width }))
    const top = height - facts.height - 70 - ranges.height
    if (top > y + lead.height + 14) items.push(...ranges.items.map((item) => moveItem(item, 0, top)))
  }
  return { height, gap: 0, items, keep: false }
}

/** Very long names step down instead of filling the page. */
function coverTitle(title: string, { set, width }: LayoutContext): { items: Item[]; height: number } {
  for (const [size, leading] of [
    [40, 44],
    [32, 36],
    [26, 31],
  ] as const) {
    const style = { ...TYPE.coverTitle, size, leading }
    const lines = set.lines(title, style, balancedWidth(set, title, style, width))
    if (lines.length <= 3 || size === 26) return { items: placeLines(set, lines, style, { x: 0, y: 0 }), height: lines.length * leading }
  }
  return { items: [], height: 0 }
}

function stamp(text: string, { set, width }: LayoutContext): Item[] {
  const lines = set.lines(text, TYPE.smallStrong)
  const boxWidth = (lines[0]?.width ?? 0) + 14
  return [
    {
      kind: 'rect',
      x: width - boxWidth,
      y: 0.4,
      width: boxWidth - 0.4,
      height: 15.5,
      fill: COLOR.white,
      stroke: COLOR.ink,
      strokeWidth: 0.75,
    },
    ...placeLines(set, lines, TYPE.smallStrong, { x: width - boxWidth + 7, y: 2.9 }),
  ]
}

function coverFacts({ facts }: CoverBlock, { set, width }: LayoutContext): { items: Item[]; height: number } {
  const column = width / Math.max(1, facts.length)
  const parts = facts.map((fact, index) => {
    const x = index * column
    const label = setText(set, fact.label, TYPE.label, { x, y: 9, width: column - 10 })
    const text = setText(set, fact.text, TYPE.cellMedium, { x, y: 9 + label.height, width: column - 10 })
    const detail = factDetail(fact, { set, width: column - 10 }, x, 9 + label.height + text.height + 1)
    return { items: [...label.items, ...text.items, ...detail.items], height: 10 + label.height + text.height + detail.height }
  })
  const rule: Item = { kind: 'line', x1: 0, y1: 0, x2: width, y2: 0, width: 1.5, color: COLOR.ink }
  return { items: [rule, ...parts.flatMap((part) => part.items)], height: Math.max(0, ...parts.map((part) => part.height)) }
}
