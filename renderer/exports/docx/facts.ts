/** Labels with what belongs to them: beside each other, below each other, and on action cards. */
import type { Paragraph } from 'docx'
import { TextRun } from 'docx'
import type { CardBlock } from '../../../shared/domain/report/blocks'
import type { Fact, Figure, Mark } from '../../../shared/domain/report/rich-text'
import type { DocxContext } from './context'
import { type Content, type GridCell, type GridRow, grid } from './grid'
import { gap, inline, lines, marked, markRun, paragraph, words } from './inline'
import { spanRun } from './spans'
import { COLOR, RULE, STYLE, twips } from './theme'

const SNUG = { spacing: { after: 0 } } as const
/** More beside each other get too narrow for words. */
const MOST_BESIDE = 4

export function keys(items: readonly Fact[], plain: boolean, context: DocxContext): Content[] {
  if (items.length === 0) return []
  const beside = items.length > MOST_BESIDE ? Math.ceil(items.length / Math.ceil(items.length / MOST_BESIDE)) : items.length
  const rows = Array.from({ length: Math.ceil(items.length / beside) }, (_, at) => items.slice(at * beside, (at + 1) * beside))
  const top = plain ? undefined : RULE.rail
  return [
    grid(
      Array.from({ length: beside }, () => context.width / beside),
      rows.map((row): GridRow => ({ cells: Array.from({ length: beside }, (_, at) => keyCell(row[at], top, plain, context)) })),
    ),
    gap(plain ? 2 : 8),
  ]
}

function keyCell(fact: Fact | undefined, top: GridCell['top'], plain: boolean, context: DocxContext): GridCell {
  if (fact === undefined) return { children: [paragraph(STYLE.cell, [])], top }
  const { label, text, detail } = fact
  return {
    children: [
      ...words(STYLE.small, label, SNUG),
      paragraph(STYLE.cell, inline(text, context, true)),
      ...words(STYLE.small, detail ?? '', SNUG),
    ],
    top,
    pad: plain ? {} : { top: 5, bottom: 5 },
  }
}

export function facts(rows: readonly Fact[], context: DocxContext): Content[] {
  if (rows.length === 0) return []
  const label = Math.min(110, context.width * 0.28)
  return [
    grid(
      [label, context.width - label],
      rows.map(({ label: name, text, detail }) => ({
        cells: [
          { children: words(STYLE.head, name) },
          { children: [paragraph(STYLE.cell, inline(text, context)), ...words(STYLE.small, detail ?? '', SNUG)] },
        ].map((cell) => ({ ...cell, top: RULE.hair, pad: { top: 2.5, bottom: 2.5 } })),
      })),
    ),
    gap(6),
  ]
}

export function figures(items: readonly Figure[], context: DocxContext): Content[] {
  if (items.length === 0) return []
  return [
    grid(
      items.map(() => context.width / items.length),
      [{ cells: items.map(figureCell) }],
    ),
    gap(6),
  ]
}

export const figureCell = ({ value, label }: Figure): GridCell => ({
  children: [...words(STYLE.figure, value), ...words(STYLE.small, label, SNUG)],
})

export function tally(
  items: readonly { readonly mark: Mark; readonly value: string; readonly label: string }[],
  context: DocxContext,
): Content[] {
  if (items.length === 0) return []
  const cells = items.map(
    ({ mark, value, label }): GridCell => ({
      children: [paragraph(STYLE.figure, [markRun(mark), ...lines(value)]), ...words(STYLE.small, label, SNUG)],
      top: RULE.heavy,
      pad: { top: 5, bottom: 3 },
    }),
  )
  return [
    grid(
      items.map(() => context.width / items.length),
      [{ cells }],
    ),
    gap(6),
  ]
}

/** Label and words on one line, the words hanging. */
const hanging = ({ label, text, detail }: Fact, indent: number, context: DocxContext): Paragraph[] => [
  paragraph(
    STYLE.cell,
    [
      new TextRun({ text: `${label}\t`, color: COLOR.quiet }),
      ...inline(text, context),
      ...(detail === undefined ? [] : lines(` (${detail})`, { color: COLOR.quiet })),
    ],
    {
      tabStops: [{ type: 'left', position: twips(indent) }],
      indent: { left: twips(indent), hanging: twips(indent) },
      spacing: { after: 40 },
      keepNext: true,
    },
  ),
]

/** An action in full; it never goes over a page's end. */
export function card({ anchor, number, title, tag, left, right, span, foot }: CardBlock, context: DocxContext): Content[] {
  const wide = context.width * 0.6
  const heading = paragraph(
    'Heading3',
    marked(anchor, [new TextRun({ text: `${number}\u2002`, color: COLOR.quiet }), ...lines(title)], context),
    {
      border: { top: { ...RULE.ink, space: 6 } },
      spacing: { before: 200, after: 0 },
    },
  )
  const narrow = context.width - wide
  const marks = foot.mark === null ? [] : [markRun(foot.mark)]
  const end = { spacing: { after: 0 } }
  return [
    heading,
    ...words(STYLE.small, tag, { keepNext: true }),
    grid(
      [wide, narrow],
      [
        {
          cells: [
            { children: left.flatMap((fact) => hanging(fact, 66, context)), pad: { right: 16, top: 2 } },
            {
              children: [
                ...right.flatMap((fact) => hanging(fact, 58, context)),
                paragraph(STYLE.cell, [spanRun(span, narrow - 58, context)], { indent: { left: twips(58) }, keepNext: true }),
              ],
              pad: { top: 2 },
            },
          ],
        },
        {
          cells: [
            {
              children: [paragraph(STYLE.cell, [...marks, ...inline(foot.text, context)], end)],
              top: RULE.hair,
              pad: { top: 3, right: 16 },
            },
            { children: [paragraph(STYLE.small, lines(foot.right), { ...end, alignment: 'right' })], top: RULE.hair, pad: { top: 4 } },
          ],
        },
      ],
    ),
    gap(6),
  ]
}
