/** Three-point estimates and gate strips. */
import { AlignmentType, type ImageRun, TextRun } from 'docx'
import type { CostsBlock } from '../../../shared/domain/report/brief-blocks'
import type { GatesBlock, SpansBlock } from '../../../shared/domain/report/chart-blocks'
import type { DocxContext } from './context'
import { type Content, type GridCell, type GridRow, grid } from './grid'
import { pictureRun } from './image'
import { gap, inline, lines, markRun, paragraph, words } from './inline'
import type { Shape } from './picture'
import { headRow } from './table'
import { COLOR, RULE, STYLE } from './theme'

interface Span {
  readonly min: number
  readonly likely: number
  readonly max: number
  readonly scaleMax: number
}

/** A band from lowest to highest with a mark at likely. The numbers stand beside, so it is silent. */
export function spanRun({ min, likely, max, scaleMax }: Span, width: number, { tint, accent }: DocxContext): ImageRun {
  const x = (value: number): number => (Math.min(value, scaleMax) / Math.max(scaleMax, 1e-9)) * (width - 3)
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 6.1, width, height: 0.75, fill: `#${COLOR.rail}` },
    { kind: 'rect', x: x(min), y: 3, width: Math.max(1, x(max) - x(min)), height: 7, fill: `#${tint}` },
    { kind: 'rect', x: x(likely), y: 1, width: 2, height: 11, fill: `#${accent}` },
  ]
  return pictureRun({ width, height: 13, shapes }, '')
}

export function spans({ head, rows, scaleMax }: SpansBlock, context: DocxContext): Content[] {
  const widths = [120, context.width - 250, 60, 70]
  const columns = [
    { title: head.label, align: 'start' },
    { title: head.chart, align: 'start' },
    { title: head.likely, align: 'end' },
    { title: head.range, align: 'end' },
  ] as const
  const end = { alignment: AlignmentType.END }
  const body = rows.map((row, at): GridRow => {
    const keepNext = at < rows.length - 1
    const cells: Content[] = [
      paragraph(STYLE.cell, lines(row.label), { keepNext }),
      paragraph(STYLE.cell, [spanRun({ ...row, scaleMax }, (widths[1] ?? 0) - 14, context)], { keepNext }),
      paragraph(STYLE.cell, lines(row.likelyText, { bold: true }), { ...end, keepNext }),
      paragraph(STYLE.cell, lines(row.rangeText), { ...end, keepNext }),
    ]
    return {
      cells: cells.map(
        (child): GridCell => ({ children: [child], bottom: RULE.hair, place: 'middle' as const, pad: { top: 3, bottom: 3 } }),
      ),
    }
  })
  return [grid(widths, [headRow(columns), ...body]), gap(8)]
}

/** Half-points at which a sum stays on one line; at most the size of the style. */
const sumSize = (value: string, width: number): number => Math.max(18, Math.min(28, Math.floor(((width - 8) / (value.length * 0.62)) * 2)))

/** Sums beside each other. */
export function costs({ items, scaleMax }: CostsBlock, context: DocxContext): Content[] {
  if (items.length === 0) return []
  const width = context.width / items.length
  const cells = items.map(
    ({ label, value, span, lines: details }): GridCell => ({
      children: [
        ...words(STYLE.small, label, { spacing: { after: 0 } }),
        paragraph(STYLE.figure, lines(value.replaceAll(' ', '\u00a0'), { size: sumSize(value, width) })),
        ...(span === null ? [] : [paragraph(STYLE.small, [spanRun({ ...span, scaleMax }, width - 24, context)])]),
        ...details.flatMap((detail) => words(STYLE.small, detail, { spacing: { after: 0 } })),
      ],
    }),
  )
  return [
    grid(
      items.map(() => width),
      [{ cells }],
    ),
    gap(3),
  ]
}

const PITCH = 17
const BETWEEN = 10

/** Each gate as its mark over its number; groups beside each other, their names below. */
export function gates({ groups, text }: GatesBlock, context: DocxContext): Content[] {
  const shown = groups.filter((group) => group.gates.length > 0)
  const count = shown.reduce((total, group) => total + group.gates.length, 0)
  const pitch = Math.min(PITCH, (context.width - BETWEEN * Math.max(0, shown.length - 1)) / Math.max(1, count))
  const widths = shown.flatMap((group, at) => [...(at === 0 ? [] : [BETWEEN]), ...group.gates.map(() => pitch)])
  const empty: GridCell = { children: [paragraph(STYLE.head, [])], pad: { right: 0 } }
  const row = (cellsOf: (group: (typeof shown)[number]) => GridCell[]): GridRow => ({
    cells: shown.flatMap((group, at) => [...(at === 0 ? [] : [empty]), ...cellsOf(group)]),
  })
  const strip = grid(widths, [
    row(({ gates: all }) =>
      all.map(({ state, number }) => ({
        children: [
          paragraph(STYLE.head, [markRun(state, '')], { alignment: AlignmentType.CENTER, keepNext: true }),
          paragraph(STYLE.head, [new TextRun({ text: number })], { alignment: AlignmentType.CENTER, keepNext: true }),
        ],
        pad: { right: 0 },
        bottom: RULE.rail,
      })),
    ),
    row(({ label, gates: all }) => [{ children: words(STYLE.small, label), span: all.length, pad: { right: 0, top: 1 } }]),
  ])
  const note = inline(text, context)
  return [...(count === 0 ? [] : [strip, gap(2)]), ...(note.length === 0 ? [] : [paragraph(STYLE.small, note)])]
}
