/** Words on a slide: paragraphs, headings, lists, labels beside their text. */
import type { Fact, Figure, RichText } from '../../../../shared/domain/report/rich-text'
import type { Paragraph } from '../drawing'
import { hairline } from '../drawing'
import type { Piece } from '../flow'
import { breakLines, joinLines, paragraphLines, paragraphsHeight, paragraphsOf } from '../measure'
import { COLOR, MEASURE, type TextStyle, TYPE } from '../theme'

/** Room under the last line, for letters that reach below it. */
const SLACK = 2

export function textPiece(paragraphs: readonly Paragraph[], width: number, gap: number): Piece {
  const height = paragraphsHeight(paragraphs, width) + SLACK
  return {
    gap,
    height,
    draw: (x, y) => [{ kind: 'text', x, y, w: width, h: height, paragraphs }],
    split: (room) => {
      const parts = splitParagraphs(paragraphs, width, room - SLACK)
      return parts === null ? null : [textPiece(parts[0], width, gap), textPiece(parts[1], width, gap)]
    },
  }
}

function splitParagraphs(paragraphs: readonly Paragraph[], width: number, room: number): readonly [Paragraph[], Paragraph[]] | null {
  const fitting: Paragraph[] = []
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraphsHeight([...fitting, paragraph], width) <= room) {
      fitting.push(paragraph)
      continue
    }
    const rest = paragraphs.slice(at + 1)
    const lines = paragraphLines(paragraph, width)
    let count = Math.min(
      lines.length - 1,
      Math.floor((room - paragraphsHeight(fitting, width) - (paragraph.before ?? 0)) / paragraph.style.leading),
    )
    if (count < 2) count = 0
    if (count === 0) return fitting.length === 0 ? null : [fitting, [paragraph, ...rest]]
    const [head, tail] = [lines.slice(0, count), lines.slice(count)].map((part) => ({ ...paragraph, runs: joinLines(part) }))
    return [
      [...fitting, head as Paragraph],
      [{ ...(tail as Paragraph), bullet: false }, ...rest],
    ]
  }
  return null
}

export const proseStyles = { lead: TYPE.lead, read: TYPE.body, small: TYPE.small } as const

/** Long lines are hard to read: prose keeps to three quarters of the slide. */
const READ = 680
/** Leads are large, and small print is short. */
const READ_WIDE = 780
const proseWidth = (width: number, { size }: TextStyle): number => Math.min(width, size === TYPE.body.size ? READ : READ_WIDE)

export const proseOf = (text: RichText, style: TextStyle, width: number, gap = 10): Piece =>
  textPiece(paragraphsOf(text, style, { before: 4 }), proseWidth(width, style), gap)

export const headingOf = (text: string, width: number): Piece => ({
  ...textPiece(paragraphsOf(text, TYPE.bodyStrong), width, 18),
  split: undefined,
  isHead: true,
})

export const listOf = (items: readonly RichText[], style: TextStyle, width: number): Piece =>
  textPiece(
    items.flatMap((item) => paragraphsOf(item, style, { bullet: true, before: 5 })),
    width,
    8,
  )

/** Bodies lower than this stay whole. */
const KEPT = 190

const LABEL = 148
const GUTTER = 20

/** Label and text in one row under a rule: as many rows as facts. */
export const factPieces = (facts: readonly Fact[], width: number): Piece[] =>
  facts.map(({ label, text, detail }) =>
    railPiece(
      label,
      undefined,
      [
        textPiece(
          [...paragraphsOf(text, TYPE.body), ...(detail === undefined ? [] : paragraphsOf(detail, TYPE.small))],
          width - LABEL - GUTTER,
          6,
        ),
      ],
      width,
    ),
  )

