/** Gates: a strip of marks with numbers, a tally, and the board as cards. */
import type { Block } from '../../../../shared/domain/report/blocks'
import { plainText, type TableRow } from '../../../../shared/domain/report/rich-text'
import { hairline, type Item, type PathItem, type ShapeItem, type TextItem } from '../drawing'
import type { Piece } from '../flow'
import { fitText, paragraphsHeight, paragraphsOf, textWidth } from '../measure'
import { COLOR, TYPE } from '../theme'
import { isDense } from '../tighten'
import { markShapes } from './marks'
import { proseOf } from './text'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
type Drawn = TextItem | ShapeItem | PathItem

const PITCH = 24

/** Wraps where there are more gates than fit. */
export function gatesPieces({ groups, text }: Of<'gates'>, width: number): Piece[] {
  const strips = groups
    .filter(({ gates }) => gates.length > 0)
    .map((group): Piece => {
      const perRow = Math.max(1, Math.floor(width / PITCH))
      const lines = Math.ceil(group.gates.length / perRow)
      const height = 18 + lines * 34
      return {
        gap: 6,
        height,
        draw: (x, y) => {
          const items = group.gates.flatMap(({ number, state }, at): Drawn[] => {
            const left = x + (at % perRow) * PITCH
            const top = y + 18 + Math.floor(at / perRow) * 34
            return [
              ...markShapes(state, left + 3, top, 15),
              { kind: 'text', x: left - 2, y: top + 17, w: 25, h: 13, paragraphs: paragraphsOf(number, TYPE.foot), align: 'center' },
            ]
          })
          const label: TextItem = {
            kind: 'text',
            x,
            y,
            w: width,
            h: 16,
            paragraphs: paragraphsOf(fitText(group.label, TYPE.small, [12, 10], width, 1).text, TYPE.small),
          }
          return [{ kind: 'group', name: group.label, alt: group.gates.map(({ alt }) => alt).join('; '), items: [label, ...items] }]
        },
      }
    })
  return [...strips, proseOf(text, TYPE.small, width, 6)]
}

export function tallyPiece({ items }: Of<'tally'>, width: number): Piece {
  return {
    gap: 8,
    height: 20,
    draw: (x, y) => {
      let left = x
      const drawn = items.flatMap(({ mark, value, label }): Drawn[] => {
        const words = `${value} ${label}`
        const wide = textWidth(words, TYPE.bodyStrong) + 6
        const shapes: Drawn[] = [
          ...markShapes(mark, left, y + 2, 15),
          {
            kind: 'text',
            x: left + 22,
            y,
            w: wide,
            h: 20,
            paragraphs: [
              {
                runs: [
                  { text: value, weight: 'strong' },
                  { text: ` ${label}`, tone: 'quiet' },
                ],
                style: TYPE.body,
              },
            ],
          },
        ]
        left += 22 + wide + 18
        return shapes
      })
      return left > x + width + 18
        ? [textOnly(items, x, y, width)]
        : [
            {
              kind: 'group',
              name: items.map(({ label }) => label).join(', '),
              alt: items.map(({ value, label }) => `${value} ${label}`).join(', '),
              items: drawn,
            },
          ]
    },
  }
}

const textOnly = (items: Of<'tally'>['items'], x: number, y: number, w: number): TextItem => ({
  kind: 'text',
  x,
  y,
  w,
  h: 20,
  paragraphs: paragraphsOf(
    fitText(items.map(({ value, label }) => `${value} ${label}`).join(', '), TYPE.body, [14, 12, 10], w, 1).text,
    TYPE.small,
  ),
})

interface GateCard {
  readonly mark: 'pass' | 'fail' | 'unverified' | 'not-required'
  readonly state: string
  readonly id: string
  readonly name: string
}

