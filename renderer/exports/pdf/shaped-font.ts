/** A font as the PDF writer wants it, quick to shape again. Measured in thousandths of an em, so that the writer scales by one. */
import { createShaper, type Features, type Shape, type ShapeWhole } from './shaper'

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
  getGlyph(id: number): { readonly advanceWidth: number }
  createSubset(): Subset
  layout(text: string, features: Features, script: string): Omit<Shape, 'advanceWidth'>
}

interface Subset {
  includeGlyph(id: number): number
  encode(): Uint8Array
}

export interface ShapedFont extends Omit<FontkitFont, 'layout'> {
  readonly unitsPerEm: 1000
  readonly layout: (text: string, features: Features) => Shape
  /** Thousandths of an em. */
  readonly measure: (text: string, features: Features) => number
}

/** Font files kept per font: a changed answer rarely changes which letters there are. */
const MOST_FILES = 4

/** @param name tells it apart from every other font of a document */
export function createShapedFont(font: FontkitFont, name: string): ShapedFont {
  const scale = 1000 / font.unitsPerEm
  const { minX, minY, maxX, maxY } = font.bbox
  const files = new Map<string, Uint8Array>()
  const { shape, measure } = createShaper(shapeWith(font, scale))
  let last = { text: '', features: {} as Features, shape: shape('', {}) }
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
    createSubset: () => createSubset(font, files),
    // The writer asks twice, once to draw and once to know where it came to.
    layout: (text, features) => {
      if (last.text !== text || last.features !== features) last = { text, features, shape: shape(text, features) }
      return last.shape
    },
    measure,
  }
}

const shapeWith =
  (font: FontkitFont, scale: number): ShapeWhole =>
  (text, features, script) => {
    const run = font.layout(text, features, script)
    const points = [...text].map((character) => character.codePointAt(0) ?? 0)
    const positions = run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    }))
    const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }, at) => ({
      id,
      advanceWidth: advanceWidth * scale,
      // Taken from the text: fontkit remembers the first text in which it ever met the glyph.
      codePoints: run.glyphs.length === 1 ? points : run.glyphs.length === points.length ? [points[at] ?? 0] : codePoints,
    }))
    return { glyphs, positions, advanceWidth: positions.reduce((total, { xAdvance }) => total + xAdvance, 0) }
  }

/** Numbers glyphs in the order of their first use, and writes the font file with just these. */
function createSubset(font: FontkitFont, files: Map<string, Uint8Array>): Subset {
  const numbers = new Map<number, number>([[0, 0]])
  return {
    includeGlyph: (id) => {
      const number = numbers.get(id) ?? numbers.size
      numbers.set(id, number)
      return number
    },
    encode: () => {
      const key = [...numbers.keys()].join(' ')
      const known = files.get(key)
      if (known !== undefined) return known
      const subset = font.createSubset()
      for (const id of numbers.keys()) subset.includeGlyph(id)
      const file = subset.encode()
      if (files.size >= MOST_FILES) files.clear()
      files.set(key, file)
      return file
    },
  }
}
