/** A deck that came out too long for a meeting is set again: tables in eleven points, what stands beside a label in twelve. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report } from '../../../shared/domain/report/report'

type Table = Extract<Block, { kind: 'table' }>
type DenseTable = Table & { readonly dense: true }

/** @returns the same report; nothing is left out */
export const tighten = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(tight) })),
})

export const dense = (table: Table): DenseTable => ({ ...table, dense: true })
export const isDense = (table: Table): boolean => 'dense' in table

function tight(block: Block): Block {
  if (block.kind === 'table') return dense(block)
  if (block.kind === 'columns') return { ...block, left: block.left.map(tight), right: block.right.map(tight) }
  if (block.kind !== 'rail') return block
  return { ...block, body: block.body.map((part) => (part.kind === 'paragraph' ? { ...part, style: 'small' } : tight(part))) }
}
