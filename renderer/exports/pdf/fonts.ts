/** The document's fonts: static subset files, chosen per character, and their widths. */
import { Font } from '@react-pdf/renderer'
import { FONT_FAMILIES, type FontFamily, type FontSubset, familiesFor, fontFile, subsetsFor } from '../font-files'
import type { FontLoader } from '../format'
import type { Family, TextStyle } from './theme'
import { unpackWoff } from './unpack-woff'

/** What fontkit offers; react-pdf's types leave it open. */
interface LoadedFont {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly postscriptName: string
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(text: string, features?: Readonly<Record<string, number>>): { readonly advanceWidth: number }
}

const pending = new Map<string, Promise<void>>()

const familyName = (family: Family, subset: FontSubset): string => `${FONT_FAMILIES[family].name} ${subset}`

function toDataUrl(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:font/ttf;base64,${btoa(binary)}`
}

async function loadFont(family: Family, subset: FontSubset, weight: number, load: FontLoader): Promise<void> {
  const name = familyName(family, subset)
  const src = toDataUrl(unpackWoff(await load(fontFile(family, subset, weight))))
  Font.register({ family: name, src, fontWeight: weight })
  await Font.load({ fontFamily: name, fontWeight: weight })
  const font = fontOf(name, weight)
  // All subsets of a weight carry one PostScript name, and the PDF writer tells embedded fonts apart by it.
  Object.defineProperty(font, 'postscriptName', { value: `${font.postscriptName}-${subset}` })
}

function fontOf(name: string, weight: number): LoadedFont {
  const source = Font.getFont({ fontFamily: name, fontWeight: weight }) as unknown as { data: LoadedFont | null } | undefined
  if (source?.data == null) throw new Error(`font ${name} ${weight} is not loaded`)
  return source.data
}

export interface FontSet {
  /** Families in the order in which a glyph is looked for. */
  readonly stack: (family: Family) => string[]
  /** Width of a text in points. */
  readonly width: (text: string, style: TextStyle) => number
  /** The text with characters no font has replaced by ones they have. */
  readonly clean: (text: string) => string
  /** From the top of a line box to its baseline: half of the extra leading above, as on screen. */
  readonly baseline: (style: TextStyle) => number
  /** From the top of a react-pdf text box to its baseline. */
  readonly ascent: (style: TextStyle) => number
}

const SPELLED: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '≠',
  '≈': '~',
  '−': '-',
  '‑': '-',
  '✓': 'yes',
  '✗': 'no',
  '•': '·',
  '\u2009': ' ',
  '\u202f': '\u00a0',
  '\t': ' ',
}

/** Loads what `sample` needs. May be called any number of times; a file is read once. */
export async function loadFonts(sample: string, load: FontLoader): Promise<FontSet> {
  const subsets = subsetsFor(sample)
  const jobs: Promise<void>[] = []
  const families = familiesFor(sample)
  for (const family of families)
    for (const subset of subsets)
      for (const weight of FONT_FAMILIES[family].weights) {
        const key = `${familyName(family, subset)} ${weight}`
        const job = pending.get(key) ?? loadFont(family, subset, weight, load)
        pending.set(key, job)
        jobs.push(
          job.catch((cause) => {
            pending.delete(key)
            throw cause
          }),
        )
      }
  await Promise.all(jobs)
  return createFontSet(subsets, families)
}

function createFontSet(subsets: readonly FontSubset[], families: readonly FontFamily[]): FontSet {
  const names = (family: FontFamily): string[] => subsets.map((subset) => familyName(family, subset))
  const stacks: Record<Family, string[]> = {
    sans: names('sans'),
    serif: names('serif'),
    italic: families.includes('italic') ? names('italic') : [],
  }
  const fonts = new Map<string, readonly LoadedFont[]>()
  const fontsOf = (style: TextStyle): readonly LoadedFont[] => {
    const key = `${style.family}${style.weight}`
    const known = fonts.get(key) ?? stacks[style.family].map((name) => fontOf(name, style.weight))
    fonts.set(key, known)
    return known
  }
  const all = (['sans', 'serif'] as const).map((family) => stacks[family].map((name) => fontOf(name, 400)))
  const covered = (character: string): boolean => {
    const point = character.codePointAt(0) ?? 0
    return all.every((stack) => stack.some((font) => font.hasGlyphForCodePoint(point)))
  }
  const known = new Map<string, boolean>()
  const isCovered = (character: string): boolean => {
    const answer = known.get(character) ?? (character === '\n' || character === '\u00ad' || covered(character))
    known.set(character, answer)
    return answer
  }
  const spell = (character: string): string => {
    if (isCovered(character)) return character
    const spelled = SPELLED[character] ?? character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    return spelled !== character && [...spelled].every(isCovered) ? spelled : '?'
  }
  const widths = new Map<string, number>()
  const measure = (text: string, style: TextStyle): number => {
    const stack = fontsOf(style)
    let width = 0
    for (const [font, run] of splitByFont(text, stack)) width += font.layout(run, featuresOf(style, text)).advanceWidth / font.unitsPerEm
    return width
  }
  return {
    stack: (family) => stacks[family],
    width: (text, style) => {
      const key = `${style.family}${style.weight}|${text}`
      const em = widths.get(key) ?? measure(text, style)
      widths.set(key, em)
      return em * style.size
    },
    clean: (text) => ([...text].every(isCovered) ? text : [...text].map(spell).join('')),
    baseline: (style) => {
      const [ascent, descent] = metrics(fontsOf(style)[0], style.size)
      return (style.leading - ascent - descent) / 2 + ascent
    },
    ascent: (style) => metrics(fontsOf(style)[0], style.size)[0],
  }
}

function metrics(font: LoadedFont | undefined, size: number): [ascent: number, descent: number] {
  if (font === undefined) throw new Error('no font')
  return [(font.ascent / font.unitsPerEm) * size, (-font.descent / font.unitsPerEm) * size]
}

/** Figures in Inter stand under each other; its contextual alternates cost a tenth of the time and change nothing here. */
const FIGURES = { tnum: 1, calt: 0 }
const WORDS = { calt: 0 }
/** Among letters tabular figures would widen hyphens too, so only pure numbers get them. */
export const featuresOf = (style: TextStyle, text: string): Record<string, number> =>
  style.family === 'sans' && !/\p{L}/u.test(text) ? FIGURES : WORDS

function splitByFont(text: string, stack: readonly LoadedFont[]): [LoadedFont, string][] {
  const [first] = stack
  if (first === undefined) throw new Error('no font')
  if (stack.length === 1) return [[first, text]]
  const runs: [LoadedFont, string][] = []
  for (const character of text) {
    const font = stack.find((candidate) => candidate.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? first
    const last = runs.at(-1)
    if (last?.[0] === font) last[1] += character
    else runs.push([font, character])
  }
  return runs
}
