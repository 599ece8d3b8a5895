/** Tables: a head in label type that is repeated on every page, hairlines, no verticals. */
import type { Cell, Column, TableRow } from '../../../shared/domain/report/rich-text'
import type { DocxContext } from './context'
import { alignment, type Content, columnWidths, type GridCell, type GridRow, grid } from './grid'
import { gap, inline, markRun, paragraph, words } from './inline'
import { RULE, STYLE } from './theme'

const PAD = { top: 2.75, bottom: 2.75 } as const
const TIGHT = { top: 1.75, bottom: 1.75 } as const

export function table(columns: readonly Column[], rows: readonly TableRow[], context: DocxContext): Content[] {
  const body = rows.map((row, at) => bodyRow(row, rows[at + 1], columns, context))
  return [grid(columnWidths(columns, context.width), [headRow(columns), ...body]), gap(context.tight ? 3 : 8)]
}

export const headRow = (columns: readonly Pick<Column, 'title' | 'align'>[]): GridRow => ({
  head: true,
  cells: columns.map(({ title, align }) => headCell(words(STYLE.head, title, { ...alignment(align), keepNext: true }))),
})

export const headCell = (children: readonly Content[]): GridCell => ({
  children: children.length === 0 ? [paragraph(STYLE.head, [])] : children,
  bottom: RULE.ink,
  pad: { bottom: 1.5 },
})

function bodyRow(row: TableRow, next: TableRow | undefined, columns: readonly Column[], context: DocxContext): GridRow {
  // Two rows at the end move together.
  const keepNext = next !== undefined && (row.kind === 'group' || next.kind === 'total' || next.kind === 'more')
  if (row.kind === 'group' || row.kind === 'more') {
    const isGroup = row.kind === 'group'
    const children = [paragraph(isGroup ? STYLE.label : STYLE.cell, inline(row.cells[0]?.text ?? '', context), { keepNext })]
    return { cells: [{ children, span: columns.length, bottom: RULE.hair, pad: { top: isGroup ? 8 : 3, bottom: 3 } }] }
  }
  const isTotal = row.kind === 'total'
  const cells = row.cells.slice(0, columns.length).map((cell, at) => ({
    children: [cellParagraph(cell, columns[at], context, isTotal, keepNext)],
    bottom: next?.kind === 'total' ? RULE.ink : RULE.hair,
    pad: context.tight ? TIGHT : PAD,
  }))
  return { cells: fill(cells, columns.length) }
}

/** Every row has as many cells as there are columns. */
const fill = (cells: readonly GridCell[], count: number): GridCell[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, count - cells.length) }, () => ({ children: [paragraph(STYLE.cell, [])] })),
]

export const cellParagraph = (
  { text, mark }: Cell,
  column: Pick<Column, 'align'> | undefined,
  context: DocxContext,
  bold = false,
  keepNext = false,
) =>
  paragraph(STYLE.cell, [...(mark === undefined ? [] : [markRun(mark)]), ...inline(text, context, bold)], {
    ...alignment(column?.align ?? 'start'),
    ...(keepNext ? { keepNext: true } : {}),
  })
