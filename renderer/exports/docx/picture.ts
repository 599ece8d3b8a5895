/** Small drawings for a Word file: a vector for programs that draw it, and the same as pixels for those that do not. */
import { zlibSync } from 'fflate'

/** Coordinates in points; colours as #rrggbb. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly width: number
      readonly color: string
    }

export interface Picture {
  readonly width: number
  readonly height: number
  /** Later ones are drawn over earlier ones. */
  readonly shapes: readonly Shape[]
}

/** A rectangle with an outline inside its edges. */
export const outlined = (x: number, y: number, width: number, height: number, stroke: string, line: number): Shape[] => [
  { kind: 'rect', x, y, width, height, fill: stroke },
  { kind: 'rect', x: x + line, y: y + line, width: Math.max(0, width - 2 * line), height: Math.max(0, height - 2 * line), fill: '#ffffff' },
]

const n = (value: number): string => String(Math.round(value * 100) / 100)

function svgShape(shape: Shape): string {
  if (shape.kind === 'rect')
    return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="${shape.fill}"/>`
  if (shape.kind === 'dot') return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}" fill="${shape.fill}"/>`
  return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${shape.color}" stroke-width="${n(shape.width)}"/>`
}

export function svgOf({ width, height, shapes }: Picture): string {
  const marks = shapes.map(svgShape)
  const size = `width="${n(width)}pt" height="${n(height)}pt" viewBox="0 0 ${n(width)} ${n(height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${marks.join('')}</svg>`
}

/** Pixels a point: sharp on paper at 216 to the inch. */
const SCALE = 3

export function pngOf({ width, height, shapes }: Picture): Uint8Array<ArrayBuffer> {
  const wide = Math.max(1, Math.round(width * SCALE))
  const high = Math.max(1, Math.round(height * SCALE))
  // One byte before each line says that it is stored as it is. What is not painted lets the rules below it be seen.
  const pixels = new Uint8Array((wide * 4 + 1) * high)
  for (const shape of shapes) paint(shape, pixels, wide, high)
  return pngFile(wide, high, pixels)
}

function paint(shape: Shape, pixels: Uint8Array, wide: number, high: number): void {
  const stride = wide * 4 + 1
  const colour = channels(shape.kind === 'line' ? shape.color : shape.fill)
  const box = boxOf(shape)
  for (let y = Math.max(0, Math.floor(box.top * SCALE)); y < Math.min(high, Math.ceil(box.bottom * SCALE)); y += 1)
    for (let x = Math.max(0, Math.floor(box.left * SCALE)); x < Math.min(wide, Math.ceil(box.right * SCALE)); x += 1) {
      const share = coverage(shape, x, y)
      if (share <= 0) continue
      blend(pixels, y * stride + 1 + x * 4, colour, share)
    }
}

/** One colour over another, of which there may be none yet. */
function blend(pixels: Uint8Array, at: number, colour: readonly number[], share: number): void {
  const before = ((pixels[at + 3] ?? 0) / 255) * (1 - share)
  const all = share + before
  for (let part = 0; part < 3; part += 1)
    pixels[at + part] = Math.round(((colour[part] ?? 0) * share + (pixels[at + part] ?? 0) * before) / all)
  pixels[at + 3] = Math.round(all * 255)
}

function boxOf(shape: Shape): { left: number; right: number; top: number; bottom: number } {
  if (shape.kind === 'rect') return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }
  if (shape.kind === 'dot')
    return { left: shape.x - shape.r - 1, right: shape.x + shape.r + 1, top: shape.y - shape.r - 1, bottom: shape.y + shape.r + 1 }
  const { x1, x2, y1, y2, width } = shape
  return {
    left: Math.min(x1, x2) - width,
    right: Math.max(x1, x2) + width,
    top: Math.min(y1, y2) - width,
    bottom: Math.max(y1, y2) + width,
  }
}

/** How much of a pixel a shape covers, 0 to 1. */
function coverage(shape: Shape, x: number, y: number): number {
  if (shape.kind === 'rect') {
    const across = Math.min(x + 1, (shape.x + shape.width) * SCALE) - Math.max(x, shape.x * SCALE)
    const down = Math.min(y + 1, (shape.y + shape.height) * SCALE) - Math.max(y, shape.y * SCALE)
    return Math.max(0, across) * Math.max(0, down)
  }
  const px = (x + 0.5) / SCALE
  const py = (y + 0.5) / SCALE
  const outside = shape.kind === 'dot' ? Math.hypot(px - shape.x, py - shape.y) - shape.r : fromLine(shape, px, py) - shape.width / 2
  return Math.min(1, Math.max(0, 0.5 - outside * SCALE))
}

function fromLine({ x1, y1, x2, y2 }: Extract<Shape, { kind: 'line' }>, px: number, py: number): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / length))
  return Math.hypot(px - x1 - along * (x2 - x1), py - y1 - along * (y2 - y1))
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** PNG, second edition: header, one block of pixels, end. */
function pngFile(wide: number, high: number, pixels: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, wide)
  view.setUint32(4, high)
  // Eight bits for each of red, green, blue and cover.
  header.set([8, 6], 8)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    pngChunk('IHDR', header),
    pngChunk('IDAT', zlibSync(pixels, { level: 6 })),
    pngChunk('IEND', new Uint8Array()),
  ]
  const file = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

function pngChunk(kind: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode(kind), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)))
  return chunk
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
