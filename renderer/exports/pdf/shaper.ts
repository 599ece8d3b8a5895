/**
 * Shapes text from pairs that were shaped before. Shaping a line at a time costs most of an export; how two neighbours stand to
 * each other is asked of the font once. What cannot be parted (a ligature, a letter and its accent) is shaped as one.
 */
export type Features = Readonly<Record<string, number>>

export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  /** What copying the glyph gives. */
  readonly codePoints: readonly number[]
}
export interface Position {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/** Glyphs and their positions, one for each; all in thousandths of an em. */
export interface Shape {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly advanceWidth: number
}

/** The whole text at once, as the font's tables say; `script` is an OpenType tag. */
export type ShapeWhole = (text: string, features: Features, script: string) => Shape

export interface Shaper {
  readonly shape: (text: string, features: Features) => Shape
  /** The advance width without the glyphs. */
  readonly measure: (text: string, features: Features) => number
}

/** Characters or clusters that were shaped alone. */
interface Part {
  readonly text: string
  readonly shape: Shape
  /** What the last glyph's position becomes before another part; null when the two cannot be parted. */
  readonly before: Map<string, Position | null>
}

/** Parts kept per script and set of features; with all their neighbours a few thousand entries at most. */
const MOST_PARTS = 1500

export function createShaper(shapeWhole: ShapeWhole): Shaper {
  const tables = new Map<Features, Map<string, Map<string, Part>>>()
  const partsOf = (features: Features, script: string): Map<string, Part> => {
    const byScript = tables.get(features) ?? new Map<string, Map<string, Part>>()
    tables.set(features, byScript)
    const parts = byScript.get(script) ?? new Map<string, Part>()
    if (parts.size > MOST_PARTS) parts.clear()
    byScript.set(script, parts)
    return parts
  }
  /** Calls back for every part with the position of its last glyph. */
  const walk = (text: string, features: Features, each: (part: Part, last: Position | undefined) => void): void => {
    const script = scriptTag(text)
    const parts = partsOf(features, script)
    const partOf = (piece: string): Part => {
      const known = parts.get(piece)
      if (known !== undefined) return known
      const part = { text: piece, shape: shapeWhole(piece, features, script), before: new Map() }
      parts.set(piece, part)
      return part
    }
    const join = (one: Part, other: Part): Position | null => {
      const known = one.before.get(other.text)
      if (known !== undefined) return known
      const found = joinedPosition(one.shape, other.shape, shapeWhole(one.text + other.text, features, script))
      one.before.set(other.text, found)
      return found
    }
    const row: Part[] = []
    for (const character of text) {
      let part = partOf(character)
      // A cluster may reach back: with what stands before it the new one must be separable, too.
      for (let last = row.at(-1); last !== undefined && join(last, part) === null; last = row.at(-1)) {
        row.pop()
        part = partOf(last.text + part.text)
      }
      row.push(part)
    }
    row.forEach((part, at) => {
      const next = row[at + 1]
      each(part, next === undefined ? part.shape.positions.at(-1) : (join(part, next) ?? undefined))
    })
  }
  return {
    shape: (text, features) => {
      const glyphs: Glyph[] = []
      const positions: Position[] = []
      let advanceWidth = 0
      walk(text, features, ({ shape }, last) => {
        glyphs.push(...shape.glyphs)
        for (let at = 0; at < shape.positions.length - 1; at += 1) add(shape.positions[at])
        add(last)
      })
      function add(position: Position | undefined): void {
        if (position === undefined) return
        positions.push(position)
        advanceWidth += position.xAdvance
      }
      return { glyphs, positions, advanceWidth }
    },
    measure: (text, features) => {
      let total = 0
      walk(text, features, ({ shape }, last) => {
        for (let at = 0; at < shape.positions.length - 1; at += 1) total += shape.positions[at]?.xAdvance ?? 0
        total += last?.xAdvance ?? 0
      })
      return total
    },
  }
}

/** The first shape's last position beside the second; null unless that is all that changes. */
function joinedPosition(one: Shape, other: Shape, both: Shape): Position | null {
  const edge = one.glyphs.length - 1
  const glyphs = [...one.glyphs, ...other.glyphs]
  const positions = [...one.positions, ...other.positions]
  if (edge < 0 || other.glyphs.length === 0 || both.glyphs.length !== glyphs.length) return null
  const isSame = glyphs.every(({ id }, at) => {
    const [alone, beside] = [positions[at], both.positions[at]]
    if (both.glyphs[at]?.id !== id || alone === undefined || beside === undefined) return false
    return (at === edge || alone.xAdvance === beside.xAdvance) && isPlacedAlike(alone, beside)
  })
  return isSame ? (both.positions[edge] ?? null) : null
}

const isPlacedAlike = (one: Position, other: Position): boolean =>
  one.xOffset === other.xOffset && one.yOffset === other.yOffset && one.yAdvance === other.yAdvance

/** Of the first letter: kerning of figures depends on the script they stand in. */
function scriptTag(text: string): string {
  const letter = LETTER.exec(text)?.[0]
  if (letter === undefined) return UNKNOWN
  return LATIN.test(letter) ? 'latn' : GREEK.test(letter) ? 'grek' : CYRILLIC.test(letter) ? 'cyrl' : UNKNOWN
}
const UNKNOWN = 'zzzz'
const LETTER = /[^\p{sc=Common}\p{sc=Inherited}]/u
const LATIN = /\p{sc=Latin}/u
const GREEK = /\p{sc=Greek}/u
const CYRILLIC = /\p{sc=Cyrillic}/u
