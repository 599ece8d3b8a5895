/** Tables in GitHub's Markdown: a head, one line per row; groups and totals are bold. */
import { plainText, type TableRow } from '../../../shared/domain/report/rich-text'
import type { MarkdownContext } from './context'
import { inline, strong } from './inline'

export interface MarkdownColumn {
  readonly title: string
  readonly align: 'start' | 'end'
}

/** @param rows cells as finished Markdown */
export function pipeTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${columns.map((_, at) => cells[at] ?? '').join(' | ')} |`
  return [
    line(columns.map(({ title }) => inlineTitle(title))),
    line(columns.map(({ align }) => (align === 'end' ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}

const inlineTitle = (title: string): string => strong(title).replaceAll('**', '')

export function tableRow(row: TableRow, context: MarkdownContext): string[] {
  if (row.kind === 'group') return [strong(plainText(row.cells[0]?.text ?? ''))]
  if (row.kind === 'total') return row.cells.map((cell) => strong(plainText(cell.text)))
  return row.cells.map((cell) => inline(cell.text, context))
}
