/**
 * What counts as long, vague, double or negative, per language. Languages differ in how they count and negate, so a
 * language without rules here is not judged rather than judged by those of another.
 */

export interface WordingRules {
  /** Most words of a question, and of a level. */
  readonly questionWords: number
  readonly levelWords: number
  /** Words that let everybody tick the box they like. */
  readonly vague: RegExp
  /** Two things at once. */
  readonly andOr: RegExp
  /** A no to a negative question is a puzzle. */
  readonly negation: RegExp
}

const ENGLISH: WordingRules = {
  questionWords: 25,
  levelWords: 22,
  vague: /\b(good|adequate|appropriate|sufficient|properly|regularly)\b/gi,
  andOr: /\band\s*\/\s*or\b/i,
  negation: /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|\w+n[’']t)\b/gi,
}

/** Between words; `\b` would end a word before an umlaut. */
const [START, END] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
const germanWords = (...stems: readonly string[]): RegExp => new RegExp(`${START}(?:${stems.join('|')})${END}`, 'giu')

/** German says in 28 words what takes 25 in English, and bends its adjectives: gut, gute, guten, guter, gutes, gutem. */
const GERMAN: WordingRules = {
  questionWords: 28,
  levelWords: 26,
  vague: germanWords('(?:gut|angemessen|ausreichend|ordentlich|regelm(?:ä|ae)(?:ß|ss)ig|hinreichend|geeignet)(?:e[mnrs]?)?'),
  andOr: new RegExp(`${START}und\\s*/\\s*oder${END}`, 'iu'),
  negation: germanWords('nicht', 'nichts', 'kein(?:e[mnrs]?|erlei)?', 'nie', 'niemals', 'niemand(?:e[mns])?', 'weder', 'ohne'),
}

const RULES: ReadonlyMap<string, WordingRules> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
])

/** By the first part of a language tag: `en-GB` follows the rules of `en`. Null where there are none. */
export const wordingRulesOf = (language: string): WordingRules | null => RULES.get(baseLanguage(language)) ?? null

export const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''
