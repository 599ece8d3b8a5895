/** Blocks of the brief: its head, its one message, sums beside each other, and the place to sign. */
import type { Block } from '../../../../shared/domain/report/blocks'
import type { CostsBlock, HeadlineBlock, SignoffBlock } from '../../../../shared/domain/report/brief-blocks'
import { fuse, type Item, moveItem, type Strip } from '../display'
import { COLOR, TYPE } from '../theme'
import { layoutGateStrip } from './gates'
import { gateMark } from './marks'
import { balancedWidth, inkRule, type LayoutContext, placeLines, setText } from './place'
import { spanItems } from './spans'

const LOGO = { height: 30, width: 150 } as const

export function layoutMasthead(block: Extract<Block, { kind: 'masthead' }>, { set, width, logo }: LayoutContext): Strip[] {
  const picture = logo == null ? null : fitLogo(logo, LOGO.width, LOGO.height)
  const x = picture === null ? 0 : picture.width + 12
  const client = setText(set, block.client, TYPE.heading, { x, y: 8, width: width * 0.5 - x })
  const right = (text: string, y: number, style: typeof TYPE.small | typeof TYPE.smallStrong): Item[] =>
    set
      .lines(text, style, width * 0.48)
      .flatMap((line, at) => placeLines(set, [line], style, { x: 0, y: y + at * style.leading, width, align: 'end' }))
  return [
    {
      height: 44,
      gap: 0,
      items: [
        ...(picture === null ? [] : [{ kind: 'image', x: 0, y: 0, width: picture.width, height: picture.height } as const]),
        ...client.items,
        ...right(block.strong, 4, TYPE.smallStrong),
        ...right(block.plain, 15, TYPE.small),
      ],
      keep: true,
    },
  ]
}

/** The logo as large as the box lets it be, never larger than it is. */
export function fitLogo(logo: { readonly width: number; readonly height: number }, width: number, height: number) {
  const scale = Math.min(width / logo.width, height / logo.height)
  return { width: logo.width * scale, height: logo.height * scale }
}

const HEADLINE = { family: 'serif', weight: 600, size: 20, leading: 26, color: COLOR.ink } as const
const BIG = { family: 'sans', weight: 600, size: 24, leading: 28, color: COLOR.ink } as const

export function layoutHeadline(block: HeadlineBlock, { set, width }: LayoutContext): Strip[] {
  const gap = 21
  const right = 206
  const left = width - right - gap
  const x = left + gap
  const verdict = setText(set, block.verdict, TYPE.verdict, { x: 18, y: 9, width: left - 18 })
  const stamp =
    block.stamp === null ? { items: [], height: 0 } : setText(set, block.stamp, TYPE.small, { x: 0, y: 11 + verdict.height, width: left })
  const titleAt = 14 + verdict.height + stamp.height
  const title = setText(set, block.title, HEADLINE, { x: 0, y: titleAt, width: balancedWidth(set, block.title, HEADLINE, left) })
  const value = set.lines(block.figure.value, BIG)
  const label = setText(set, block.figure.label, TYPE.smallStrong, {
    x: x + (value[0]?.width ?? 0) + 7,
    y: 19,
    width: right - (value[0]?.width ?? 0) - 7,
  })
  const strip = fuse(layoutGateStrip({ ...block.gates, text: '' }, { set, width: right }))
  const words = setText(set, block.gates.text, TYPE.small, { x, y: 41 + 37, width: right })
  return [
    {
      height: Math.max(titleAt + title.height, 41 + 37 + words.height) + 4,
      gap: 0,
      rule: inkRule(width, 1.5),
      items: [
        ...gateMark(block.mark, 0, 10, 12),
        ...verdict.items,
        ...stamp.items,
        ...title.items,
        ...placeLines(set, value, BIG, { x, y: 7 }),
        ...label.items,
        ...strip.items.map((item) => moveItem(item, x, 41)),
        ...words.items,
      ],
      keep: false,
    },
  ]
}

export function layoutCosts({ items, scaleMax }: CostsBlock, { set, width }: LayoutContext): Strip[] {
  const column = width / Math.max(1, items.length)
  const parts = items.map(({ label, value, span, lines }, index) => {
    const x = index * column
    const room = column - 10
    const head = setText(set, label, TYPE.label, { x, y: 0, width: room })
    const figure = setText(set, value, { ...TYPE.figure, size: 12, leading: 17.5 }, { x, y: head.height, width: room })
    let y = head.height + figure.height + 2
    const marks = span === null ? [] : spanItems({ ...span, scaleMax }, x, y + 7, room)
    if (span !== null) y += 16
    const notes = lines.map((line) => {
      const note = setText(set, line, TYPE.small, { x, y, width: room })
      y += note.height
      return note.items
    })
    return { items: [...head.items, ...figure.items, ...marks, ...notes.flat()], height: y }
  })
  return [{ height: Math.max(0, ...parts.map(({ height }) => height)), gap: 0, items: parts.flatMap((part) => part.items), keep: false }]
}

const PER_ROW = 3
const SIGNING_SPACE = 38

export function layoutSignoff(block: SignoffBlock, { set, width }: LayoutContext): Strip[] {
  const title = setText(set, block.title, { ...TYPE.heading, size: 12, leading: 17.5 }, { x: 0, y: 9, width: 130 })
  const items: Item[] = [...title.items, ...choiceItems(block.choices, { set, width })]
  let y = 9 + 17.5
  const column = (width - 14 * (PER_ROW - 1)) / PER_ROW
  for (let from = 0; from < block.signatories.length; from += PER_ROW) {
    y += SIGNING_SPACE
    const row = block.signatories.slice(from, from + PER_ROW).map(({ name, role }, at) => {
      const x = at * (column + 14)
      const line: Item = { kind: 'line', x1: x, y1: y, x2: x + column, y2: y, width: 0.5, color: COLOR.ink }
      const who = setText(set, name === '' ? ' ' : name, TYPE.cellMedium, { x, y: y + 3, width: column - 30 })
      const what = setText(set, role, TYPE.small, { x, y: y + 3 + who.height, width: column })
      const date = placeLines(set, set.lines(block.date, TYPE.small), TYPE.small, { x, y: y + 5, width: column, align: 'end' })
      return { items: [line, ...who.items, ...what.items, ...date], height: 3 + who.height + what.height }
    })
    items.push(...row.flatMap((part) => part.items))
    y += Math.max(...row.map(({ height }) => height))
  }
  return [{ height: y, gap: 21, rule: inkRule(width, 1.5), items, keep: false, close: true }]
}

/** From the right edge, so that they end on the margin. */
function choiceItems(choices: readonly string[], { set, width }: Pick<LayoutContext, 'set' | 'width'>): Item[] {
  let right = width
  return [...choices].reverse().flatMap((choice): Item[] => {
    const lines = set.lines(choice, TYPE.cell)
    const wide = lines[0]?.width ?? 0
    const x = right - wide
    right = x - 14 - 22
    return [
      { kind: 'rect', x: x - 14, y: 13, width: 8, height: 8, fill: COLOR.white, stroke: COLOR.ink, strokeWidth: 0.75 },
      ...placeLines(set, lines, TYPE.cell, { x, y: 10 }),
    ]
  })
}
