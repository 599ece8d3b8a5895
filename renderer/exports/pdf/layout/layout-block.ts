/** Blocks to strips: which layout belongs to which kind, and the space between neighbours. */

import type { Block } from '../../../../shared/domain/report/blocks'
import { assertNever } from '../../../../shared/lib/assert-never'
import { fuse, moveStrip, type Strip, stackHeight, withGap } from '../display'
import { layoutAgreementMap } from './agreement-map'
import { layoutCosts, layoutHeadline, layoutMasthead, layoutSignoff } from './brief'
import { layoutCard } from './card'
import { layoutGantt } from './gantt-chart'
import { layoutGateStrip, layoutTally } from './gates'
import type { LayoutContext } from './place'
import { layoutRail } from './rail'
import { layoutRanges } from './ranges'
import { layoutSpans } from './spans'
import { layoutTable } from './table'
import {
  layoutEntry,
  layoutFacts,
  layoutFigures,
  layoutHeading,
  layoutKeys,
  layoutList,
  layoutParagraph,
  layoutStatement,
} from './text-blocks'

export function layoutBlocks(blocks: readonly Block[], context: LayoutContext): Strip[] {
  return blocks.flatMap((block, index) => {
    const gap = gapBefore(block, blocks[index - 1])
    const strips = layoutBlock(block, context)
    return gap === null ? strips : withGap(strips, gap)
  })
}

/** null keeps the block's own. */
function gapBefore(block: Block, previous: Block | undefined): number | null {
  if (previous === undefined) return null
  if (previous.kind === 'masthead') return 0
  if (block.kind === 'rail') return previous.kind === 'rail' ? (block.rule === 'ink' ? 21 : 7) : 21
  if (block.kind === 'heading') return 21
  if (previous.kind === 'heading') return block.kind === 'ranges' ? 9 : 7
  if (block.kind === 'paragraph' && previous.kind === 'paragraph') return 7
  if (block.kind === 'facts' && (previous.kind === 'entry' || previous.kind === 'paragraph')) return 5
  return ['table', 'ranges', 'spans', 'cards', 'agreement-map'].includes(block.kind) ? 14 : null
}

function layoutBlock(block: Block, context: LayoutContext): Strip[] {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, context)
    case 'paragraph':
      return layoutParagraph(block, context)
    case 'rail':
      return layoutRail(block, context, layoutBlocks)
    case 'statement':
      return layoutStatement(block, context)
    case 'entry':
      return layoutEntry(block, context)
    case 'figures':
      return layoutFigures(block, context)
    case 'keys':
      return layoutKeys(block, context)
    case 'facts':
      return layoutFacts(block, context)
    case 'list':
      return layoutList(block, context)
    case 'tally':
      return layoutTally(block, context)
    case 'table':
      return layoutTable(block, context)
    case 'columns':
      return layoutColumns(block, context)
    case 'gates':
      return layoutGateStrip(block, context)
    case 'ranges':
      return layoutRanges(block, context)
    case 'spans':
      return layoutSpans(block, context)
    case 'gantt':
      return layoutGantt(block, context)
    case 'agreement-map':
      return layoutAgreementMap(block, context)
    case 'card':
      return layoutCard(block, context)
    case 'masthead':
      return layoutMasthead(block, context)
    case 'headline':
      return layoutHeadline(block, context)
    case 'costs':
      return layoutCosts(block, context)
    case 'signoff':
      return layoutSignoff(block, context)
    case 'cover':
      throw new Error('the cover has a page of its own')
    default:
      return assertNever(block)
  }
}

const TALLEST_COLUMNS = 480

function layoutColumns({ left, right }: Extract<Block, { kind: 'columns' }>, { set, width }: LayoutContext): Strip[] {
  const column = (width - 21) / 2
  const [first, second] = [left, right].map((blocks) => layoutBlocks(blocks, { set, width: column })) as [Strip[], Strip[]]
  // Too tall to stand side by side on one page: one after the other.
  if (Math.max(stackHeight(first), stackHeight(second)) > TALLEST_COLUMNS) return layoutBlocks([...left, ...right], { set, width })
  const one = fuse(first)
  const other = moveStrip(fuse(second), column + 21)
  return [{ height: Math.max(one.height, other.height), gap: 14, items: [...one.items, ...other.items], keep: false }]
}
