/** The document's fonts: static subset files, chosen per character, and their widths. */
import { Font } from '@react-pdf/renderer'
import { FONT_FAMILIES, type FontSubset, familiesFor, fontFile, subsetsFor } from '../font-files'
import type { FontLoader } from '../format'
import type { FontRun, FontSet } from './font-set'
import { createPdfCache, type PdfCache } from './pdf-cache'
import { createShapedFont, type FontkitFont, type ShapedFont } from './shaped-font'
import type { Features } from './shaper'
import { createSpelling } from './spelling'
import type { Family, TextStyle } from './theme'
import { unpackWoff } from './unpack-woff'

/** Files read and parsed, for as long as the process lives: react-pdf keeps them anyway. */
const parsed = new Map<string, Promise<FontkitFont>>()

const familyName = (family: Family, subset: FontSubset): string => `${FONT_FAMILIES[family].name} ${subset}`

function toDataUrl(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:font/ttf;base64,${btoa(binary)}`
}

async function loadFont(family: Family, subset: FontSubset, weight: number, load: FontLoader): Promise<FontkitFont> {
  const name = familyName(family, subset)
  const src = toDataUrl(unpackWoff(await load(fontFile(family, subset, weight))))
  Font.register({ family: name, src, fontWeight: weight })
  await Font.load({ fontFamily: name, fontWeight: weight })
  const source = Font.getFont({ fontFamily: name, fontWeight: weight }) as unknown as { data: FontkitFont | null } | undefined
  if (source?.data == null) throw new Error(`font ${name} ${weight} is not loaded`)
  return source.data
}

type FontOf = (family: Family, subset: FontSubset, weight: number) => ShapedFont

/** Loads what `sample` needs. May be called any number of times; a file is read once. */
export async function loadFonts(sample: string, load: FontLoader, { fonts, sets }: PdfCache = createPdfCache()): Promise<FontSet> {
  const subsets = subsetsFor(sample)
  const families = familiesFor(sample)
  const wanted = families.flatMap((family) =>
    subsets.flatMap((subset) =>
      FONT_FAMILIES[family].weights.map((weight) => ({ family, subset, weight, key: keyOf(family, subset, weight) })),
    ),
  )
  const files = await Promise.all(
    wanted.map(({ family, subset, weight, key }) => parseOnce(key, () => loadFont(family, subset, weight, load))),
  )
  wanted.forEach(({ key, subset }, index) => {
    const file = files[index]
    // All subsets of a weight carry one PostScript name, and the PDF writer tells embedded fonts apart by it.
    if (file !== undefined && !fonts.has(key)) fonts.set(key, createShapedFont(file, `${file.postscriptName}-${subset}`))
  })
  const fontOf: FontOf = (family, subset, weight) => {
    const font = fonts.get(keyOf(family, subset, weight))
    if (font === undefined) throw new Error(`font ${keyOf(family, subset, weight)} is not loaded`)
    return font
  }
  const key = [...families, ...subsets].join()
  const set = sets.get(key) ?? createFontSet(key, subsets, fontOf)
  sets.set(key, set)
  return set
}

const keyOf = (family: Family, subset: FontSubset, weight: number): string => `${familyName(family, subset)} ${weight}`

/** A file that could not be read is asked for again the next time. */
async function parseOnce(key: string, load: () => Promise<FontkitFont>): Promise<FontkitFont> {
  const job = parsed.get(key) ?? load()
  parsed.set(key, job)
  try {
    return await job
  } catch (cause) {
    parsed.delete(key)
    throw cause
  }
}

/** Widths kept per font and weight. */
const MOST_WIDTHS = 30_000

function createFontSet(name: string, subsets: readonly FontSubset[], fontOf: FontOf): FontSet {
  const stacks = new Map<string, readonly ShapedFont[]>()
  const stackOf = ({ family, weight }: Pick<TextStyle, 'family' | 'weight'>): readonly ShapedFont[] => {
    const key = `${family}${weight}`
    const known = stacks.get(key) ?? subsets.map((subset) => fontOf(family, subset, weight))
    stacks.set(key, known)
    return known
  }
  const all = (['sans', 'serif'] as const).map((family) => stackOf({ family, weight: 400 }))
  const covered = (character: string): boolean => {
    const point = character.codePointAt(0) ?? 0
    return all.every((stack) => stack.some((font) => font.hasGlyphForCodePoint(point)))
  }
  const spelling = createSpelling(covered)
  const widths = new Map<string, Map<string, number>>()
  const measure = (text: string, style: TextStyle): number => {
    const features = featuresOf(style, text)
    return splitByFont(text, stackOf(style)).reduce((total, run) => total + run.font.measure(run.text, features), 0) / 1000
  }
  return {
    name,
    runs: (text, style) => splitByFont(text, stackOf(style)),
    width: (text, style) => {
      const key = `${style.family}${style.weight}`
      const kept = widths.get(key) ?? new Map<string, number>()
      widths.set(key, kept)
      const em = kept.get(text) ?? measure(text, style)
      if (kept.size >= MOST_WIDTHS) kept.clear()
      kept.set(text, em)
      return em * style.size
    },
    ...spelling,
    baseline: (style) => {
      const [ascent, descent] = metrics(stackOf(style)[0], style.size)
      return (style.leading - ascent - descent) / 2 + ascent
    },
  }
}

function metrics(font: ShapedFont | undefined, size: number): [ascent: number, descent: number] {
  if (font === undefined) throw new Error('no font')
  return [(font.ascent / 1000) * size, (-font.descent / 1000) * size]
}

/** Figures in Inter stand under each other; its contextual alternates cost a tenth of the time and change nothing here. */
const FIGURES: Features = { tnum: 1, calt: 0 }
const WORDS: Features = { calt: 0 }
/** Among letters tabular figures would widen hyphens too, so only pure numbers get them. */
export const featuresOf = (style: TextStyle, text: string): Features => (style.family === 'sans' && !/\p{L}/u.test(text) ? FIGURES : WORDS)

function splitByFont(text: string, stack: readonly ShapedFont[]): FontRun[] {
  const [first] = stack
  if (first === undefined) throw new Error('no font')
  if (stack.length === 1) return [{ font: first, text }]
  const runs: { font: ShapedFont; text: string }[] = []
  for (const character of text) {
    const font = stack.find((candidate) => candidate.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? first
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}
