/** A font as the PDF writer wants it, with what has been shaped once kept. Measured in thousandths of an em, so that nothing is scaled twice. */

/** What fontkit offers; react-pdf's types leave it open. */
export interface FontkitFont {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly xHeight: number
  readonly capHeight: number
  readonly lineGap: number
  readonly italicAngle: number
  readonly postscriptName: string
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
  readonly post: unknown
  readonly head: unknown
  readonly 'OS/2': unknown
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number): Glyph
  createSubset(): Subset
  layout(text: string, features?: Features): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] }
}

export type Features = Readonly<Record<string, number>>
interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}
interface Position {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}
interface Subset {
  includeGlyph(id: number): number
  encode(): Uint8Array
}

export interface Shape {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  /** Of the whole text, in thousandths of an em. */
  readonly advanceWidth: number
}

export interface ShapedFont extends Omit<FontkitFont, 'layout' | 'getGlyph'> {
  readonly unitsPerEm: 1000
  getGlyph(id: number): { readonly advanceWidth: number }
  layout(text: string, features: Features): Shape
}

/** Font files kept per font: a changed answer rarely changes which letters there are. */
const MOST_FILES = 4

/** Texts kept per font and set of features; a report of 30 pages has about a third as many lines and words. */
const MOST_SHAPES = 10_000

/** @param name told apart from every other font of a document by it */
export function createShapedFont(font: FontkitFont, name: string): ShapedFont {
  const scale = 1000 / font.unitsPerEm
  const { minX, minY, maxX, maxY } = font.bbox
  const shapes = new Map<Features, Map<string, Shape>>()
  const encoded = new Map<string, Uint8Array>()
  const shape = (text: string, features: Features): Shape => {
    const run = font.layout(text, features)
    const points = [...text].map((character) => character.codePointAt(0) ?? 0)
    // What a glyph stands for is taken from the text: fontkit remembers the first text in which it met the glyph.
    const isPlain = points.length === run.glyphs.length
    const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }, at) => ({
      id,
      advanceWidth: advanceWidth * scale,
      codePoints: isPlain ? [points[at] ?? 0] : codePoints,
    }))
    const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    }))
    return { glyphs, positions, advanceWidth: positions.reduce((total, { xAdvance }) => total + xAdvance, 0) }
  }
  return {
    unitsPerEm: 1000,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    xHeight: font.xHeight * scale,
    capHeight: font.capHeight * scale,
    lineGap: font.lineGap * scale,
    italicAngle: font.italicAngle,
    postscriptName: name,
    bbox: { minX: minX * scale, minY: minY * scale, maxX: maxX * scale, maxY: maxY * scale },
    post: font.post,
    head: font.head,
    'OS/2': font['OS/2'],
    hasGlyphForCodePoint: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    getGlyph: (id) => ({ advanceWidth: font.getGlyph(id).advanceWidth * scale }),
    createSubset: () => createSubset(font, encoded),
    layout: (text, features) => {
      const kept = shapes.get(features) ?? new Map<string, Shape>()
      shapes.set(features, kept)
      const known = kept.get(text)
      if (known !== undefined) return known
      if (kept.size >= MOST_SHAPES) kept.clear()
      const made = shape(text, features)
      kept.set(text, made)
      return made
    },
  }
}

/** Numbers glyphs in the order of their first use, and writes the font file with just these. */
function createSubset(font: FontkitFont, encoded: Map<string, Uint8Array>): Subset {
  const numbers = new Map<number, number>([[0, 0]])
  return {
    includeGlyph: (id) => {
      const number = numbers.get(id) ?? numbers.size
      numbers.set(id, number)
      return number
    },
    encode: () => {
      const ids = [...numbers.keys()]
      const key = ids.join(' ')
      const known = encoded.get(key)
      if (known !== undefined) return known
      const subset = font.createSubset()
      for (const id of ids) subset.includeGlyph(id)
      const file = subset.encode()
      if (encoded.size >= MOST_FILES) encoded.clear()
      encoded.set(key, file)
      return file
    },
  }
}
