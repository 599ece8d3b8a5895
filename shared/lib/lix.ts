/**
 * How hard a text is to read, by LIX (läsbarhetsindex): C. H. Björnsson, Läsbarhet, Liber, Stockholm 1968:
 *
 *     LIX = words / sentences + 100 · (words of more than six letters) / words
 *
 * Below 30 very easy, 40 ordinary, 50 hard, 60 very hard, by his own scale for Swedish. It was chosen because it counts letters
 * and not syllables, so that it means the same to every program, and because it was made to work across languages.
 * Limits: it sees the length of sentences and words, not sense, order or rare words, and it is noise on a single short
 * sentence; give it some dozens of words. Languages with long compounds score higher for the same text, so limits differ.
 */
import { listWords } from './words'

const LONG_LETTERS = 6

export interface LixCounts {
  readonly words: number
  readonly longWords: number
}

export const countForLix = (sentence: string): LixCounts => {
  const words = listWords(sentence)
  return { words: words.length, longWords: words.filter(isLong).length }
}

/** Of sentences that were counted one by one; null when there is none with a word. */
export function lixOf(sentences: readonly LixCounts[]): number | null {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const longWords = sentences.reduce((sum, sentence) => sum + sentence.longWords, 0)
  return words === 0 ? null : words / sentences.length + (100 * longWords) / words
}

/** The longest part of a hyphenated word decides: `end-to-end` is short. */
const isLong = (word: string): boolean =>
  word.split(/[^\p{L}\p{M}\p{N}’']+/u).some((part) => part.replace(/[^\p{L}\p{N}]/gu, '').length > LONG_LETTERS)
