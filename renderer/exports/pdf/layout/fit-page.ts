/** Blocks onto exactly one page: first the gaps close, then the longest table gives up rows and says how many. */
import type { Block, TableRow } from '../../../../shared/domain/report/blocks'
import { type Strip, stackHeight } from '../display'
import { layoutBlocks } from './layout-block'
import type { LayoutContext } from './place'

type Table = Extract<Block, { kind: 'table' }>

/** Gaps between rails may shrink to this share before rows are left out. */
const TIGHTEST = 0.4

/** The type never gets smaller. What cannot be made to fit comes out too long. */
export function fitPage(blocks: readonly Block[], context: LayoutContext, height: number): readonly Strip[] {
  let shown = blocks
  for (let dropped = 0; ; dropped += 1) {
    const strips = layoutBlocks(shown, context)
    const gaps = strips.slice(1).reduce((total, { gap }) => total + gap, 0)
    const over = stackHeight(strips) - height
    if (over <= 0) return strips
    if (over <= gaps * (1 - TIGHTEST)) return strips.map((strip) => ({ ...strip, gap: strip.gap * (1 - (over + 0.5) / gaps) }))
    const shorter = dropped > 200 ? null : dropRow(shown)
    if (shorter === null) return strips
    shown = shorter
  }
}

/** Without the last row of the longest table that may lose one; null when none may. */
function dropRow(blocks: readonly Block[]): readonly Block[] | null {
  const longest = Math.max(0, ...tablesIn(blocks).map(roomIn))
  if (longest === 0) return null
  let isDone = false
  const shorten = (block: Block): Block => {
    if (isDone) return block
    if (block.kind === 'rail') return { ...block, body: block.body.map(shorten) }
    if (block.kind !== 'table' || roomIn(block) !== longest) return block
    isDone = true
    return withoutRow(block)
  }
  return blocks.map(shorten)
}

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'rail' ? tablesIn(block.body) : []))

/** Rows it may still lose: two stay, and a table that never loses any has no words for it. */
const roomIn = ({ rows, more = [] }: Table): number => (more.length === 0 ? 0 : Math.max(0, rows.length - (isShortened(rows) ? 3 : 2)))

const isShortened = (rows: readonly TableRow[]): boolean => rows.at(-1)?.kind === 'more'

/** The first time two rows make room for the line that says so; later one at a time. */
function withoutRow(table: Table): Table {
  const { rows, more = [] } = table
  const [words = '', ...rest] = more
  return { ...table, rows: [...rows.slice(0, -2), { kind: 'more', cells: [{ text: words }] }], more: rest }
}
