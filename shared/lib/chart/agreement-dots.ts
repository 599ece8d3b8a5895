/**
 * The votes on one question as dots stacked over the levels, two camps under brackets: one layout for the screen and for documents.
 * Coordinates in the unit of `width`, origin top left.
 */
import { scaleBand, scalePoint } from 'd3-scale'

export interface DotSize {
  readonly width: number
  readonly height: number
  /** Space between two dots. */
  readonly gap: number
}

export interface LevelRange {
  readonly from: number
  readonly to: number
}

export interface AgreementDotsInput {
  /** Ids of the dots per level, lowest level first, each from the bottom up. */
  readonly levels: readonly (readonly string[])[]
  /** From the lowest camp up; none where nobody falls apart. */
  readonly camps: readonly LevelRange[]
  readonly width: number
  /** Height kept for the brackets and their names, also without camps, so that charts of several questions stand alike. */
  readonly bracketHeight: number
  readonly stackHeight: number
  /** Largest first; the first with which every stack fits is taken, else the last. */
  readonly sizes: readonly DotSize[]
}

export interface LevelColumn {
  readonly level: number
  readonly x: number
  readonly width: number
  readonly centre: number
}

export interface Dot {
  readonly id: string
  readonly level: number
  /** Centre. */
  readonly x: number
  readonly y: number
  /** Index in `camps`; null outside of them. */
  readonly camp: number | null
}

export interface CampBracket {
  readonly camp: number
  readonly x1: number
  readonly x2: number
  readonly centre: number
  /** Room for the camp's name above its bracket, as much to the left of `centre` as to the right, clear of other names and the edges. */
  readonly nameWidth: number
}

export interface AgreementDots {
  readonly width: number
  readonly height: number
  readonly baseline: number
  /** Height of the brackets' lines. */
  readonly bracketY: number
  /** The size taken, and its place in `sizes`. */
  readonly size: DotSize
  readonly sizeIndex: number
  readonly columns: readonly LevelColumn[]
  /** Between two columns. */
  readonly separators: readonly number[]
  readonly dots: readonly Dot[]
  readonly brackets: readonly CampBracket[]
}

/** Share of a column that stays free left and right, so that neighbours keep apart. */
const COLUMN_PADDING = 0.06
const BRACKET_INSET = 6
/** From the line of a bracket to the stacks. */
const BRACKET_DROP = 12
/** Between the names of two camps. */
const NAME_GAP = 16

export function agreementDots(input: AgreementDotsInput): AgreementDots {
  const { levels, camps, width, bracketHeight, stackHeight } = input
  const band = scaleBand<number>()
    .domain(levels.map((_, level) => level))
    .range([0, width])
  const columnWidth = band.bandwidth()
  const columns = levels.map((_, level) => {
    const x = band(level) ?? 0
    return { level, x, width: columnWidth, centre: x + columnWidth / 2 }
  })
  const tallest = Math.max(0, ...levels.map((ids) => ids.length))
  const { sizeIndex, size, perRow } = fitDots(input, tallest, columnWidth * (1 - 2 * COLUMN_PADDING))
  const baseline = bracketHeight + stackHeight
  return {
    width,
    height: baseline,
    baseline,
    bracketY: bracketHeight - BRACKET_DROP,
    size,
    sizeIndex,
    columns,
    separators: columns.slice(1).map(({ x }) => x),
    dots: columns.flatMap((column) => stackDots(column, levels[column.level] ?? [], { size, perRow, baseline, camps })),
    brackets: placeBrackets(columns, camps, width),
  }
}

function placeBrackets(columns: readonly LevelColumn[], camps: readonly LevelRange[], width: number): CampBracket[] {
  const brackets = camps.map(({ from, to }, camp) => {
    const [first, last] = [columns[from], columns[to]]
    const [x1, x2] = [(first?.x ?? 0) + BRACKET_INSET, (last === undefined ? width : last.x + last.width) - BRACKET_INSET]
    return { camp, x1, x2, centre: (x1 + x2) / 2 }
  })
  return brackets.map((bracket) => {
    const { camp, centre } = bracket
    const others = brackets.filter((other) => other.camp !== camp).map((other) => Math.abs(other.centre - centre) - NAME_GAP)
    return { ...bracket, nameWidth: Math.min(2 * centre, 2 * (width - centre), ...others) }
  })
}

interface Fit {
  readonly sizeIndex: number
  readonly size: DotSize
  /** Dots side by side in a stack. */
  readonly perRow: number
}

/** The largest dots that fit, in as few columns side by side as the height allows. */
function fitDots({ sizes, stackHeight }: AgreementDotsInput, tallest: number, room: number): Fit {
  const fits = sizes.map((size, sizeIndex) => {
    const rows = Math.max(1, Math.floor(stackHeight / (size.height + size.gap)))
    const most = Math.max(1, Math.floor((room + size.gap) / (size.width + size.gap)))
    const wanted = Math.max(1, Math.ceil(tallest / rows))
    return { sizeIndex, size, perRow: Math.min(wanted, most), isEnough: wanted <= most }
  })
  const chosen = fits.find(({ isEnough }) => isEnough) ?? fits.at(-1)
  if (chosen === undefined) throw new RangeError('agreementDots needs at least one size')
  return chosen
}

interface Stack {
  readonly size: DotSize
  readonly perRow: number
  readonly baseline: number
  readonly camps: readonly LevelRange[]
}

function stackDots({ level, centre }: LevelColumn, ids: readonly string[], { size, perRow, baseline, camps }: Stack): Dot[] {
  const rows = Math.ceil(ids.length / perRow)
  const pitch = size.height + size.gap
  const half = ((perRow - 1) * (size.width + size.gap)) / 2
  const across = scalePoint<number>()
    .domain(Array.from({ length: perRow }, (_, at) => at))
    .range([centre - half, centre + half])
  const camp = camps.findIndex(({ from, to }) => level >= from && level <= to)
  return ids.map((id, at) => {
    const row = Math.floor(at / perRow)
    // The last, shorter row stands in the middle of the others.
    const missing = row === rows - 1 ? rows * perRow - ids.length : 0
    const x = (across(at % perRow) ?? centre) + (missing * (size.width + size.gap)) / 2
    return { id, level, x, y: baseline - size.gap - size.height / 2 - row * pitch, camp: camp === -1 ? null : camp }
  })
}
