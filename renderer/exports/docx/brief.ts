/** The cover, the head of a brief, its one message, and the place to sign. */
import { AlignmentType, TextRun } from 'docx'
import type { Block, CoverBlock } from '../../../shared/domain/report/blocks'
import type { HeadlineBlock, SignoffBlock } from '../../../shared/domain/report/brief-blocks'
import { type DocxContext, within } from './context'
import { keys } from './facts'
import { type Content, grid } from './grid'
import { logoRun } from './image'
import { gap, lines, markRun, paragraph, words } from './inline'
import { ranges } from './ranges'
import { gates } from './spans'
import { COLOR, RULE, STYLE } from './theme'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export function cover(block: CoverBlock, context: DocxContext): Content[] {
  const { over, title, lead, client, stamp, rangesLabel, ranges: chart, facts } = block
  return [
    ...(context.logo === null ? [] : [paragraph(STYLE.client, [logoRun(context.logo, client, { width: 170, height: 44 })])]),
    ...words(STYLE.client, client, { spacing: { before: 100 } }),
    gap(context.logo === null ? 110 : 70),
    ...words(STYLE.over, over),
    ...words('Title', title),
    ...words(STYLE.coverLead, lead),
    ...words(STYLE.label, stamp ?? ''),
    gap(24),
    ...(chart === null
      ? []
      : [paragraph(STYLE.label, lines(rangesLabel), { keepNext: true, spacing: { after: 80 } }), ...ranges(chart, context), gap(20)]),
    ...keys(facts, false, context),
  ]
}

export function masthead({ client, strong, plain }: Of<'masthead'>, context: DocxContext): Content[] {
  const half = context.width / 2
  const logo = context.logo === null ? [] : [paragraph(STYLE.client, [logoRun(context.logo, client, { width: 120, height: 26 })])]
  const right = { alignment: AlignmentType.END, spacing: { after: 0 } }
  return [
    grid(
      [half, half],
      [
        {
          cells: [
            {
              children: [
                ...logo,
                ...words(STYLE.client, client, { spacing: { after: 0 } }),
                ...(client === '' && logo.length === 0 ? [gap(1)] : []),
              ],
            },
            {
              children: [
                paragraph(STYLE.small, lines(strong, { bold: true, color: COLOR.ink }), right),
                paragraph(STYLE.small, lines(plain), right),
              ],
            },
          ].map((cell) => ({ ...cell, bottom: RULE.heavy, place: 'foot' as const, pad: { bottom: 8 } })),
        },
      ],
    ),
    gap(8),
  ]
}

export function headline({ mark, verdict, title, stamp, figure, gates: strip }: HeadlineBlock, context: DocxContext): Content[] {
  const left = context.width * 0.54
  const right = context.width - left
  return [
    grid(
      [left, right],
      [
        {
          cells: [
            {
              children: [
                paragraph(STYLE.verdict, [markRun(mark), ...lines(verdict)]),
                paragraph('Title', lines(title, { size: 40 }), { spacing: { before: 40, after: 60, line: 520, lineRule: 'atLeast' } }),
                ...words(STYLE.small, stamp ?? ''),
              ],
              pad: { right: 20 },
            },
            {
              children: [
                paragraph(STYLE.figure, [
                  new TextRun({ text: figure.value, size: 44 }),
                  new TextRun({ text: `\u2002${figure.label}`, size: 17 }),
                ]),
                gap(3),
                ...gates(strip, within(context, right)),
              ],
            },
          ],
        },
      ],
    ),
    gap(6),
  ]
}

/** Boxes and lines for a pen. */
export function signoff({ title, choices, signatories, date }: SignoffBlock, context: DocxContext): Content[] {
  const widths = [context.width * 0.32, context.width * 0.42, context.width * 0.26]
  const boxes = choices.map((choice) => `☐\u00a0${choice.replaceAll(' ', '\u00a0')}`).join('      ')
  const head = {
    cells: [
      { children: words(STYLE.verdict, title), top: RULE.heavy, pad: { top: 7, bottom: 5 } },
      {
        children: words(STYLE.cell, boxes, { keepNext: true, alignment: AlignmentType.END }),
        span: 2,
        top: RULE.heavy,
        pad: { top: 8, bottom: 5, right: 0 },
      },
    ],
  }
  const lined = { bottom: RULE.rail, place: 'foot' as const, pad: { bottom: 2 } }
  const rows = signatories.map(({ name, role }, at) => {
    const keepNext = at < signatories.length - 1
    return {
      height: 36,
      cells: [
        {
          ...lined,
          children: [...words(STYLE.label, name, { keepNext }), paragraph(STYLE.small, lines(role), { keepNext, spacing: { after: 0 } })],
        },
        { ...lined, children: [paragraph(STYLE.small, [], { keepNext })] },
        { ...lined, children: [paragraph(STYLE.small, lines(date), { keepNext, spacing: { after: 0 } })] },
      ],
    }
  })
  return [grid(widths, [head, ...rows]), gap(6)]
}
