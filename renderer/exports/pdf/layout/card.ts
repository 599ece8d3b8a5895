/** An action card: one box, never split, three to a page. */
import type { CardBlock } from '../../../../shared/domain/report/blocks'
import type { Fact } from '../../../../shared/domain/report/rich-text'
import type { Item, Strip } from '../display'
import { COLOR, TYPE } from '../theme'
import { gateMark } from './marks'
import { type LayoutContext, placeLines, setText } from './place'
import { spanItems } from './spans'

const PAD = 12
const LABEL = 62
const RIGHT_LABEL = 43

export function layoutCard(card: CardBlock, { set, width }: LayoutContext): Strip[] {
  const inner = width - 2 * PAD
  const rightWidth = Math.min(190, inner * 0.39)
  const leftWidth = inner - rightWidth - 18
  const tag = set.lines(card.tag, TYPE.small)
  const tagWidth = tag[0]?.width ?? 0
  const number = set.lines(card.number, NUMBER)
  const titleX = PAD + (number[0]?.width ?? 0) + 7
  const title = setText(set, card.title, TYPE.cardTitle, { x: titleX, y: 8, width: width - titleX - PAD - tagWidth - 14 })
  const items: Item[] = [
    { kind: 'anchor', y: 0, id: card.anchor },
    ...placeLines(set, number, NUMBER, { x: PAD, y: 8 }),
    ...title.items,
    ...placeLines(set, tag, TYPE.small, { x: width - PAD - tagWidth, y: 13.5 }),
  ]
  const top = 8 + title.height + 4
  const left = stackFacts(card.left, PAD, top, LABEL, leftWidth, true, { set, width })
  const rightX = PAD + leftWidth + 18
  const right = stackFacts(card.right, rightX, top, RIGHT_LABEL, rightWidth, false, { set, width })
  items.push(...left.items, ...right.items, ...spanItems(card.span, rightX + RIGHT_LABEL, right.bottom + 6, rightWidth - RIGHT_LABEL))
  const footY = Math.max(left.bottom, right.bottom + 14) + 5
  const foot = footItems(card, footY, { set, width })
  items.push(...foot.items)
  const height = footY + foot.height + 7
  items.unshift(
    { kind: 'rect', x: 0, y: 0, width, height, fill: COLOR.white, stroke: COLOR.line2, strokeWidth: 0.5 },
    { kind: 'line', x1: -0.25, y1: 0, x2: width + 0.25, y2: 0, width: 1.5, color: COLOR.ink },
  )
  return [{ height, gap: 14, items, keep: false }]
}

const NUMBER = { ...TYPE.cellMedium, size: 10, leading: 21, color: COLOR.ink2 }

function stackFacts(facts: readonly Fact[], x: number, top: number, label: number, width: number, ruled: boolean, { set }: LayoutContext) {
  const items: Item[] = []
  let y = top
  facts.forEach((fact, index) => {
    if (ruled && index > 0) {
      items.push({ kind: 'line', x1: x, y1: y + 1.5, x2: x + width, y2: y + 1.5, width: 0.5, color: COLOR.line })
      y += 3.5
    }
    const name = setText(set, fact.label, { ...TYPE.cell, color: COLOR.ink2 }, { x, y, width: label - 6 })
    const text = setText(set, fact.text, TYPE.cell, { x: x + label, y, width: width - label })
    items.push(...name.items, ...text.items)
    let height = Math.max(name.height, text.height)
    if (fact.detail !== undefined) {
      const detail = setText(set, fact.detail, TYPE.small, { x: x + label, y: y + text.height, width: width - label })
      items.push(...detail.items)
      height = Math.max(name.height, text.height + detail.height + 1)
    }
    y += height
  })
  return { items, bottom: y }
}

function footItems({ foot }: CardBlock, y: number, { set, width }: LayoutContext): { items: Item[]; height: number } {
  const items: Item[] = [{ kind: 'line', x1: PAD, y1: y, x2: width - PAD, y2: y, width: 0.5, color: COLOR.line }]
  const right = set.lines(foot.right, TYPE.small)
  const rightWidth = right[0]?.width ?? 0
  const indent = foot.mark === null ? 0 : 14
  const text = setText(set, foot.text, TYPE.cell, { x: PAD + indent, y: y + 5, width: width - 2 * PAD - indent - rightWidth - 12 })
  if (foot.mark !== null) items.push(...gateMark(foot.mark, PAD, y + 7, 10))
  items.push(...text.items, ...placeLines(set, right, TYPE.small, { x: width - PAD - rightWidth, y: y + 6.5 }))
  return { items, height: text.height + 5 }
}
