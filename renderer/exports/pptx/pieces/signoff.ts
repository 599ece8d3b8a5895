/** Boxes to tick and lines to sign, by hand or in the program. */
import type { SignoffBlock } from '../../../../shared/domain/report/brief-blocks'
import { hairline, type PathItem, type ShapeItem, type TextItem } from '../drawing'
import type { Piece } from '../flow'
import { fitText, paragraphsOf, textWidth } from '../measure'
import { COLOR, type TextStyle, TYPE } from '../theme'

type Drawn = TextItem | ShapeItem | PathItem

const HEAD = 34
const ROW = 58

/** So many lines fit onto one slide. */
const PER_SLIDE = 6

/** One piece, or as many as slides are needed for everybody who signs. */
export function signoffPieces(block: SignoffBlock, width: number): Piece[] {
  const { signatories } = block
  const starts = Array.from({ length: Math.max(1, Math.ceil(signatories.length / PER_SLIDE)) }, (_, at) => at * PER_SLIDE)
  return starts.map((from) => signoffPiece({ ...block, signatories: signatories.slice(from, from + PER_SLIDE) }, width))
}

function signoffPiece({ title, choices, signatories, date }: SignoffBlock, width: number): Piece {
  return {
    gap: 18,
    height: HEAD + signatories.length * ROW,
    draw: (x, y) => {
      const items: Drawn[] = [hairline(x, y, width, COLOR.ink, 1.5), ...boxes(title, choices, x, y + 9, width)]
      signatories.forEach(({ name, role }, at) => {
        items.push(...signature(name, role, date, x, y + HEAD + at * ROW, width))
      })
      return [
        {
          kind: 'group',
          name: title,
          alt: [title, ...choices, ...signatories.map(({ name, role }) => [name, role].filter((part) => part !== '').join(', '))].join(
            '; ',
          ),
          items,
        },
      ]
    },
  }
}

const words = (text: string, x: number, y: number, w: number, style: TextStyle): TextItem => {
  const fitted = fitText(text, style, [style.size, 12, 10], w, 1)
  return { kind: 'text', x, y, w, h: style.leading, paragraphs: paragraphsOf(fitted.text, fitted.style) }
}

function boxes(title: string, choices: readonly string[], x: number, y: number, width: number): Drawn[] {
  const first = Math.min(width * 0.3, textWidth(title, TYPE.bodyStrong) + 24)
  const each = (width - first) / Math.max(1, choices.length)
  return [
    words(title, x, y, first - 8, TYPE.bodyStrong),
    ...choices.flatMap((choice, at): Drawn[] => [
      { kind: 'rect', x: x + first + at * each, y: y + 3, w: 13, h: 13, fill: COLOR.white, stroke: { color: COLOR.ink, width: 1 } },
      words(choice, x + first + at * each + 20, y, each - 26, TYPE.body),
    ]),
  ]
}

function signature(name: string, role: string, date: string, x: number, y: number, width: number): Drawn[] {
  const dated = width * 0.24
  const line = y + 36
  return [
    ...(name === '' ? [] : [words(name, x, y + 14, width - dated - 24, TYPE.bodyStrong)]),
    hairline(x, line, width - dated - 24, COLOR.ink),
    hairline(x + width - dated, line, dated, COLOR.ink),
    words(role, x, line + 3, width - dated - 24, TYPE.small),
    words(date, x + width - dated, line + 3, dated, TYPE.small),
  ]
}
