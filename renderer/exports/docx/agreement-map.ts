/** The agreement map as a table: every shade carries its digit, so that grey print says the same. */
import { AlignmentType, TextRun } from 'docx'
import type { AgreementMapBlock, MapCell, MapRow, MapTone } from '../../../shared/domain/report/agreement-map-block'
import type { DocxContext } from './context'
import { type Content, type GridCell, type GridRow, grid } from './grid'
import { gap, inline, lines, paragraph, words } from './inline'
import { headCell } from './table'
import { COLOR, RULE, STYLE } from './theme'

/** Points. */
const SIZE = { vote: 24, agreed: 62, standing: 80, name: 110, tallest: 96 } as const

export function agreementMap(block: AgreementMapBlock, context: DocxContext): Content[] {
  const { columns, groups, alt } = block
  const vote = Math.min(SIZE.vote, (context.width - SIZE.name - SIZE.agreed - SIZE.standing) / Math.max(1, columns.length))
  const name = context.width - vote * columns.length - SIZE.agreed - SIZE.standing
  const body = groups.flatMap(({ title, rows }) => [
    groupRow(title, columns.length),
    ...rows.map((row, at) => mapRow(row, columns.length, at < 2 && at < rows.length - 1, context)),
  ])
  return [
    ...words(STYLE.small, alt, { keepNext: true }),
    legend(block, context),
    grid([name, ...columns.map(() => vote), SIZE.agreed, SIZE.standing], [headRow(block), ...body]),
    gap(8),
  ]
}

/** Names of people stand upright over their narrow columns. */
function headRow({ head, columns }: AgreementMapBlock): GridRow {
  const longest = Math.max(0, ...columns.map(({ title }) => title.length))
  const flat = (text: string, pad?: GridCell['pad']): GridCell => ({
    ...headCell(words(STYLE.head, text, { keepNext: true })),
    place: 'foot',
    ...(pad === undefined ? {} : { pad: { bottom: 1.5, ...pad } }),
  })
  return {
    head: true,
    height: longest < 3 ? 18 : Math.min(SIZE.tallest, longest * 4.6 + 10),
    cells: [
      flat(head.question),
      ...columns.map(({ title }) =>
        longest < 3
          ? { ...flat(title, { right: 0 }), children: words(STYLE.head, title, { keepNext: true, alignment: AlignmentType.CENTER }) }
          : { ...flat(title, { right: 0 }), turned: true, place: 'middle' as const },
      ),
      flat(head.agreed, { left: 8, right: 4 }),
      flat(head.label),
    ],
  }
}

const groupRow = (title: string, columns: number): GridRow => ({
  cells: [{ children: words(STYLE.label, title, { keepNext: true }), span: columns + 3, pad: { top: 7, bottom: 2 } }],
})

function mapRow(
  { label, to, cells, withheld, agreed, standing }: MapRow,
  columns: number,
  keepNext: boolean,
  context: DocxContext,
): GridRow {
  const votes =
    withheld === null
      ? Array.from({ length: columns }, (_, at) => voteCell(cells[at], context))
      : [{ children: [paragraph(STYLE.small, lines(withheld), { spacing: { after: 0 } })], span: columns, place: 'middle' as const }]
  const isSplit = standing !== null && standing.kind !== 'agreed' && standing.kind !== 'too-few'
  return {
    cells: [
      { children: [paragraph(STYLE.cell, inline([{ text: label, to }], context), { keepNext })], pad: { top: 0.5, bottom: 0.5, right: 6 } },
      ...votes,
      { children: [paragraph(STYLE.cell, lines(agreed, { bold: true }))], pad: { left: 8, right: 4 } },
      { children: [paragraph(STYLE.cell, lines(standing?.text ?? '', isSplit ? { bold: true } : { color: COLOR.faint }))] },
    ],
  }
}

function voteCell(cell: MapCell | undefined, context: DocxContext): GridCell {
  const parts = cell?.parts ?? []
  const [only] = parts
  const runs = parts.map(({ text, tone }) => shadedRun(text, tone, context, parts.length > 1))
  return {
    children: [paragraph(STYLE.head, runs, { alignment: AlignmentType.CENTER })],
    fill: parts.length === 1 && only !== undefined ? fillOf(only.tone, context) : undefined,
    top: RULE.white,
    left: RULE.white,
    place: 'middle',
    pad: { right: 0 },
  }
}

const FILLS: Readonly<Partial<Record<MapTone, string>>> = {
  0: COLOR.level0,
  range: COLOR.level0,
  1: COLOR.level1,
  2: COLOR.level2,
  4: COLOR.ink,
}
const fillOf = (tone: MapTone, { accent }: DocxContext): string | undefined => (tone === 3 ? accent : FILLS[tone])

const textColour = (tone: MapTone): string =>
  tone === 3 || tone === 4 ? 'FFFFFF' : tone === 'unknown' ? COLOR.open : tone === 'quiet' ? COLOR.faint : COLOR.ink

/** A digit on its shade; alone it leaves the shade to its cell. */
function shadedRun(text: string, tone: MapTone, context: DocxContext, shaded: boolean): TextRun {
  const fill = fillOf(tone, context)
  return new TextRun({
    text: shaded ? `\u2009${text}\u2009` : text,
    bold: tone === 'unknown',
    color: textColour(tone),
    ...(shaded && fill !== undefined ? { shading: { type: 'clear' as const, color: 'auto', fill } } : {}),
  })
}

function legend({ legend: { shades, signs } }: AgreementMapBlock, context: DocxContext) {
  return paragraph(
    STYLE.small,
    [
      ...([0, 1, 2, 3, 4] as const).map((level) => shadedRun(`\u00a0${level}\u00a0`, level, context, true)),
      ...lines(`\u2002${shades}`),
      ...signs.flatMap(({ text, tone, meaning }) => [
        new TextRun({ text: `\u2003\u2003${text}`, bold: true, color: textColour(tone) }),
        ...lines(`\u00a0${meaning}`),
      ]),
    ],
    { keepNext: true },
  )
}
