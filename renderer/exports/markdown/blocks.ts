/** Blocks as Markdown: every kind has its form here. */
import type { Block, CardBlock, CoverBlock } from '../../../shared/domain/report/blocks'
import type { SignoffBlock } from '../../../shared/domain/report/brief-blocks'
import { type Fact, type Figure, plainText } from '../../../shared/domain/report/rich-text'
import { assertNever } from '../../../shared/lib/assert-never'
import { agreementMap } from './agreement-map'
import { gantt, gates, ranges, spans } from './charts'
import { headingLine, type MarkdownContext } from './context'
import { escapeInline, escapeLineStart } from './escape'
import { inline, paragraph, strong } from './inline'
import { pipeTable, tableRow } from './table'

/** Parts to be set apart by an empty line. */
export const blocksOf = (blocks: readonly Block[], context: MarkdownContext): string[] =>
  blocks.flatMap((block) => blockOf(block, context)).filter((part) => part.trim() !== '')

function blockOf(block: Block, context: MarkdownContext): string[] {
  switch (block.kind) {
    case 'heading':
      context.level = 3
      return [headingLine(context, 3, escapeInline(block.text), block.text, block.anchor)]
    case 'paragraph':
      return [paragraph(block.text, context)]
    case 'rail':
      return [
        [strong(block.label), escapeInline(block.note ?? '')].filter((part) => part !== '').join(' · '),
        ...blocksOf(block.body, context),
      ]
    case 'statement':
      return [
        `**${escapeInline([block.title, block.stamp ?? ''].filter((part) => part !== '').join(' · '))}**`,
        paragraph(block.text, context),
        figures(block.figures),
      ]
    case 'entry':
      return [headingLine(context, context.level + 1, escapeInline(block.title), block.title), paragraph(block.text, context)]
    case 'figures':
      return [figures(block.items)]
    case 'keys':
      return [facts(block.items, context)]
    case 'facts':
      return [facts(block.rows, context)]
    case 'list':
      return [block.items.map((item) => `- ${escapeLineStart(inline(item, context))}`).join('\n')]
    case 'tally':
      return [block.items.map(({ value, label }) => `- ${strong(value)} ${escapeInline(label)}`).join('\n')]
    case 'table':
      return [
        pipeTable(
          block.columns,
          block.rows.map((row) => tableRow(row, context)),
        ),
      ]
    case 'columns':
      return blocksOf([...block.left, ...block.right], context)
    case 'gates':
      return gates(block, context)
    case 'ranges':
      return ranges(block, context)
    case 'spans':
      return spans(block)
    case 'gantt':
      return gantt(block, context)
    case 'agreement-map':
      return agreementMap(block, context)
    case 'card':
      return card(block, context)
    case 'cover':
      return cover(block, context)
    case 'masthead':
      return [
        [block.strong, block.client, block.plain]
          .filter((part) => part.trim() !== '')
          .map(strong)
          .join(' · '),
      ]
    case 'headline':
      return [
        `**${escapeInline([block.verdict, block.stamp ?? ''].filter((part) => part !== '').join(' · '))}**`,
        headingLine(context, context.level, escapeInline(block.title), block.title),
        figures([block.figure]),
        ...gates(block.gates, context),
      ]
    case 'costs':
      return [block.items.map(({ label, value, lines }) => `- ${strong(label)}: ${escapeInline([value, ...lines].join('; '))}`).join('\n')]
    case 'signoff':
      return signoff(block)
    default:
      return assertNever(block)
  }
}

const figures = (items: readonly Figure[]): string =>
  items.map(({ value, label }) => `- ${strong(value)} ${escapeInline(label)}`).join('\n')

function facts(items: readonly Fact[], context: MarkdownContext): string {
  const line = ({ label, text, detail }: Fact): string =>
    `- ${strong(label)}: ${inline(text, context)}${detail === undefined ? '' : ` (${escapeInline(detail)})`}`
  return items.map(line).join('\n')
}

function card({ anchor, number, title, tag, left, right, foot }: CardBlock, context: MarkdownContext): string[] {
  const text = `${number} ${title}`
  return [
    headingLine(context, context.level + 1, escapeInline(text), text, anchor),
    escapeLineStart(escapeInline(tag)),
    facts([...left, ...right], context),
    [inline(foot.text, context), escapeInline(foot.right)].filter((part) => part !== '').join(' · '),
  ]
}

/** Boxes and lines to fill in by hand once it is printed. */
function signoff({ title, choices, signatories, date }: SignoffBlock): string[] {
  return [
    strong(title),
    choices.map((choice) => `- [ ] ${escapeInline(choice)}`).join('\n'),
    signatories
      .map(
        ({ name, role }) =>
          `- ${escapeInline([name, role].filter((part) => part !== '').join(', '))}: \\_\\_\\_\\_\\_\\_ ${escapeInline(date)}: \\_\\_\\_\\_`,
      )
      .join('\n'),
  ]
}

function cover(
  { over, title, lead, client, stamp, rangesLabel, ranges: chart, facts: rows }: CoverBlock,
  context: MarkdownContext,
): string[] {
  return [
    headingLine(context, 1, escapeInline(title), title),
    [over, client, stamp ?? '']
      .filter((part) => part.trim() !== '')
      .map(strong)
      .join(' · '),
    escapeLineStart(escapeInline(plainText(lead))),
    facts(rows, context),
    ...(chart === null ? [] : [strong(rangesLabel), ...ranges(chart, context)]),
  ]
}
