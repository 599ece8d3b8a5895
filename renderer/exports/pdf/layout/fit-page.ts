/** Blocks onto exactly one page: first the gaps close, then the longest table or list gives up entries and says how many. */
import type { Block } from '../../../../shared/domain/report/blocks'
import { type Strip, stackHeight } from '../display'
import { layoutBlocks } from './layout-block'
import type { LayoutContext } from './place'

/** What may lose entries. */
type Shortened = Extract<Block, { kind: 'table' | 'list' }>

/** Gaps between rails may shrink to this share before entries are left out. */
const TIGHTEST = 0.4

/** The type never gets smaller. What cannot be made to fit comes out too long. */
export function fitPage(blocks: readonly Block[], context: LayoutContext, height: number): readonly Strip[] {
  let shown = blocks
  for (;;) {
    const strips = layoutBlocks(shown, context)
    const gaps = strips.slice(1).reduce((total, { gap }) => total + gap, 0)
    const over = stackHeight(strips) - height
    if (over <= 0) return strips
    if (over <= gaps * (1 - TIGHTEST)) return strips.map((strip) => ({ ...strip, gap: strip.gap * (1 - (over + 0.5) / gaps) }))
    const shorter = dropEntry(shown)
    if (shorter === null) return strips
    shown = shorter
  }
}

/** Without the last entry of the longest table or list that may lose one; null when none may. */
function dropEntry(blocks: readonly Block[]): readonly Block[] | null {
  const longest = Math.max(0, ...shortenable(blocks).map(lengthOf))
  if (longest === 0) return null
  let isDone = false
  const shorten = (block: Block): Block => {
    if (isDone) return block
    if (block.kind === 'rail') return { ...block, body: block.body.map(shorten) }
    if (!isShortened(block) || !mayLose(block) || lengthOf(block) !== longest) return block
    isDone = true
    return withoutEntry(block)
  }
  return blocks.map(shorten)
}

const isShortened = (block: Block): block is Shortened => block.kind === 'table' || block.kind === 'list'
const mayLose = ({ more = [] }: Shortened): boolean => more.length > 0
const lengthOf = (block: Shortened): number => (block.kind === 'table' ? block.rows.length : block.items.length)

const shortenable = (blocks: readonly Block[]): Shortened[] =>
  blocks.flatMap((block) => (block.kind === 'rail' ? shortenable(block.body) : isShortened(block) && mayLose(block) ? [block] : []))

/** The first time two entries make room for the line that says so; later one at a time. */
function withoutEntry(block: Shortened): Shortened {
  const [words = '', ...rest] = block.more ?? []
  return block.kind === 'table'
    ? { ...block, rows: [...block.rows.slice(0, -2), { kind: 'more', cells: [{ text: words }] }], more: rest }
    : { ...block, items: [...block.items.slice(0, -2), words], more: rest }
}
