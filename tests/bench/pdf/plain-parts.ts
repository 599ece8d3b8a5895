/**
 * A report as plain parts for the contestants: texts, tables, drawings, boxed cards. Every block of the report is in it with all its
 * words; charts are simple rectangles, lines and dots. Nothing of our own layout is used.
 */
import type { Block, CardBlock } from '../../../shared/domain/report/blocks'
import type { Report } from '../../../shared/domain/report/report'
import { plainText, type RichText } from '../../../shared/domain/report/rich-text'

export type Style = 'title' | 'heading' | 'read' | 'cell' | 'strong' | 'small'
export interface Words {
  readonly text: string
  readonly style: Style
}
export interface TableCell extends Words {
  readonly right?: boolean | undefined
  readonly fill?: string | undefined
}
export type Shape =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly color: string }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly color: string }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly color: string }

export type Part =
  | {
      readonly kind: 'text'
      readonly words: readonly Words[]
      readonly indent: number
      readonly id?: string | undefined
      /** Opens a section: stands in the contents, on a new page where the report says so. */
      readonly section?: { readonly page: boolean } | undefined
    }
  /** `null` is the width that takes the rest. */
  | {
      readonly kind: 'table'
      readonly indent: number
      readonly widths: readonly (number | null)[]
      readonly head: readonly TableCell[] | null
      readonly rows: readonly (readonly TableCell[])[]
    }
  | { readonly kind: 'drawing'; readonly indent: number; readonly height: number; readonly shapes: readonly Shape[] }
  | { readonly kind: 'box'; readonly id: string; readonly parts: readonly Part[] }

export const MEASURE = 495
const INK = '#14202e'
const ACCENT = '#1f5fa8'
const BAND = '#b9cfe6'
const FAINT = '#b9b3a6'
const SHADES: readonly string[] = ['#ffffff', '#e9ecf0', '#c6cdd6', '#1f5fa8', '#14202e']

export function plainParts(report: Report): Part[] {
  return report.sections.flatMap((section) => [
    ...(section.anchor === 'cover'
      ? []
      : [
          {
            kind: 'text',
            indent: 0,
            id: section.anchor,
            section: { page: section.opens === 'page' },
            words: [{ text: section.title ?? section.name, style: 'title' }],
          } as const,
        ]),
    ...section.blocks.flatMap((block) => partsOf(block, 0)),
  ])
}

const said = (text: RichText, style: Style = 'read', indent = 0): Part[] => {
  const plain = plainText(text)
  return plain === '' ? [] : [{ kind: 'text', indent, words: [{ text: plain, style }] }]
}
const cell = (text: RichText, style: Style = 'cell'): TableCell => ({ text: plainText(text), style })

function table(
  indent: number,
  widths: readonly (number | null)[],
  rows: readonly (readonly TableCell[])[],
  head: readonly TableCell[] | null = null,
): Part[] {
  return rows.length === 0 ? [] : [{ kind: 'table', indent, widths, head, rows }]
}

function bar(min: number, likely: number, max: number, scale: number, width: number): Shape[] {
  const at = (value: number): number => (Math.min(value, scale) / Math.max(scale, 1e-9)) * width
  return [
    { kind: 'line', x1: 0, y1: 7, x2: width, y2: 7, color: FAINT },
    { kind: 'rect', x: at(min), y: 3.5, w: Math.max(0.5, at(max) - at(min)), h: 7, color: BAND },
    { kind: 'rect', x: at(likely) - 1, y: 1.5, w: 2, h: 11, color: ACCENT },
  ]
}

