import { Font } from '@react-pdf/renderer'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '../../../../renderer/exports/pdf/fonts'
import { createShapedFont, type FontkitFont } from '../../../../renderer/exports/pdf/shaped-font'
import { nodeFonts } from './node-fonts'

const FONTS = [
  ['Inter', 'latin', 400],
  ['Inter', 'latin', 600],
  ['Inter', 'cyrillic', 400],
  ['Source Serif 4', 'latin', 400],
  ['Source Serif 4', 'latin', 600],
  ['Source Serif 4', 'greek', 400],
] as const
const FEATURES = [{ calt: 0 }, { tnum: 1, calt: 0 }] as const
/** Words, figures, ligatures, accents put on letters, fractions, an unfinished pair: whatever stands in a report. */
const PIECES = [
  'office',
  'fi',
  'ffl',
  'AVATAR',
  'To',
  '11.450',
  '14,500',
  '2027.',
  '1⁄2',
  'e\u0301',
  'ﬁ',
  ' ',
  '–',
  '“',
  '(',
  ')',
  'Łódź',
  'Ωμέγα',
  'Щука',
]

beforeAll(async () => {
  await loadFonts('Łódź Ωμέγα Щука', nodeFonts)
})

const fontkit = (family: string, subset: string, weight: number): FontkitFont =>
  (Font.getFont({ fontFamily: `${family} ${subset}`, fontWeight: weight }) as unknown as { data: FontkitFont }).data

describe('shaping from pairs', () => {
  it.each(FONTS)('sets every text as the font itself would: %s %s %s', (family, subset, weight) => {
    const font = fontkit(family, subset, weight)
    const shaped = createShapedFont(font, 'x')
    const scale = 1000 / font.unitsPerEm
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.stringMatching(/^[ -~\u00a1-\u00ff]{1,12}$/)), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(text, fc.constantFrom(...FEATURES), (parts, features) => {
        const words = parts.join('')
        const whole = (font as unknown as { layout(text: string, features: object): ReturnType<FontkitFont['layout']> }).layout(
          words,
          features,
        )
        const made = shaped.layout(words, features)
        expect(made.glyphs.map(({ id }) => id)).toEqual(whole.glyphs.map(({ id }) => id))
        made.positions.forEach((position, at) => {
          expect(position.xAdvance).toBeCloseTo((whole.positions[at]?.xAdvance ?? 0) * scale, 6)
          expect(position.xOffset).toBeCloseTo((whole.positions[at]?.xOffset ?? 0) * scale, 6)
          expect(position.yOffset).toBeCloseTo((whole.positions[at]?.yOffset ?? 0) * scale, 6)
        })
        expect(shaped.measure(words, features)).toBeCloseTo(made.advanceWidth, 6)
      }),
      { numRuns: 150 },
    )
  })

  it('copies a ligature as its letters, whatever was shaped before', () => {
    const font = createShapedFont(fontkit('Source Serif 4', 'latin', 400), 'x')
    const features = { calt: 0 }
    font.layout('ﬁ', features)
    const letters = font.layout('fi', features).glyphs.flatMap(({ codePoints }) => codePoints)
    expect(String.fromCodePoint(...letters)).toBe('fi')
  })
})
