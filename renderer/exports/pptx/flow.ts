/** Pieces below each other, over as many slides as they need. A piece knows its height before it is drawn. */
import type { Item } from './drawing'

export interface Piece {
  readonly height: number
  /** Space above, but for the first piece of a slide. */
  readonly gap: number
  /** Stays with what follows: heads of something. */
  readonly isHead?: boolean | undefined
  readonly draw: (x: number, y: number) => Item[]
  /** In two, the first no higher than `room`; null when nothing worth it fits. */
  readonly split?: ((room: number) => readonly [Piece, Piece] | null) | undefined
}

/** @returns what stands on each slide; every part is drawn from the top left corner given */
export function fillSlides(pieces: readonly Piece[], room: number): Piece[][] {
  const slides: Piece[][] = [[]]
  const queue = [...pieces]
  let used = 0
  const turn = (): void => {
    const last = slides.at(-1) ?? []
    const heads: Piece[] = []
    while (last.length > heads.length && last[last.length - 1 - heads.length]?.isHead === true)
      heads.unshift(last[last.length - 1 - heads.length] as Piece)
    // A head that is alone on its slide has nowhere better to go.
    if (heads.length < last.length && heads.length > 0) {
      last.splice(last.length - heads.length)
      queue.unshift(...heads)
    }
    slides.push([])
    used = 0
  }
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    const top = used === 0 ? 0 : used + piece.gap
    if (top + piece.height <= room) {
      slides.at(-1)?.push(piece)
      used = top + piece.height
      continue
    }
    const parts = piece.split?.(room - top) ?? null
    if (parts !== null) {
      slides.at(-1)?.push(parts[0])
      queue.unshift(parts[1])
      slides.push([])
      used = 0
    } else if (used > 0) {
      queue.unshift(piece)
      turn()
    } else {
      slides.at(-1)?.push(piece)
      used = piece.height
    }
  }
  return slides.filter((slide) => slide.length > 0)
}

export const stackHeight = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, piece, at) => total + piece.height + (at === 0 ? 0 : piece.gap), 0)

export function drawStack(pieces: readonly Piece[], x: number, y: number): Item[] {
  let top = y
  return pieces.flatMap((piece, at) => {
    top += at === 0 ? 0 : piece.gap
    const items = piece.draw(x, top)
    top += piece.height
    return items
  })
}

/** Two stacks beside each other; each goes on where it has to. */
export function besides(left: readonly Piece[], right: readonly Piece[], offset: number, gap: number): Piece {
  return {
    gap,
    height: Math.max(stackHeight(left), stackHeight(right)),
    draw: (x, y) => [...drawStack(left, x, y), ...drawStack(right, x + offset, y)],
    split: (room) => {
      const [first, second] = [fillSlides(left, room), fillSlides(right, room)]
      const fits = [first[0] ?? [], second[0] ?? []].every((stack) => stackHeight(stack) <= room)
      if (!fits) return null
      return [besides(first[0] ?? [], second[0] ?? [], offset, gap), besides(first.slice(1).flat(), second.slice(1).flat(), offset, gap)]
    },
  }
}

/** More room than this is a slide that has hardly begun. */
const ROOMY = 300

/** Rows under a head that is repeated; a break leaves at least one row on either side. */
export interface Rows {
  readonly head: number
  readonly foot: number
  readonly heights: readonly number[]
  /** Rows that stay with the one that follows. */
  readonly isHead: (row: number) => boolean
  readonly draw: (x: number, y: number, from: number, to: number) => Item[]
}

export function rowsPiece(rows: Rows, gap: number, from = 0, to = rows.heights.length): Piece {
  const sum = (first: number, last: number): number => rows.heights.slice(first, last).reduce((total, height) => total + height, 0)
  return {
    gap,
    height: rows.head + sum(from, to) + rows.foot,
    draw: (x, y) => rows.draw(x, y, from, to),
    split: (room) => {
      let end = from
      while (end < to && rows.head + sum(from, end + 1) + rows.foot <= room) end += 1
      // Two rows at least on the next slide, so that none stands alone under a repeated head.
      if (end === to - 1 && end - from > 2) end -= 1
      while (end > from && rows.isHead(end - 1)) end -= 1
      // A head wants two rows below it, where the next slide has more room.
      if (room < ROOMY && end - from < 2 && to - from > 1) return null
      return end === from || end >= to ? null : [rowsPiece(rows, gap, from, end), rowsPiece(rows, gap, end, to)]
    },
  }
}