function partsOf(block: Block, indent: number): Part[] {
  const width = MEASURE - indent
  const drawing = (height: number, shapes: readonly Shape[]): Part => ({ kind: 'drawing', indent, height, shapes })
  switch (block.kind) {
    case 'cover':
      return [
        ...[block.client, block.over, block.title, block.lead, block.stamp ?? ''].flatMap((text, at) =>
          said(text, at === 2 ? 'title' : 'read'),
        ),
        ...(block.ranges === null ? [] : partsOf(block.ranges, indent)),
        ...facts(block.facts, indent),
      ]
    case 'heading':
      return said(block.text, 'heading', indent)
    case 'paragraph':
      return said(block.text, block.style === 'small' ? 'small' : 'read', indent)
    case 'rail':
      return [
        ...said(block.label, 'strong', indent),
        ...said(block.note ?? '', 'small', indent),
        ...block.body.flatMap((inner) => partsOf(inner, 108)),
      ]
    case 'statement':
      return [
        ...said(block.title, 'heading', indent),
        ...said(block.stamp ?? '', 'small', indent),
        ...said(block.text, 'read', indent),
        ...figures(block.figures, indent),
      ]
    case 'entry':
      return [...said(block.title, 'heading', indent), ...said(block.text, 'read', indent)]
    case 'figures':
      return figures(block.items, indent)
    case 'tally':
      return figures(block.items, indent)
    case 'keys':
      return facts(block.items, indent)
    case 'facts':
      return facts(block.rows, indent)
    case 'list':
      return table(
        indent,
        [12, null],
        block.items.map((text) => [cell('–', 'read'), cell(text, 'read')]),
      )
    case 'table': {
      const style = (kind: string | undefined): Style => (kind === 'total' || kind === 'group' ? 'strong' : 'cell')
      const rows = block.rows.map((row) =>
        block.columns.map(
          (column, at): TableCell => ({ ...cell(row.cells[at]?.text ?? '', style(row.kind)), right: column.align === 'end' }),
        ),
      )
      const head = block.columns.map(({ title, align }): TableCell => ({ ...cell(title, 'small'), right: align === 'end' }))
      return table(
        indent,
        block.columns.map((column) => column.width ?? null),
        rows,
        head,
      )
    }
    case 'columns':
      return [...block.left, ...block.right].flatMap((inner) => partsOf(inner, indent))
    case 'gates': {
      const gates = block.groups.flatMap(({ gates: members }) => members)
      const shapes = gates.map(
        ({ state }, at): Shape => ({ kind: 'dot', x: 6 + at * 14, y: 7, r: 5, color: state === 'pass' ? '#1d7a5f' : FAINT }),
      )
      return [
        drawing(14, shapes),
        ...said([...block.groups.map(({ label }) => label), ...gates.map(({ number }) => number)].join(' '), 'small', indent),
        ...said(block.text, 'small', indent),
      ]
    }
    case 'ranges':
      return block.rows.flatMap(({ label, values, cells }) => [
        ...table(indent, [null, ...cells.map(() => 50)], [[cell(label, 'strong'), ...cells.map(({ text }) => cell(text))]]),
        drawing(14, bar(values.low ?? 0, values.counted ?? 0, values.high ?? 4, 4, width)),
      ])
    case 'spans':
      return block.rows.flatMap(({ label, min, likely, max, likelyText, rangeText }) => [
        ...table(indent, [null, 52, 96], [[cell(label), cell(likelyText, 'strong'), cell(rangeText)]]),
        drawing(14, bar(min, likely, max, block.scaleMax, width)),
      ])
    case 'gantt':
      return block.actions.flatMap(({ label, sub, startWeek, endWeek, critical }) => {
        const at = (week: number): number => (week / Math.max(1, block.axisWeeks)) * width
        const rect: Shape = { kind: 'rect', x: at(startWeek), y: 1, w: at(endWeek) - at(startWeek), h: 9, color: critical ? INK : ACCENT }
        return [...table(indent, [null, 160], [[cell(label), cell(sub, 'small')]]), drawing(11, [rect])]
      })
    case 'agreement-map': {
      const heads = [block.head.question, ...block.columns.map(({ title }) => title), block.head.agreed, block.head.label].map((text) =>
        cell(text, 'small'),
      )
      const rows = block.groups.flatMap(({ rows: members }) =>
        members.map((row) => [
          cell(row.label, 'small'),
          ...block.columns.map((_, at): TableCell => {
            const [part] = row.cells[at]?.parts ?? []
            return { ...cell(part?.text ?? '', 'small'), fill: typeof part?.tone === 'number' ? SHADES[part.tone] : undefined }
          }),
          cell(row.agreed, 'small'),
          cell(row.standing?.text ?? '', 'small'),
        ]),
      )
      return table(indent, [null, ...block.columns.map(() => 22), 34, 60], rows, heads)
    }
    case 'card':
      return [card(block)]
    case 'masthead':
      return said(`${block.client} ${block.strong} ${block.plain}`, 'strong', indent)
    case 'headline':
      return [
        ...said(block.verdict, 'heading', indent),
        ...said(block.title, 'title', indent),
        ...figures([block.figure], indent),
        ...partsOf(block.gates, indent),
      ]
    case 'costs':
      return block.items.flatMap(({ label, value, span, lines }) => [
        ...said(`${label}: ${value}`, 'strong', indent),
        ...(span === null ? [] : [drawing(14, bar(span.min, span.likely, span.max, block.scaleMax, 200))]),
        ...lines.flatMap((line) => said(line, 'small', indent)),
      ])
    case 'signoff':
      return [
        ...said(`${block.title} ${block.choices.join(' ')}`, 'heading', indent),
        ...table(
          indent,
          [null, 160, 60],
          block.signatories.map(({ name, role }) => [cell(name), cell(role, 'small'), cell(block.date, 'small')]),
        ),
      ]
  }
}

function facts(
  rows: readonly { readonly label: string; readonly text: RichText; readonly detail?: string | undefined }[],
  indent: number,
): Part[] {
  return table(
    indent,
    [84, null],
    rows.map(({ label, text, detail }) => [cell(label), cell(detail === undefined ? text : `${plainText(text)} ${detail}`)]),
  )
}

function figures(items: readonly { readonly value: string; readonly label: string }[], indent: number): Part[] {
  const widths = items.map(() => (MEASURE - indent) / Math.max(1, items.length))
  return table(
    indent,
    widths,
    items.length === 0 ? [] : [items.map(({ value }) => cell(value, 'heading')), items.map(({ label }) => cell(label, 'small'))],
  )
}

/** Two columns of facts side by side, a bar, and the foot under them. */
function card({ anchor, number, title, tag, left, right, span, foot }: CardBlock): Part {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...[left[at], right[at]].flatMap((fact) => [
      cell(fact?.label ?? ''),
      cell(fact === undefined ? '' : `${plainText(fact.text)} ${fact.detail ?? ''}`),
    ]),
  ])
  return {
    kind: 'box',
    id: anchor,
    parts: [
      ...table(12, [24, null, 90], [[cell(number), cell(title, 'heading'), cell(tag, 'small')]]),
      ...table(12, [62, null, 43, 140], rows),
      { kind: 'drawing', indent: 320, height: 14, shapes: bar(span.min, span.likely, span.max, span.scaleMax, 140) },
      ...table(12, [null, 120], [[cell(foot.text), cell(foot.right, 'small')]]),
    ],
  }
}
