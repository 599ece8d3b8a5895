/** Blocks in Word: every kind has its form here. */
import type { Block } from '../../../shared/domain/report/blocks'
import { plainText } from '../../../shared/domain/report/rich-text'
import { assertNever } from '../../../shared/lib/assert-never'
import { agreementMap } from './agreement-map'
import { cover, headline, masthead, signoff } from './brief'
import { type DocxContext, within } from './context'
import { card, facts, figureCell, figures, keys, tally } from './facts'
import { gantt } from './gantt'
import { type Content, grid } from './grid'
import { gap, inline, lines, marked, markRun, paragraph, words } from './inline'
import { ranges } from './ranges'
import { costs, gates, spans } from './spans'
import { table } from './table'
import { RAIL, RULE, STYLE } from './theme'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export const blocksOf = (blocks: readonly Block[], context: DocxContext): Content[] => blocks.flatMap((block) => blockOf(block, context))

function blockOf(block: Block, context: DocxContext): Content[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph('Heading2', marked(block.anchor, lines(block.text), context))]
    case 'paragraph':
      return plainText(block.text).trim() === '' ? [] : [paragraph(STYLE[block.style], inline(block.text, context))]
    case 'rail':
      return rail(block, context)
    case 'statement':
      return statement(block, context)
    case 'entry':
      return [...words('Heading3', block.title), ...words(STYLE.read, block.text, { keepNext: true })]
    case 'figures':
      return figures(block.items, context)
    case 'keys':
      return keys(block.items, block.plain === true, context)
    case 'facts':
      return facts(block.rows, context)
    case 'list':
      return block.items.map((item) => paragraph(STYLE.list, inline(item, context)))
    case 'tally':
      return tally(block.items, context)
    case 'table':
      return table(block.columns, block.rows, context)
    case 'columns':
      return columns(block, context)
    case 'gates':
      return gates(block, context)
    case 'ranges':
      return ranges(block, context)
    case 'spans':
      return spans(block, context)
    case 'gantt':
      return gantt(block, context)
    case 'agreement-map':
      return agreementMap(block, context)
    case 'card':
      return card(block, context)
    case 'cover':
      return cover(block, context)
    case 'masthead':
      return masthead(block, context)
    case 'headline':
      return headline(block, context)
    case 'costs':
      return costs(block, context)
    case 'signoff':
      return signoff(block, context)
    default:
      return assertNever(block)
  }
}

/** Characters of a rail's blocks as data that a good half of a page surely holds. */
const SHORT = 4000

/** Label column and body under one line. Short ones stay whole. */
function rail({ label, note, rule, body }: Of<'rail'>, context: DocxContext): Content[] {
  const side = RAIL.label + RAIL.gutter
  const top = rule === 'ink' ? RULE.heavy : RULE.rail
  const isShort = body.every(({ kind }) => kind !== 'table' && kind !== 'card') && JSON.stringify(body).length < SHORT
  const pad = context.tight ? { top: 4, bottom: 1 } : { top: 6, bottom: 2 }
  return [
    grid(
      [side, context.width - side],
      [
        {
          splits: !isShort,
          cells: [
            {
              children: [paragraph(STYLE.label, lines(label)), ...words(STYLE.small, note ?? '')],
              top,
              pad: { ...pad, right: RAIL.gutter },
            },
            { children: [...blocksOf(body, within(context, context.width - side)), ...(body.length === 0 ? [gap(1)] : [])], top, pad },
          ],
        },
      ],
    ),
    gap(context.tight ? 2 : 4),
  ]
}

/** The main statement of a page: mark and words, figures beside them. */
function statement({ mark, title, stamp, text, figures: items }: Of<'statement'>, context: DocxContext): Content[] {
  const side = Math.min(86, (context.width * 0.52) / Math.max(1, items.length))
  const wide = context.width - side * items.length
  const cells = [
    {
      children: [
        paragraph(STYLE.verdict, [...(mark === null ? [] : [markRun(mark)]), ...lines(title)]),
        ...words(STYLE.small, stamp ?? ''),
        paragraph(STYLE.read, inline(text, context)),
      ],
      pad: { top: 7, bottom: 6, right: 18 },
    },
    ...items.map((item) => ({ ...figureCell(item), pad: { top: 5, bottom: 6 } })),
  ]
  return [grid([wide, ...items.map(() => side)], [{ cells: cells.map((cell) => ({ ...cell, top: RULE.heavy })) }]), gap(6)]
}

function columns({ left, right }: Of<'columns'>, context: DocxContext): Content[] {
  const gutter = 20
  const half = within(context, (context.width - gutter) / 2)
  const side = (blocks: readonly Block[]): Content[] => [...blocksOf(blocks, half), ...(blocks.length === 0 ? [gap(1)] : [])]
  return [
    grid(
      [half.width + gutter, half.width],
      [{ splits: true, cells: [{ children: side(left), pad: { right: gutter } }, { children: side(right) }] }],
    ),
    gap(4),
  ]
}
