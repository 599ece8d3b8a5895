/** A rail: label column left, body right, a rule above. Short ones are never split. */
import type { Block } from '../../../../shared/domain/report/blocks'
import { fuse, type Item, moveItem, moveStrip, type Strip, stackHeight } from '../display'
import { RAIL, TYPE } from '../theme'
import { inkRule, type LayoutContext, railRule, setText } from './place'

type Rail = Extract<Block, { kind: 'rail' }>

const PADDING = 7
const UNSPLIT = 110

export function layoutRail(
  block: Rail,
  context: LayoutContext,
  layoutBlocks: (blocks: readonly Block[], context: LayoutContext) => Strip[],
): Strip[] {
  const { set, width } = context
  const x = RAIL.label + RAIL.gutter
  const label = setText(set, block.label, TYPE.rail, { x: 0, y: PADDING, width: RAIL.label })
  const note =
    block.note === undefined
      ? { items: [], height: 0 }
      : setText(set, block.note, TYPE.small, { x: 0, y: PADDING + label.height + 3, width: RAIL.label - 6 })
  const labelHeight = label.height + (note.height === 0 ? 0 : note.height + 3)
  const body = layoutBlocks(block.body, { set, width: width - x }).map((strip) => moveStrip(strip, x))
  const whole = fuse(body)
  const keepWhole = block.keep === true || block.close === true || whole.height <= UNSPLIT
  const parts = keepWhole ? [whole] : joinUntil(body, labelHeight)
  const [first, ...rest] = parts
  if (first === undefined) return []
  const rule = block.rule === 'ink' ? inkRule(width) : railRule(width)
  const items: Item[] = [...label.items, ...note.items, ...first.items.map((item) => moveItem(item, 0, PADDING))]
  const only = rest.length === 0
  return [
    {
      height: PADDING + (only ? Math.max(labelHeight, first.height) : first.height),
      gap: block.rule === 'ink' ? 14 : 7,
      rule,
      items,
      keep: first.keep && !only,
      close: block.close,
    },
    ...rest,
  ]
}

/** The first strip must be as tall as the label beside it. */
function joinUntil(body: readonly Strip[], height: number): Strip[] {
  let count = 1
  while (count < body.length && (stackHeight(body.slice(0, count)) < height || body[count - 1]?.keep === true)) count += 1
  const first = fuse(body.slice(0, count))
  return [first, ...body.slice(count)]
}