/** A label left of its body, a rule above both; a long body goes on under the label repeated. */
export function railPiece(label: string, note: string | undefined, body: readonly Piece[], width: number): Piece {
  const labels = [...paragraphsOf(label, TYPE.label), ...(note === undefined ? [] : paragraphsOf(note, TYPE.foot, { before: 2 }))]
  const labelHeight = paragraphsHeight(labels, LABEL) + SLACK
  const bodyHeight = body.reduce((total, piece, at) => total + piece.height + (at === 0 ? 0 : piece.gap), 0)
  const [top, under] = [8, 1]
  return {
    gap: 7,
    height: top + Math.max(labelHeight, bodyHeight) + under,
    draw: (x, y) => {
      let at = y + top
      const items = body.flatMap((piece, index) => {
        at += index === 0 ? 0 : piece.gap
        const drawn = piece.draw(x + LABEL + GUTTER, at)
        at += piece.height
        return drawn
      })
      return [hairline(x, y, width, COLOR.rule), { kind: 'text', x, y: y + top, w: LABEL, h: labelHeight, paragraphs: labels }, ...items]
    },
    split: (room) => {
      if (bodyHeight < KEPT && room < KEPT) return null
      const parts = splitStack(body, room - top - under)
      if (parts === null || labelHeight + top > room) return null
      return [railPiece(label, note, parts[0], width), railPiece(label, note, parts[1], width)]
    },
  }
}

export const railWidth = (width: number): number => width - LABEL - GUTTER

function splitStack(pieces: readonly Piece[], room: number): readonly [Piece[], Piece[]] | null {
  let used = 0
  for (const [at, piece] of pieces.entries()) {
    const top = at === 0 ? 0 : used + piece.gap
    if (top + piece.height <= room) {
      used = top + piece.height
      continue
    }
    const parts = piece.split?.(room - top) ?? null
    if (parts !== null)
      return [
        [...pieces.slice(0, at), parts[0]],
        [parts[1], ...pieces.slice(at + 1)],
      ]
    return at === 0 ? null : [pieces.slice(0, at), pieces.slice(at)]
  }
  return null
}

/** A label, a large value and its small print, one below the other. */
export function figurePiece({ value, label }: Figure, detail: RichText | undefined, width: number, style: TextStyle = TYPE.figure): Piece {
  const paragraphs = [
    ...paragraphsOf(value, fitsOn(value, style, width) ? style : TYPE.fact),
    ...paragraphsOf(label, TYPE.small),
    ...(detail === undefined ? [] : paragraphsOf(detail, TYPE.small)),
  ]
  return { ...textPiece(paragraphs, width, 8), split: undefined }
}

const fitsOn = (text: string, style: TextStyle, width: number): boolean => breakLines(text, style, width).length === 1

/** Facts beside each other, a rule above each. */
export function keysPiece(facts: readonly Fact[], width: number): Piece {
  const most = facts.length === 5 && width >= MEASURE ? 5 : 4
  const perRow = Math.min(most, Math.max(1, facts.length))
  const gap = 24
  const column = (width - gap * (perRow - 1)) / perRow
  const cells = facts.map(({ label, text, detail }) => [
    ...paragraphsOf(label, TYPE.small),
    ...paragraphsOf(text, TYPE.bodyStrong),
    ...(detail === undefined ? [] : paragraphsOf(detail, TYPE.small)),
  ])
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, at) => cells.slice(at * perRow, (at + 1) * perRow))
  const heights = rows.map((row) => Math.max(...row.map((cell) => paragraphsHeight(cell, column))) + 9 + SLACK)
  return {
    gap: 14,
    height: heights.reduce((total, height) => total + height, 0) + Math.max(0, rows.length - 1) * 10,
    draw: (x, y) => {
      let top = y
      return rows.flatMap((row, at) => {
        const height = heights[at] ?? 0
        const items = row.flatMap((paragraphs, index) => {
          const left = x + index * (column + gap)
          return [
            hairline(left, top, column, COLOR.rule),
            { kind: 'text' as const, x: left, y: top + 7, w: column, h: height - 7, paragraphs },
          ]
        })
        top += height + 10
        return items
      })
    },
  }
}
