/** How wide words are and where lines break, near enough to know that they fit: programs that show the slides set them again. */
import type { RichText, Run } from '../../../shared/domain/report/rich-text'
import { cleanText } from '../clean-text'
import type { Paragraph } from './drawing'
import type { TextStyle } from './theme'

/** Advance widths of Helvetica and Arial, in thousandths of the size, by groups of characters. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'|", 222],
  ['ftI .,:;/\\!()[]-', 285],
  ['r"*', 345],
  ['ckszvxyJ', 500],
  ['abdeghnopqu0123456789L?_–€#$£=+<>', 560],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W@…—', 960],
]
const widthByCharacter = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)))
/** A little too much rather than too little: fonts differ, and so do the programs. */
const SAFETY = 1.03
const BOLD = 1.08
const SERIF = 1.06
const SERIF_BOLD = 1.17

function characterWidth(character: string): number {
  const known = widthByCharacter.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1100 && (code <= 0x11ff || (code >= 0x2e80 && code <= 0xffef) || code > 0xffff)) return 1000
  return character.toUpperCase() === character ? 720 : 600
}

function widthOf(text: string, style: TextStyle, bold: boolean): number {
  const face = style.serif ? (bold ? SERIF_BOLD : SERIF) : bold ? BOLD : 1
  let total = 0
  for (const character of text) total += characterWidth(character)
  return (total / 1000) * style.size * face * SAFETY
}

const isBold = (run: Run, style: TextStyle): boolean =>
  run.weight === undefined ? style.bold : run.weight === 'medium' || run.weight === 'strong'
export const runWidth = (run: Run, style: TextStyle): number => widthOf(run.text, style, isBold(run, style))
export const textWidth = (text: string, style: TextStyle): number => widthOf(text, style, style.bold)

/** As XML can hold it, without what would jump or show unasked: tabs, and soft hyphens, which slides print in the middle of a line. */
export const clean = (text: string): string =>
  cleanText(text)
    .replace(/\u00ad/g, '')
    .replace(/\t/g, ' ')

export const runsOf = (text: RichText): Run[] =>
  (typeof text === 'string' ? [{ text }] : text).map((run) => ({ ...run, text: clean(run.text) })).filter((run) => run.text !== '')

/** A line keeps the space it ends with, so that lines joined are the text again. */
export type Line = readonly Run[]

/** Lines no wider than `width`; words that are wider than a line are broken anywhere. At least one line. */
export function breakLines(text: RichText, style: TextStyle, width: number): Line[] {
  const lines: Run[][] = [[]]
  let used = 0
  const start = (): void => {
    lines.push([])
    used = 0
  }
  const put = (run: Run, piece: string, wide: number): void => {
    lines.at(-1)?.push({ ...run, text: piece })
    used += wide
  }
  for (const run of runsOf(text)) {
    for (const piece of run.text.split(/(\n)|(?<= )(?! )/).filter((part) => part !== undefined && part !== '')) {
      if (piece === '\n') {
        start()
        continue
      }
      const wide = runWidth({ ...run, text: piece.trimEnd() }, style)
      if (used > 0 && used + wide > width) start()
      if (wide <= width) put(run, piece, runWidth({ ...run, text: piece }, style))
      else
        for (const letter of piece) {
          const step = runWidth({ ...run, text: letter }, style)
          if (used > 0 && used + step > width) start()
          put(run, letter, step)
        }
    }
  }
  return lines.map(joinRuns)
}

/** Neighbours that look alike become one run. */
function joinRuns(runs: readonly Run[]): Line {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && last.weight === run.weight && last.tone === run.tone && last.italic === run.italic)
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

export const joinLines = (lines: readonly Line[]): Line => joinRuns(lines.flat())

/** A text as one paragraph per line feed. */
export const paragraphsOf = (text: RichText, style: TextStyle, more: Partial<Paragraph> = {}): Paragraph[] => {
  const parts: Run[][] = [[]]
  for (const run of runsOf(text))
    run.text.split('\n').forEach((piece, at) => {
      if (at > 0) parts.push([])
      if (piece !== '') parts.at(-1)?.push({ ...run, text: piece })
    })
  return parts.map((runs) => ({ runs, style, ...more }))
}

/** Room a bullet takes in front of its text. */
export const BULLET = 14

export const paragraphLines = ({ runs, style, bullet }: Paragraph, width: number): Line[] =>
  breakLines(runs, style, bullet === true ? width - BULLET : width)

export const paragraphsHeight = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce(
    (total, paragraph, at) =>
      total + (at === 0 ? 0 : (paragraph.before ?? 0)) + paragraphLines(paragraph, width).length * paragraph.style.leading,
    0,
  )

/** The largest of the sizes at which the text needs at most so many lines; cut with an ellipsis at the smallest. */
export function fitText(
  text: string,
  style: TextStyle,
  sizes: readonly number[],
  width: number,
  most: number,
): { text: string; style: TextStyle } {
  const plain = clean(text)
    .replace(/[ \n]+/g, ' ')
    .trim()
  const at = (size: number): TextStyle => ({ ...style, size, leading: Math.round((style.leading / style.size) * size) })
  const fits = (words: string, size: number): boolean => breakLines(words, at(size), width).length <= most
  const size = sizes.find((candidate) => fits(plain, candidate))
  if (size !== undefined) return { text: plain, style: at(size) }
  const smallest = sizes.at(-1) ?? style.size
  const kept = breakLines(plain, at(smallest), width - smallest).slice(0, most)
  const words = kept
    .flat()
    .map((run) => run.text)
    .join('')
    .trimEnd()
  return { text: `${words}…`, style: at(smallest) }
}
