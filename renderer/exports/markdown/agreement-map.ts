/** The agreement map as a table: what stands in a cell is what was voted. */
import type { AgreementMapBlock } from '../../../shared/domain/report/agreement-map-block'
import type { MarkdownContext } from './context'
import { escapeInline, escapeLineStart } from './escape'
import { inline, strong } from './inline'
import { pipeTable } from './table'

export function agreementMap({ alt, head, columns, groups, legend }: AgreementMapBlock, context: MarkdownContext): string[] {
  const titles = [
    { title: head.question, align: 'start' } as const,
    ...columns.map(({ title }) => ({ title, align: 'end' }) as const),
    { title: head.agreed, align: 'start' } as const,
    { title: head.label, align: 'start' } as const,
  ]
  const rows = groups.flatMap(({ title, rows: members }) => [
    [strong(title)],
    ...members.map(({ label, to, cells: votes, withheld, agreed, standing }) => [
      inline([{ text: label, to }], context),
      ...columns.map((_, at) => {
        if (withheld !== null) return at === 0 ? escapeInline(withheld) : ''
        const parts = votes[at]?.parts ?? []
        return escapeInline(parts.map(({ text }) => text).join(' '))
      }),
      escapeInline(agreed),
      escapeInline(standing?.text ?? ''),
    ]),
  ])
  const signs = legend.signs.map(({ text, meaning }) => escapeInline(`${text} ${meaning}`))
  return [escapeLineStart(escapeInline(alt)), pipeTable(titles, rows), ...(signs.length === 0 ? [] : [escapeLineStart(signs.join('; '))])]
}
