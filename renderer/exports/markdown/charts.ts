/** Charts as tables of their values, with the sentence that stands for the picture. */
import type { GanttBlock, GatesBlock, RangesBlock, SpansBlock } from '../../../shared/domain/report/chart-blocks'
import type { MarkdownContext } from './context'
import { escapeInline, escapeLineStart } from './escape'
import { inline, paragraph, strong } from './inline'
import { pipeTable } from './table'

export function ranges(block: RangesBlock, context: MarkdownContext): string[] {
  if (block.columns.length === 0) return [block.rows.map(({ alt }) => `- ${escapeLineStart(escapeInline(alt))}`).join('\n')]
  const columns = [{ title: block.head, align: 'start' } as const, ...block.columns, { title: block.barLabel, align: 'start' } as const]
  const rows = block.rows.map(({ label, cells, alt, strong: isStrong, to }) => [
    isStrong === true ? strong(label) : inline([{ text: label, to }], context),
    ...cells.map((cell) => inline(cell.text, context)),
    // The row begins with its label already.
    escapeInline(alt.startsWith(`${label}: `) ? alt.slice(label.length + 2) : alt),
  ])
  return [pipeTable(columns, rows)]
}

export function spans({ head, rows }: SpansBlock): string[] {
  const columns = [
    { title: head.label, align: 'start' },
    { title: head.likely, align: 'end' },
    { title: head.range, align: 'end' },
  ] as const
  return [
    pipeTable(
      columns,
      rows.map((row) => [row.label, row.likelyText, row.rangeText].map(escapeInline)),
    ),
  ]
}

export function gantt({ actions, phases, words }: GanttBlock, context: MarkdownContext): string[] {
  const columns = [
    { title: words.head, align: 'start' },
    { title: words.weeks, align: 'end' },
  ] as const
  const rows = phases.flatMap((phase) => {
    const members = actions.filter((action) => action.phase === phase.id)
    if (members.length === 0) return []
    const head = [strong(phase.title), escapeInline(phase.note)].filter((part) => part !== '').join(' · ')
    return [
      [head],
      ...members.map(({ number, to, label, sub, startWeek, endWeek, critical }) => {
        const weeks = startWeek + 1 >= endWeek ? String(startWeek + 1) : `${startWeek + 1}–${endWeek}`
        const title = inline([{ text: number, to }, { text: ' ' }, { text: label, weight: critical ? 'strong' : 'regular' }], context)
        return [`${title} · ${escapeInline(sub)}`, weeks]
      }),
    ]
  })
  const legend = actions.some((action) => action.critical) ? [`**${escapeInline(words.critical)}**`] : []
  return [escapeLineStart(escapeInline(words.alt)), pipeTable(columns, rows), ...legend]
}

export function gates({ groups, text }: GatesBlock, context: MarkdownContext): string[] {
  const lines = groups
    .filter((group) => group.gates.length > 0)
    .map((group) => `- ${strong(group.label)}: ${group.gates.map(({ alt }) => escapeInline(alt)).join('; ')}`)
  return [lines.join('\n'), paragraph(text, context)]
}
