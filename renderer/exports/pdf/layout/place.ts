/** Text on a strip: lines at their baselines, with link areas over the runs that lead somewhere. */
import type { RichText } from '../../../../shared/domain/report/rich-text'
import type { Item, Strip } from '../display'
import type { Line, TextSetter } from '../text'
import { COLOR, type TextStyle } from '../theme'

/** What every block's layout gets. */
export interface LayoutContext {
  readonly set: TextSetter
  /** Width of the column the block stands in. */
  readonly width: number
  /** Size of the client's logo in pixels; blocks with a place for one draw it. */
  readonly logo?: { readonly width: number; readonly height: number } | null | undefined
}

export interface Placement {
  readonly x: number
  readonly y: number
  /** For `end`: the right edge is x + width. */
  readonly width?: number
  readonly align?: 'start' | 'end' | 'middle'
}

/** Marks of the lines; their height is lines × leading. */
export function placeLines(
  set: TextSetter,
  lines: readonly Line[],
  style: TextStyle,
  { x, y, width = 0, align = 'start' }: Placement,
): Item[] {
  const items: Item[] = []
  const rise = set.fonts.baseline(style)
  lines.forEach((line, index) => {
    const left = align === 'end' ? x + width - line.width : align === 'middle' ? x + (width - line.width) / 2 : x
    const top = y + index * style.leading
    items.push({ kind: 'text', x: left, baseline: top + rise, line })
    let at = left
    for (const run of line.runs) {
      const runWidth = set.fonts.width(run.text, run.style)
      if (run.to !== undefined) items.push({ kind: 'link', x: at, y: top, width: runWidth, height: style.leading, to: run.to })
      at += runWidth
    }
  })
  return items
}

/** One text in a box: its marks and height. */
export function setText(
  set: TextSetter,
  text: RichText,
  style: TextStyle,
  place: Placement & { readonly width: number },
): { items: Item[]; height: number } {
  const lines = set.lines(text, style, place.width)
  return { items: placeLines(set, lines, style, place), height: lines.length * style.leading }
}

/** The narrowest column that needs no more lines: titles and leads without a last word on its own. */
export function balancedWidth(set: TextSetter, text: RichText, style: TextStyle, width: number): number {
  const count = set.lines(text, style, width).length
  if (count < 2 || count > 4) return width
  let [low, high] = [width * 0.55, width]
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2
    if (set.lines(text, style, middle).length > count) low = middle
    else high = middle
  }
  return high
}

/** A text of any length as strips: never one line alone at the foot or the top of a page. */
export function paragraphStrips(set: TextSetter, text: RichText, style: TextStyle, width: number, gap: number): Strip[] {
  const lines = set.lines(text, style, width)
  return cutLines(lines).map((part, index) => ({
    height: part.length * style.leading,
    gap: index === 0 ? gap : 0,
    items: placeLines(set, part, style, { x: 0, y: 0 }),
    keep: false,
  }))
}

/** Up to five lines stay together; longer texts begin and end with two. */
export function cutLines(lines: readonly Line[]): Line[][] {
  if (lines.length <= 5) return [[...lines]]
  const middle = lines.slice(2, -2).map((line) => [line])
  return [lines.slice(0, 2), ...middle, lines.slice(-2)]
}

/** The line with an ellipsis when it is too long for the width. */
export function shorten(set: TextSetter, text: string, style: TextStyle, width: number): string {
  if (set.widthOf(text, style) <= width) return text
  const letters = [...text]
  let count = letters.length - 1
  while (count > 1 && set.widthOf(`${letters.slice(0, count).join('')}…`, style) > width) count -= 1
  return `${letters.slice(0, count).join('').trimEnd()}…`
}

export const inkRule = (length: number, width = 0.75) => ({ width, color: COLOR.ink, length })
export const hairRule = (length: number) => ({ width: 0.5, color: COLOR.line, length })
export const railRule = (length: number) => ({ width: 0.5, color: COLOR.line2, length })
