/** The marks of a facilitator's text, put round a selection or taken away again. They are those `shared/domain/report/prose.ts` reads. */

export type TextMark = 'bold' | 'italic' | 'list'

export interface MarkedText {
  readonly text: string
  /** The selection afterwards, in characters. */
  readonly start: number
  readonly end: number
}

const AROUND = { bold: '**', italic: '*' } as const
const ITEM = '- '

/** @param start first character selected; @param end the one behind the last */
export function markText(mark: TextMark, text: string, start: number, end: number): MarkedText {
  return mark === 'list' ? markLines(text, start, end) : markAround(AROUND[mark], text, start, end)
}

function markAround(sign: string, text: string, start: number, end: number): MarkedText {
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (endsWithSign(before, sign) && startsWithSign(after, sign)) {
    const width = sign.length
    return { text: before.slice(0, -width) + inside + after.slice(width), start: start - width, end: end - width }
  }
  // A mark reads as one only when it touches the words: blanks at the ends stay outside.
  const lead = inside.length - inside.trimStart().length
  const words = inside.trim()
  const tail = words === '' ? '' : inside.slice(lead + words.length)
  const from = start + (words === '' ? 0 : lead) + sign.length
  return {
    text: before + inside.slice(0, words === '' ? 0 : lead) + sign + words + sign + tail + after,
    start: from,
    end: from + words.length,
  }
}

/** Two stars are no sign of italics. */
const endsWithSign = (text: string, sign: string): boolean =>
  stars(/\**$/, text) >= sign.length && stars(/\**$/, text) % 2 === sign.length % 2
const startsWithSign = (text: string, sign: string): boolean =>
  stars(/^\**/, text) >= sign.length && stars(/^\**/, text) % 2 === sign.length % 2
const stars = (at: RegExp, text: string): number => at.exec(text)?.[0].length ?? 0

function markLines(text: string, start: number, end: number): MarkedText {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const isList = lines.every((line) => line.trim() === '' || line.startsWith(ITEM))
  const hasWords = lines.some((line) => line.trim() !== '')
  const marked = lines
    .map((line) =>
      isList && hasWords ? line.slice(line.startsWith(ITEM) ? ITEM.length : 0) : line.trim() === '' && hasWords ? line : ITEM + line,
    )
    .join('\n')
  return { text: text.slice(0, from) + marked + text.slice(to), start: from, end: from + marked.length }
}
