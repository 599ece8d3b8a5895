/** A report as GitHub-flavoured Markdown: one text file without HTML, readable as it is. */
import type { Report, Section } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import { blocksOf } from './blocks'
import { headingLine, type MarkdownContext } from './context'
import { escapeInline, escapeLineStart } from './escape'
import { slugsOf } from './slugs'

export const renderMarkdown = async (report: Report, { signal }: Partial<RenderOptions>): Promise<Uint8Array> => {
  signal?.throwIfAborted()
  // Links need the ids of headings further down, so the document is written twice: the first time to learn its headings.
  const draft = write(report, () => null)
  const slugs = slugsOf(draft.headings.map(({ text }) => text))
  const places = new Map(draft.headings.flatMap(({ anchor }, at) => (anchor === null ? [] : [[anchor, slugs[at] ?? ''] as const])))
  return new TextEncoder().encode(write(report, (anchor) => places.get(anchor) ?? null).text)
}

function write(report: Report, slugOf: MarkdownContext['slugOf']): { text: string; headings: MarkdownContext['headings'] } {
  const context: MarkdownContext = { slugOf, headings: [], level: 2 }
  const [first, ...rest] = report.sections
  const hasCover = first?.anchor === 'cover'
  const sections = hasCover ? rest : report.sections
  const parts = [
    ...(hasCover ? blocksOf(first.blocks, context) : [headingLine(context, 1, escapeInline(report.title), report.title)]),
    ...contents(report, sections, context),
    ...sections.flatMap((section) => sectionParts(section, context)),
    '---',
    escapeLineStart(escapeInline([report.footer.centre, report.footer.left].join(' · '))),
  ]
  return { text: `${parts.join('\n\n')}\n`, headings: context.headings }
}

function contents({ contents: { title, noteLabel, note } }: Report, sections: readonly Section[], context: MarkdownContext): string[] {
  const items = sections.map(({ anchor, name, group }, at) => {
    const slug = context.slugOf(anchor)
    const opensGroup = group !== sections[at - 1]?.group
    const link = slug === null ? escapeInline(name) : `[${escapeInline(name)}](#${slug})`
    return `${opensGroup ? `- ${escapeInline(group)}\n` : ''}  - ${link}`
  })
  const heading = headingLine(context, 2, escapeInline(title), title)
  return [heading, items.join('\n'), ...(note === '' ? [] : [`**${escapeInline(noteLabel)}** ${escapeInline(note)}`])]
}

function sectionParts({ anchor, group, name, title, blocks }: Section, context: MarkdownContext): string[] {
  const words = title ?? name
  context.level = 2
  const over = [...new Set([group, name])].filter((part) => part !== words).map(escapeInline)
  return [
    headingLine(context, 2, escapeInline(words), words, anchor),
    ...(over.length === 0 ? [] : [`*${over.join(' · ')}*`]),
    ...blocksOf(blocks, context),
  ]
}
