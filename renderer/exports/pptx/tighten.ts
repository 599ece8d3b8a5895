/** Smaller type where there is little room. A deck that came out too long for a meeting is set in it throughout. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report } from '../../../shared/domain/report/report'

type Table = Extract<Block, { kind: 'table' }>
type DenseTable = Table & { readonly dense: true }

/** @returns the same report; nothing is left out */
export const tighten = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(tight) })),
})

/** Rails in small type, so that what led to a verdict stands on one slide with it. */
export const small = <B extends Block>(block: B): B =>
  block.kind === 'rail'
    ? { ...block, body: block.body.map((part) => (part.kind === 'paragraph' ? { ...part, style: 'small' } : part)) }
    : block

/** A table in eleven points. */
export const dense = (table: Table): DenseTable => ({ ...table, dense: true })
export const isDense = (table: Table): boolean => 'dense' in table

function tight(block: Block): Block {
  if (block.kind === 'table') return dense(block)
  if (block.kind === 'columns') return { ...block, left: block.left.map(tight), right: block.right.map(tight) }
  return block.kind === 'rail' ? small({ ...block, body: block.body.map(tight) }) : block
}
