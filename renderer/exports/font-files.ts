/** The files of assets/fonts: which families, weights and scripts there are, and which of them a text needs. */

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const
export type FontSubset = (typeof SUBSETS)[number]

export const FONT_FAMILIES = {
  sans: { file: 'inter', style: 'normal', name: 'Inter', weights: [400, 500, 600] },
  serif: { file: 'source-serif-4', style: 'normal', name: 'Source Serif 4', weights: [400, 600] },
  /** Only in a facilitator's own words; what is bold there stays upright. */
  italic: { file: 'source-serif-4', style: 'italic', name: 'Source Serif 4 Italic', weights: [400] },
} as const
export type FontFamily = keyof typeof FONT_FAMILIES

/** Families a report needs, given as JSON. */
export const familiesFor = (report: string): readonly FontFamily[] =>
  report.includes('"italic":true') ? ['sans', 'serif', 'italic'] : ['sans', 'serif']

/** Latin alone covers most documents; the other subsets are loaded only for text that needs them. */
export function subsetsFor(typed: string): FontSubset[] {
  const text = typed.normalize('NFC')
  const needed: FontSubset[] = ['latin']
  if (/[\u0100-\u02ff\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/.test(text)) needed.push('latin-ext')
  if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(text)) needed.push('greek')
  if (/[\u0301\u0400-\u045f\u0490-\u0491\u04b0-\u04b1\u2116]/.test(text)) needed.push('cyrillic')
  return needed
}

/** Name of a file of assets/fonts. */
export const fontFile = (family: FontFamily, subset: FontSubset, weight: number): string =>
  `${FONT_FAMILIES[family].file}-${subset}-${weight}-${FONT_FAMILIES[family].style}.woff`
