/** The document's fonts as data inside the document: what its text needs of assets/fonts, between 190 and 640 kB. */

import { FONT_FAMILIES, type FontFamily, type FontSubset, familiesFor, fontFile, subsetsFor } from '../font-files'
import type { FontLoader } from '../format'

/** Style rules for the fonts, and the families to look a character up in, one after the other. */
export interface FontFaces {
  readonly css: string
  readonly sans: string
  readonly serif: string
}

export async function fontFaces(sample: string, load: FontLoader): Promise<FontFaces> {
  const subsets = subsetsFor(sample)
  const faces = familiesFor(sample).flatMap((family) =>
    subsets.flatMap((subset) => FONT_FAMILIES[family].weights.map((weight) => face(family, subset, weight, load))),
  )
  return { css: (await Promise.all(faces)).join('\n'), sans: stack('sans', subsets), serif: stack('serif', subsets) }
}

/** Italics belong to the family of their upright letters. */
const nameOf = (family: FontFamily, subset: FontSubset): string =>
  `"${FONT_FAMILIES[family === 'italic' ? 'serif' : family].name} ${subset}"`

const stack = (family: FontFamily, subsets: readonly FontSubset[]): string =>
  [...subsets.map((subset) => nameOf(family, subset)), ...(family === 'sans' ? ['system-ui', 'sans-serif'] : ['Georgia', 'serif'])].join(
    ', ',
  )

async function face(family: FontFamily, subset: FontSubset, weight: number, load: FontLoader): Promise<string> {
  const bytes = await load(fontFile(family, subset, weight))
  return `@font-face { font-family: ${nameOf(family, subset)}; font-weight: ${weight}; font-style: ${FONT_FAMILIES[family].style}; src: url(data:font/woff;base64,${base64(bytes)}) format("woff"); }`
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}
