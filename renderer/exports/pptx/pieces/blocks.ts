/** Blocks as pieces: every kind has its form here. */
import type { AgreementMapBlock } from '../../../../shared/domain/report/agreement-map-block'
import type { Block, CardBlock } from '../../../../shared/domain/report/blocks'
import type { HeadlineBlock } from '../../../../shared/domain/report/brief-blocks'
import type { Column, TableRow } from '../../../../shared/domain/report/rich-text'
import { assertNever } from '../../../../shared/lib/assert-never'
import { besides, type Piece } from '../flow'
import { fitText, paragraphsHeight, paragraphsOf } from '../measure'
import { TYPE } from '../theme'
import { isDense } from '../tighten'
import { ganttPiece } from './gantt'
import { gateCardsPiece, gatesPieces, tallyPiece } from './gates'
import { markShapes } from './marks'
import { rangesPiece } from './ranges'
import { signoffPieces } from './signoff'
import { costPieces, spansPiece } from './spans'
import { tablePiece } from './table'
import { factPieces, figurePiece, headingOf, keysPiece, listOf, proseOf, proseStyles, railPiece, railWidth, textPiece } from './text'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** @param name what the section or heading above says: names tables */
export function piecesOf(blocks: readonly Block[], width: number, name: string): Piece[] {
  let heading = name
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    return blockPieces(block, width, heading)
  })
}

function blockPieces(block: Block, width: number, name: string): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text, width)]
    case 'paragraph':
      return [proseOf(block.text, proseStyles[block.style], width, block.style === 'small' ? 5 : 10)]
    case 'rail':
      return [railPiece(block.label, block.note, piecesOf(block.body, railWidth(width), block.label), width)]
    case 'statement':
      return [statement(block, width)]
    case 'entry':
      return [
        textPiece(
          [...paragraphsOf(block.title, TYPE.fact), ...(block.text === '' ? [] : paragraphsOf(block.text, TYPE.body, { before: 3 }))],
          width,
          8,
        ),
      ]
    case 'figures':
      return block.items.map((item) => figurePiece(item, undefined, width))
    case 'keys':
      return [keysPiece(block.items, width)]
    case 'facts':
      return factPieces(block.rows, width)
    case 'list':
      return [listOf(block.items, TYPE.body, width)]
    case 'tally':
      return [tallyPiece(block, width)]
    case 'table':
      return [gateCardsPiece(block, width) ?? tablePiece(name, block.columns, block.rows, width, { isDense: isDense(block) })]
    case 'columns':
      return [besides(piecesOf(block.left, width / 2 - 16, name), piecesOf(block.right, width / 2 - 16, name), width / 2 + 16, 14)]
    case 'gates':
      return gatesPieces(block, width)
    case 'ranges':
      return [rangesPiece(block, width)]
    case 'spans':
      return [spansPiece(block, width)]
    case 'gantt':
      return [ganttPiece(block, width)]
    case 'agreement-map':
      return [agreement(block, width)]
    case 'card':
      return card(block, width)
    case 'costs':
      return costPieces(block, width)
    case 'headline':
      return headlinePieces(block, width, true)
    case 'signoff':
      return signoffPieces(block, width)
    case 'cover':
    case 'masthead':
      return []
    default:
      return assertNever(block)
  }
}

/** The verdict with its mark. */
export function verdictPiece(mark: HeadlineBlock['mark'] | null, title: string, stamp: string | null, width: number): Piece {
  const indent = mark === null ? 0 : 28
  const fitted = fitText(title, TYPE.fact, [20, 17, 14], width - indent, 2)
  const first = paragraphsOf(fitted.text, fitted.style)
  const height = paragraphsHeight(first, width - indent)
  const note = stamp === null ? [] : paragraphsOf(stamp, TYPE.small)
  const noteHeight = note.length === 0 ? 0 : paragraphsHeight(note, width - indent) + 4
  return {
    gap: 10,
    height: height + noteHeight,
    draw: (x, y) => [
      ...(mark === null ? [] : [{ kind: 'group' as const, name: title, alt: title, items: markShapes(mark, x, y + 3, 18) }]),
      {
        kind: 'text',
        x: x + indent,
        y,
        w: width - indent,
        h: height + noteHeight,
        paragraphs: [...first, ...note.map((part) => ({ ...part, before: 2 }))],
      },
    ],
  }
}

const FIGURES = 250

function statement({ mark, title, stamp, text, figures }: Of<'statement'>, width: number): Piece {
  const left = figures.length === 0 ? width : width - FIGURES - 48
  const words = [verdictPiece(mark, title, stamp, left), proseOf(text, TYPE.body, left)]
  return figures.length === 0
    ? besides(words, [], 0, 10)
    : besides(
        words,
        figures.map((figure) => figurePiece(figure, undefined, FIGURES)),
        width - FIGURES,
        10,
      )
}

/** @param hasStrip false where the gates stand beside it */
export const headlinePieces = ({ mark, verdict, stamp, figure, gates }: HeadlineBlock, width: number, hasStrip: boolean): Piece[] => [
  verdictPiece(mark, verdict, stamp, width),
  figurePiece(figure, undefined, width),
  ...(hasStrip ? gatesPieces(gates, width) : []),
]

/** What was agreed on each question and how the votes stood; the votes themselves need a page, not a slide. */
function agreement({ head, groups, alt }: AgreementMapBlock, width: number): Piece {
  const columns: Column[] = [
    { id: 'question', title: head.question, align: 'start' },
    { id: 'agreed', title: head.agreed, align: 'start', width: 70 },
    { id: 'label', title: head.label, align: 'start', width: 150 },
  ]
  const rows = groups.flatMap(({ title, rows: questions }): TableRow[] => [
    { kind: 'group', cells: [{ text: title }] },
    ...questions.map(({ label, agreed, standing, withheld }) => ({
      cells: [{ text: label }, { text: [{ text: agreed, weight: 'strong' as const }] }, { text: standing?.text ?? withheld ?? '' }],
    })),
  ])
  return tablePiece(alt, columns, rows, width)
}

function card({ number, title, tag, left, right, foot }: CardBlock, width: number): Piece[] {
  return [
    headingOf(`${number} ${title}`, width),
    proseOf(tag, TYPE.small, width, 0),
    tablePiece(
      title,
      [
        { id: 'label', title: '', align: 'start', width: 84 },
        { id: 'text', title: '', align: 'start' },
      ],
      [...right, ...left].map(({ label, text, detail }) => ({
        cells: [
          { text: [{ text: label, tone: 'quiet' }] },
          {
            text: [
              ...(typeof text === 'string' ? [{ text }] : text),
              ...(detail === undefined ? [] : [{ text: `, ${detail}`, tone: 'quiet' as const }]),
            ],
          },
        ],
      })),
      width,
      { gap: 4 },
    ),
    ...(foot.right === ''
      ? []
      : [
          proseOf(
            [...(typeof foot.text === 'string' ? [{ text: foot.text }] : foot.text), { text: `  ${foot.right}` }],
            TYPE.small,
            width,
            4,
          ),
        ]),
  ]
}
