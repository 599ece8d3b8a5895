/** What stands in a PDF for characters that its fonts lack: the same in other letters where there is one, else a question mark. */

const SPELLED: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '✓': 'yes',
  '✗': 'no',
  '•': '·',
  '\u2009': ' ',
  '\u202f': '\u00a0',
  '\t': ' ',
}
const MARK = /^\p{M}$/u
/** A stroke through a sign turns its meaning round; an accent on a letter does not. */
const ACCENTS = /(?<=\p{L}\p{M}*)\p{M}/gu
/** Joiners, directions and variants: nothing to see. */
const UNSEEN = /^(?:\p{Cf}|\p{Variation_Selector})$/u
const UNKNOWN = '?'

export interface Spelling {
  /** The text in characters that the fonts have. */
  readonly clean: (text: string) => string
  /** Characters of the text that `clean` cannot keep, or only without their accents; each once. */
  readonly lost: (text: string) => readonly string[]
}

export function createSpelling(hasGlyph: (character: string) => boolean): Spelling {
  const known = new Map<string, boolean>()
  const isCovered = (character: string): boolean => {
    const answer = known.get(character) ?? (character === '\n' || character === '\u00ad' || hasGlyph(character))
    known.set(character, answer)
    return answer
  }
  const spell = (character: string): { readonly text: string; readonly isLost: boolean } => {
    if (isCovered(character)) return { text: character, isLost: false }
    if (UNSEEN.test(character)) return { text: '', isLost: false }
    if (MARK.test(character)) return { text: '', isLost: true }
    const parts = character.normalize('NFKD')
    const text = SPELLED[character] ?? parts.replace(ACCENTS, '')
    if (text === character || ![...text].every(isCovered)) return { text: UNKNOWN, isLost: true }
    return { text, isLost: SPELLED[character] === undefined && text !== parts }
  }
  return {
    clean: (text) => {
      // Accents typed apart from their letters belong to them: only whole characters are looked up.
      const whole = text.normalize('NFC')
      return [...whole].every(isCovered) ? whole : [...whole].map((character) => spell(character).text).join('')
    },
    lost: (text) => [...new Set(text.normalize('NFC'))].filter((character) => spell(character).isLost),
  }
}
