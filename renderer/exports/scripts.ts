/** Which writing a character belongs to: for saying what a file could not show. */

const SCRIPTS = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /[\p{Script=Han}\p{Script=Bopomofo}]/u,
  hangul: /\p{Script=Hangul}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  devanagari: /\p{Script=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
  latin: /\p{Script=Latin}/u,
  greek: /\p{Script=Greek}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  emoji: /\p{Extended_Pictographic}/u,
} as const
export type Script = keyof typeof SCRIPTS | 'other'

const scriptOf = (character: string): Script =>
  (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).find((script) => SCRIPTS[script].test(character)) ?? 'other'

/** Each once, in the order in which they come. */
export const scriptsOf = (characters: readonly string[]): readonly Script[] => [...new Set(characters.map(scriptOf))]
