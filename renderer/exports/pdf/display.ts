/** What a page is made of before anything draws it: strips stacked down the page, each with its marks in points. */
import type { Line } from './text'

export type Item =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly baseline: number
      readonly line: Line
      /** Degrees clockwise about the line's beginning on its baseline. */
      readonly turn?: number | undefined
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly width: number
      readonly color: string
      readonly dash?: string | undefined
    }
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: string | undefined
      readonly stroke?: string | undefined
      readonly strokeWidth?: number | undefined
    }
  | {
      readonly kind: 'dot'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly fill: string
      readonly stroke?: string | undefined
      readonly strokeWidth?: number | undefined
    }
  | {
      readonly kind: 'path'
      readonly x: number
      readonly y: number
      readonly d: string
      readonly fill?: string | undefined
      readonly stroke?: string | undefined
      readonly strokeWidth?: number | undefined
    }
  /** The client's logo. */
  | { readonly kind: 'image'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'link'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly to: string }
  | { readonly kind: 'anchor'; readonly y: number; readonly id: string; readonly bookmark?: string | undefined }

/** A band of the page that is never split. Coordinates start at the left margin and at the strip's top. */
export interface Strip {
  readonly height: number
  /** Space above; dropped at the top of a page. */
  readonly gap: number
  readonly items: readonly Item[]
  /** Stays on one page with the next strip. */
  readonly keep: boolean
  /** Rule along the top edge, over the whole width; left out right under a repeated head. */
  readonly rule?: { readonly width: number; readonly color: string; readonly x?: number; readonly length: number } | undefined
  /** Repeated above this strip when it opens a page: a table's head. */
  readonly head?: readonly Strip[] | undefined
  /** Belongs at the foot of the page when there is room. */
  readonly close?: boolean | undefined
  /** Cuts itself to the room there is (a chart over several pages); such a strip has no height of its own. */
  readonly flow?: ((room: number, full: number) => readonly Strip[]) | undefined
}

export const ruleItem = ({ rule }: Strip): Item[] =>
  rule === undefined
    ? []
    : [{ kind: 'line', x1: rule.x ?? 0, y1: 0, x2: (rule.x ?? 0) + rule.length, y2: 0, width: rule.width, color: rule.color }]

export function moveItem(item: Item, dx: number, dy: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + dx, baseline: item.baseline + dy }
    case 'line':
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy }
    case 'anchor':
      return { ...item, y: item.y + dy }
    default:
      return { ...item, x: item.x + dx, y: item.y + dy }
  }
}

export const moveStrip = (strip: Strip, dx: number): Strip => ({
  ...strip,
  items: strip.items.map((item) => moveItem(item, dx, 0)),
  rule: strip.rule === undefined ? undefined : { ...strip.rule, x: (strip.rule.x ?? 0) + dx },
  head: strip.head?.map((head) => moveStrip(head, dx)),
})

/** Height of strips stacked, the gap above the first left out. */
export const stackHeight = (strips: readonly Strip[]): number =>
  strips.reduce((total, strip, index) => total + strip.height + (index === 0 ? 0 : strip.gap), 0)

/** Several strips as one that is never split. */
export function fuse(strips: readonly Strip[]): Strip {
  const items: Item[] = []
  let y = 0
  strips.forEach((strip, index) => {
    if (index > 0) y += strip.gap
    for (const item of [...ruleItem(strip), ...strip.items]) items.push(moveItem(item, 0, y))
    y += strip.height
  })
  return { height: y, gap: strips[0]?.gap ?? 0, items, keep: strips.at(-1)?.keep ?? false }
}

/** Nothing but space; disappears at the top of a page. */
export const withGap = (strips: readonly Strip[], gap: number): Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip))