/** A table of gates is drawn as cards when it has a mark, a gate and what must be true. */
export function gateCardsPiece(table: Of<'table'>, width: number): Piece | null {
  const { columns, rows } = table
  const column = (id: string): number => columns.findIndex((one) => one.id === id)
  const [state, gate, name] = [column('state'), column('gate'), column('true')]
  if (state < 0 || gate < 0 || name < 0) return null
  const cell = (row: TableRow, at: number): string => (row.cells[at] === undefined ? '' : plainText(row.cells[at].text))
  const cards = rows
    .filter(({ kind }) => kind === undefined || kind === 'row')
    .map(
      (row): GateCard => ({
        mark: row.cells[state]?.mark ?? 'not-required',
        state: cell(row, state),
        id: cell(row, gate),
        name: cell(row, name),
      }),
    )
  return boardPiece(cards, width, isDense(table) ? DENSE_CARD : CARD)
}

interface CardForm {
  readonly gap: number
  readonly height: number
  /** Of the state and of the name, from the top. */
  readonly lines: readonly [number, number]
  readonly sizes: readonly number[]
}
const CARD: CardForm = { gap: 14, height: 70, lines: [10, 32], sizes: [12, 11, 10] }
/** For decks that are too long otherwise. */
const DENSE_CARD: CardForm = { gap: 8, height: 61, lines: [7, 26], sizes: [11, 10] }
const CARD_PAD = 10
const PER_ROW = 5
const EDGES = { pass: COLOR.rule, fail: COLOR.fail, unverified: COLOR.open, 'not-required': COLOR.rule } as const

function boardPiece(cards: readonly GateCard[], width: number, form: CardForm, gap = 6): Piece {
  const lines = Math.ceil(cards.length / PER_ROW)
  const step = form.height + form.gap
  return {
    gap,
    height: lines * step - form.gap,
    draw: (x, y) =>
      cards.map((card, at) =>
        gateCard(
          card,
          x + (at % PER_ROW) * ((width + form.gap) / PER_ROW),
          y + Math.floor(at / PER_ROW) * step,
          (width + form.gap) / PER_ROW - form.gap,
          form,
        ),
      ),
    split: (room) => {
      const fit = Math.floor((room + form.gap) / step)
      return fit < 1 || fit >= lines
        ? null
        : [boardPiece(cards.slice(0, fit * PER_ROW), width, form, gap), boardPiece(cards.slice(fit * PER_ROW), width, form, gap)]
    },
  }
}

function gateCard({ mark, state, id, name }: GateCard, x: number, y: number, w: number, form: CardForm): Item {
  const [stateLine, nameLine] = form.lines
  const edge = EDGES[mark]
  const inner = w - 2 * CARD_PAD
  const isOpen = mark === 'fail' || mark === 'unverified'
  const fitted = fitText(name, TYPE.cell, form.sizes, inner, 2)
  const items: Drawn[] = [
    { kind: 'rect', x, y, w, h: form.height, fill: COLOR.white, stroke: { color: edge, width: isOpen ? 1 : 0.75 } },
    ...(isOpen ? [hairline(x, y + 1, w, edge, 3)] : []),
    ...markShapes(mark, x + CARD_PAD, y + stateLine + 2, 13),
    {
      kind: 'text',
      x: x + CARD_PAD + 20,
      y: y + stateLine,
      w: inner - 20,
      h: 17,
      paragraphs: [
        {
          runs: [
            { text: id, weight: 'strong' },
            { text: `  ${state}`, tone: 'quiet' },
          ],
          style: TYPE.cell,
        },
      ],
      valign: 'middle',
    },
    {
      kind: 'text',
      x: x + CARD_PAD,
      y: y + nameLine,
      w: inner,
      h: Math.max(paragraphsHeight(paragraphsOf(fitted.text, fitted.style), inner), 18),
      paragraphs: paragraphsOf(fitted.text, fitted.style),
    },
  ]
  return { kind: 'group', name: id, alt: `${id} ${name}: ${state}`, items }
}
