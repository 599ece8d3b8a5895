/** A line of text in the pieces that are shaped each for itself: one font, one style, one script. */
import type { FontSet } from './font-set'
import { featuresOf } from './fonts'
import type { ShapedFont } from './shaped-font'
import type { Features } from './shaper'
import type { Line } from './text'
import type { TextStyle } from './theme'

export interface Piece {
  readonly text: string
  readonly font: ShapedFont
  readonly style: TextStyle
  readonly features: Features
}

/** What stands before the first letter of a line is shaped without it: how figures are kerned depends on the script. */
export function splitLine({ runs }: Line, fonts: FontSet): Piece[] {
  const pieces: Piece[] = []
  let script: Script | null = null
  for (const { text, style } of runs) {
    const features = featuresOf(style, text)
    for (const run of fonts.runs(text, style)) {
      let from = 0
      for (let at = nextChange(run.text, 0, script); at >= 0; at = nextChange(run.text, at, script)) {
        if (at > from) pieces.push({ text: run.text.slice(from, at), font: run.font, style, features })
        from = at
        script = scriptOf(run.text.slice(at))
      }
      pieces.push({ text: run.text.slice(from), font: run.font, style, features })
    }
  }
  return pieces
}

type Script = 'Latin' | 'Greek' | 'Cyrillic' | 'other'

/** Letters that are not of the script. */
const OTHER_THAN: Readonly<Record<Script, RegExp>> = {
  Latin: /[^\p{sc=Common}\p{sc=Inherited}\p{sc=Latin}]/u,
  Greek: /[^\p{sc=Common}\p{sc=Inherited}\p{sc=Greek}]/u,
  Cyrillic: /[^\p{sc=Common}\p{sc=Inherited}\p{sc=Cyrillic}]/u,
  other: /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u,
}
const LETTER = /[^\p{sc=Common}\p{sc=Inherited}]/u

/** Where the next letter of another script stands, -1 when there is none. `script` is null before the first letter. */
function nextChange(text: string, from: number, script: Script | null): number {
  const found = text.slice(from).search(script === null ? LETTER : OTHER_THAN[script])
  return found < 0 ? -1 : from + found
}

const scriptOf = (text: string): Script =>
  /^\p{sc=Latin}/u.test(text) ? 'Latin' : /^\p{sc=Greek}/u.test(text) ? 'Greek' : /^\p{sc=Cyrillic}/u.test(text) ? 'Cyrillic' : 'other'
